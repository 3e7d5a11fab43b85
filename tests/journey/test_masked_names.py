"""A place or a device that is called after a phone number: masked in the ledger, true elsewhere."""

import asyncio
from collections.abc import AsyncGenerator
from dataclasses import replace

import pytest

from before_the_bind import (
    BIND,
    Laptop,
    account_of,
    answers_before_bind,
    family_named,
    signed_in_journey,
    until,
)
from fieldbind.cloud.models import Family, Room
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.trouble import cut, delay
from fieldbind.journey import Journey
from fieldbind.journey.true_names import true_family, true_rooms
from fieldbind.ledger.ledger import Ledger
from fieldbind.ledger.model import Job, Stage, What
from fieldbind.steps import Answers

FAMILY, ROOM, ALIAS = "13812345678的家", "Flat of 138 1234 5679", "灯13812345670"
MASKED_FAMILY, MASKED_ROOM, MASKED_ALIAS = (
    "•••••••••78的家",
    "Flat of ••• •••• ••79",
    "灯•••••••••70",
)
RENAME, FAMILIES, ROOMS = "AppUpdateDeviceInFamily", "AppGetFamilyList", "AppGetRoomList"


@pytest.fixture
async def laptop() -> AsyncGenerator[Laptop, None]:
    """A laptop that outlives its programs."""
    ledger = await Ledger.open(None)
    yield Laptop(ledger)
    await ledger.close()


@pytest.fixture(autouse=True)
def told_by_number(cloud: SimulatedCloud) -> None:
    """Lin's family and its rooms are called after phone numbers."""
    with cloud.changing() as world:
        home = next(home for home in world.homes.values() if home.name == "Lin family")
        home.name = FAMILY
        for room in home.rooms.values():
            room.name = ROOM


async def answers_there(journey: Journey) -> Answers:
    return await answers_before_bind(journey, FAMILY)


async def only_job(journey: Journey) -> Job:
    (job,) = await journey.open_jobs()
    return job


async def test_the_ledger_holds_no_number(journey: Journey) -> None:
    receipt = await journey.bind(await answers_there(journey))
    receipt = await journey.rename(receipt, ALIAS)
    assert receipt.entry
    assert (receipt.family.name, receipt.room.name, receipt.entry.alias) == (FAMILY, ROOM, ALIAS)

    job = await journey.ledger.job(receipt.job_id)
    assert job
    assert (job.family, job.room, job.read_room) == (MASKED_FAMILY, MASKED_ROOM, MASKED_ROOM)
    assert job.alias == MASKED_ALIAS


async def test_a_receipt_that_is_read_again_has_the_true_names(
    journey: Journey, cloud: SimulatedCloud
) -> None:
    bound = await journey.bind(await answers_there(journey))
    again = await journey.receipt_of(bound.job_id)

    assert (again.family, again.room.name, again.chosen_room.name) == (bound.family, ROOM, ROOM)
    for action in (FAMILIES, ROOMS):
        cloud.demand("InternalError", action=action, times=None)
    again = await journey.receipt_of(bound.job_id)
    assert (again.family.name, again.room.name) == (MASKED_FAMILY, MASKED_ROOM)


@pytest.mark.parametrize("stage", [Stage.WAITING, Stage.REPORTED])
async def test_a_job_that_goes_on_has_the_true_names(
    cloud: SimulatedCloud, laptop: Laptop, stage: Stage
) -> None:
    async with signed_in_journey(cloud, laptop=laptop) as journey:
        before = await answers_there(journey)
        await journey.note(before if stage is Stage.REPORTED else replace(before, report=None))
    async with signed_in_journey(cloud, laptop=laptop) as journey:
        answers = await journey.take_up(await only_job(journey), account_of(journey))
        assert answers.family and answers.room
        assert (answers.family.name, answers.room.name) == (FAMILY, ROOM)


async def test_where_nobody_answers_a_job_goes_on_by_what_is_known(
    cloud: SimulatedCloud, laptop: Laptop
) -> None:
    async with signed_in_journey(cloud, laptop=laptop) as journey:
        await journey.note(replace(await answers_there(journey), report=None))
    async with signed_in_journey(cloud, laptop=laptop) as journey:
        cloud.demand(cut(after=False), times=None)
        answers = await journey.take_up(await only_job(journey), account_of(journey))
        assert answers.family and answers.room
        assert (answers.family.name, answers.room.name) == (MASKED_FAMILY, MASKED_ROOM)


async def test_a_place_that_is_not_listed_any_more_keeps_the_name_that_is_known(
    journey: Journey,
) -> None:
    cloud, access = journey.session.cloud, journey.session.access
    home = await family_named(journey, FAMILY)
    family, room = Family(id="gone", name=MASKED_FAMILY), Room(id="gone", name=MASKED_ROOM)
    assert await true_family(cloud, access, family) == family
    assert await true_rooms(cloud, access, home.id, room) == (room,)


async def test_the_same_place_by_its_true_name_is_the_same_job(
    cloud: SimulatedCloud, laptop: Laptop
) -> None:
    async with signed_in_journey(cloud, laptop=laptop) as journey:
        before = await journey.note(replace(await answers_there(journey), report=None))
    async with signed_in_journey(cloud, laptop=laptop) as journey:
        job = await only_job(journey)
        cloud.demand(cut(after=False), times=None)
        taken = await journey.take_up(job, account_of(journey))
        cloud.forget_demands()
        family = await family_named(journey, FAMILY)
        room = (await journey.list_rooms(family))[0]
        noted = await journey.note(replace(taken, family=family, room=room, job_id=""))
        assert noted.job_id == before.job_id
        whats = [entry.what for entry in await journey.ledger.entries(job.id)]
        assert whats == [What.BEGUN, What.RESUMED]


async def test_the_same_bind_by_a_masked_name_is_not_sent_twice(
    journey: Journey, cloud: SimulatedCloud
) -> None:
    answers = await journey.note(await answers_there(journey))
    assert answers.family
    cloud.demand(delay(0.2), action=BIND)
    first = asyncio.create_task(journey.bind(answers))
    await until(lambda: cloud.asked(BIND))
    masked = Family(id=answers.family.id, name=MASKED_FAMILY)
    again = await journey.bind(replace(answers, family=masked))

    assert again is await first
    assert len(cloud.asked(BIND)) == 1


async def test_a_masked_name_is_never_given_to_a_device(
    journey: Journey, cloud: SimulatedCloud
) -> None:
    receipt = await journey.bind(await answers_there(journey))
    receipt = await journey.rename(receipt, ALIAS)
    again = await journey.rename(await journey.receipt_of(receipt.job_id), MASKED_ALIAS)

    assert again.entry and again.entry.alias == ALIAS
    assert len(cloud.asked(RENAME)) == 1
