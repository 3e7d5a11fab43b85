"""The entries at the foot of the rail, as a screen reader works them."""

import pytest

from fieldbind.qt.app import ASIDES
from wizardry import Person


@pytest.mark.parametrize("entry", [kind.entry for kind in ASIDES])
async def test_a_screen_reader_opens_and_closes_a_page(person: Person, entry: str) -> None:
    person.act(entry)
    aside = person.wizard.aside
    assert aside is not None
    assert aside.entry == entry

    person.act(entry)
    assert person.wizard.aside is None
