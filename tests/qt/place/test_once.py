"""Creating something once although an answer may get lost."""

import pytest

from fieldbind.cloud.models import Room
from fieldbind.faults import Fault, NoAnswer, Refused
from fieldbind.qt.place.once import Once

ATTIC, OLD_ATTIC = Room(id="2", name="Attic"), Room(id="1", name="Attic")


class House:
    """Rooms that may be created although nobody hears of it."""

    def __init__(self, *faults: Fault | None) -> None:
        self.rooms = [OLD_ATTIC]
        self.created = 0
        self._faults = list(faults)

    async def create(self) -> Room:
        self.created += 1
        fault = self._faults.pop(0) if self._faults else None
        if fault is None or fault.may_have_happened:
            self.rooms.append(ATTIC)
        if fault is not None:
            raise fault
        return ATTIC

    async def look(self) -> list[Room]:
        return self.rooms


async def create(once: Once[Room], house: House, name: str = "Attic") -> Room:
    return await once.create(name, {OLD_ATTIC.id}, house.create, house.look)


async def test_what_was_created_in_silence_is_found() -> None:
    house, once = House(NoAnswer("NETWORK_CUT", may_have_happened=True)), Once[Room]()
    with pytest.raises(NoAnswer):
        await create(once, house)
    assert await create(once, house) == ATTIC
    assert house.created == 1
    assert await create(once, house) == ATTIC
    assert house.created == 2


async def test_what_was_refused_is_asked_for_again() -> None:
    house, once = House(Refused("LimitExceeded")), Once[Room]()
    with pytest.raises(Refused):
        await create(once, house)
    assert await create(once, house) == ATTIC
    assert house.created == 2


async def test_another_name_is_no_second_try() -> None:
    house, once = House(NoAnswer("NETWORK_CUT", may_have_happened=True)), Once[Room]()
    with pytest.raises(NoAnswer):
        await create(once, house)
    await create(once, house, "Cellar")
    assert house.created == 2
