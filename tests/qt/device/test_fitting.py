"""The fields of Device fit without scrolling, in every state, at both sizes, with a banner too."""

from collections.abc import Awaitable, Callable

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from fieldbind.qt.device.entry_face import EntryFace
from fieldbind.qt.widgets.scrolled import least_height
from pictured import PROJECT
from wizardry import Person


async def plain(person: Person) -> None:
    """Nothing entered."""


async def filled(person: Person) -> None:
    """Filled from a label."""
    person.scan(PROJECT)


async def refused(person: Person) -> None:
    """Continue pressed too early."""
    person.fill("device.name", "two words")
    person.press("nav.next")


async def explained(person: Person) -> None:
    """Where a token is found, above a hint."""
    person.scan(PROJECT)
    person.press("device.where")


async def created(person: Person) -> None:
    """A token created here, below names from a label."""
    person.scan(PROJECT)
    person.press("device.create")
    await person.until_seen("device.copy")


@pytest.mark.parametrize("has_banner", [False, True], ids=["", "banner"])
@pytest.mark.parametrize("size", [(960, 640), (800, 560)])
@pytest.mark.parametrize("state", [plain, filled, refused, explained, created])
async def test_every_state_fits(
    there: Person,
    state: Callable[[Person], Awaitable[None]],
    size: tuple[int, int],
    has_banner: bool,
) -> None:
    window = there.wizard.window
    await state(there)
    if has_banner:
        window.show_demo()
    window.resize(*size)
    face = window.findChildren(EntryFace)[0]
    await there.until(lambda: window.width() == size[0] and face.compact == (size[0] < 880))
    await there.until(lambda: least_height(face, face.width()) <= face.seen_height)
    parts = [part for part in face.children() if isinstance(part, QWidget) and part.isVisible()]
    areas = [QRect(part.geometry()) for part in parts]
    assert all(face.rect().contains(area) for area in areas)
    pairs = [(one, two) for at, one in enumerate(areas) for two in areas[at + 1 :]]
    assert not any(one.intersects(two) for one, two in pairs)
