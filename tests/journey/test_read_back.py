"""Looking where a device really is."""

from collections.abc import AsyncGenerator

import pytest

from before_the_bind import LOOK, family_named
from fieldbind.cloud.client import Cloud
from fieldbind.cloud.models import DEFAULT_ROOM, AccessToken, Device, Family, Room
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.trouble import body, cut
from fieldbind.demo.world.building import put_device
from fieldbind.faults import NoAnswer, Refused
from fieldbind.journey import Journey
from fieldbind.journey.read_back import find_family, find_in_family, name_room

LAMP = Device("LAEG4YJE1A", "lamp_e27_0412")
ONE, LIST = LOOK


class Seen:
    """One family with the lamp in it, and the calls to look for it."""

    def __init__(self, cloud: Cloud, access: AccessToken, family: Family) -> None:
        self.cloud = cloud
        self.access = access
        self.family = family

    async def is_found(self, family: Family | None = None) -> bool:
        where = (family or self.family).id
        return await find_in_family(self.cloud, self.access, where, LAMP) is not None


@pytest.fixture
async def seen(cloud: SimulatedCloud, journey: Journey) -> AsyncGenerator[Seen, None]:
    family = await family_named(journey, "Lin family")
    with cloud.changing() as world:
        put_device(world, LAMP, family.id)
    yield Seen(journey.session.cloud, journey.session.access, family)


async def test_one_question_is_enough_for_a_yes(cloud: SimulatedCloud, seen: Seen) -> None:
    assert await seen.is_found()
    assert cloud.asked(LIST) == []


@pytest.mark.parametrize("absent", ["ResourceNotFound.DeviceNotExist", "InvalidParameterValue", ""])
async def test_a_no_is_believed_only_from_the_list(
    cloud: SimulatedCloud, journey: Journey, seen: Seen, absent: str
) -> None:
    with cloud.changing() as world:
        world.habits.absent_device = absent
    assert not await seen.is_found(await family_named(journey, "Chen family"))
    assert len(cloud.asked(LIST)) == 1


async def test_what_the_list_shows_counts_more_than_a_refusal(
    cloud: SimulatedCloud, seen: Seen
) -> None:
    cloud.demand("ResourceNotFound.DeviceNotExist", action=ONE)
    assert await seen.is_found()


@pytest.mark.parametrize(("family", "lists"), [(b',"FamilyId":"other"', 1), (b"", 0)])
async def test_an_entry_of_another_family_is_no_yes(
    cloud: SimulatedCloud, seen: Seen, family: bytes, lists: int
) -> None:
    entry = b'{"ProductId":"LAEG4YJE1A","DeviceName":"lamp_e27_0412"' + family + b"}"
    cloud.demand(body(b'{"code":0,"msg":"","data":{"Data":' + entry + b"}}"), action=ONE)
    assert await seen.is_found()
    assert len(cloud.asked(LIST)) == lists


async def test_an_ended_session_is_not_taken_for_a_no(cloud: SimulatedCloud, seen: Seen) -> None:
    cloud.demand("InvalidParameterValue.InvalidAccessToken", action=ONE)
    with pytest.raises(Refused):
        await seen.is_found()


async def test_no_answer_is_not_taken_for_a_no(cloud: SimulatedCloud, seen: Seen) -> None:
    for action in LOOK:
        cloud.demand(cut(after=False), action=action, times=None)
    with pytest.raises(NoAnswer):
        await seen.is_found()


async def test_every_family_is_looked_through(
    cloud: SimulatedCloud, journey: Journey, seen: Seen
) -> None:
    families = await journey.list_families()
    assert len(families) > 6
    last = families[-1]
    with cloud.changing() as world:
        put_device(world, LAMP, last.id)
    assert await find_family(seen.cloud, seen.access, families, LAMP) == last
    assert await find_family(seen.cloud, seen.access, [last], LAMP) == last
    with cloud.changing() as world:
        world.units[LAMP.id].family_id = ""
    assert await find_family(seen.cloud, seen.access, families, LAMP) is None


async def test_a_room_is_asked_for_only_if_it_is_not_known(
    cloud: SimulatedCloud, journey: Journey, seen: Seen
) -> None:
    rooms = await journey.list_rooms(seen.family)
    asked = len(cloud.asked("AppGetRoomList"))

    async def named(room_id: str) -> Room:
        return await name_room(seen.cloud, seen.access, seen.family.id, room_id, rooms[0])

    assert await named(rooms[0].id) == rooms[0]
    assert await named("0") == DEFAULT_ROOM
    assert await named("") == DEFAULT_ROOM
    assert len(cloud.asked("AppGetRoomList")) == asked
    assert (await named(rooms[1].id)).name == rooms[1].name
    assert await named("gone") == Room(id="gone", name="gone")
