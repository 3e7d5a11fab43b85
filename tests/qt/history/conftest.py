"""Somebody who looks at what was done."""

from collections.abc import AsyncGenerator

import pytest

from wizardry import Person
from written_jobs import some_days, write_down


@pytest.fixture
async def device(person: Person) -> AsyncGenerator[Person, None]:
    """Somebody on Device, who has done nothing yet."""
    await person.sign_in()
    await person.choose_place()
    await person.wizard.journey.ledger.ready()
    yield person


@pytest.fixture
async def looking_back(device: Person) -> AsyncGenerator[Person, None]:
    """Somebody before the history of some days."""
    await write_down(device.wizard.journey.ledger, some_days(device))
    device.press("rail.history")
    await device.until_seen("history.copy")
    yield device
