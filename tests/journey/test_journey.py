"""The use cases around a bind: places, tokens, and putting right what was bound."""

import asyncio
from dataclasses import replace

import pytest

from before_the_bind import LOOK, answers_before_bind, device_of, family_named, until
from fieldbind.cloud.models import DEFAULT_ROOM, Device, TokenLength
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.trouble import Trouble, body, cut, later, refuse
from fieldbind.demo.world.building import put_device
from fieldbind.faults import Fault, NoAnswer, Stopped
from fieldbind.journey import Journey
from fieldbind.journey.elsewhere import BoundElsewhere
from fieldbind.ledger.model import Stage, What
from fieldbind.steps import Answers, Outcome, Receipt

EMPTY_LIST = b'{"code":0,"msg":"","data":{"FamilyList":[],"Total":0}}'
DELETE = "AppDeleteDeviceInFamily"


async def bound(journey: Journey) -> Receipt:
    return await journey.bind(await answers_before_bind(journey))


async def test_a_new_family_is_returned_as_the_cloud_lists_it(
    cloud: SimulatedCloud, journey: Journey
) -> None:
    family = await journey.create_family("Pier 4")
    assert family.name == "Pier 4"
    assert family in await journey.list_families()
    cloud.demand(body(EMPTY_LIST), action="AppGetFamilyList")
    unlisted = await journey.create_family("Pier 5")
    assert unlisted.name == "Pier 5"
    assert unlisted.id


async def test_a_new_room_is_in_its_family(journey: Journey) -> None:
    family = await family_named(journey, "Lin family")
    room = await journey.create_room(family, "Attic")
    assert (room.id, room.name) in [
        (listed.id, listed.name) for listed in await journey.list_rooms(family)
    ]


@pytest.mark.parametrize("length", TokenLength)
async def test_a_new_token_has_the_length_that_was_asked_for(
    journey: Journey, length: TokenLength
) -> None:
    token = await journey.create_bind_token(length)
    assert len(token.reveal()) == length.value


async def test_who_wants_to_be_asked_later_is(journey: Journey) -> None:
    journey.ask_after(7.0)
    assert journey.pace.wait_limit == 7.0


async def test_a_device_found_elsewhere_can_be_looked_at(
    cloud: SimulatedCloud, journey: Journey
) -> None:
    answers = await journey.note(await answers_before_bind(journey))
    other = await family_named(journey, "Chen family")
    kitchen = (await journey.list_rooms(other))[1]
    with cloud.changing() as world:
        put_device(world, device_of(answers), other.id, kitchen.id, "Desk lamp")
    receipt = await journey.look_there(answers, other)
    assert receipt.outcome is Outcome.ALREADY_THERE
    assert not receipt.sent_here
    assert receipt.request_id == ""
    job = await journey.ledger.job(answers.job_id)
    assert job is not None
    assert (job.stage, job.family) == (Stage.ALREADY_THERE, other.name)
    assert job.is_answered
    assert (job.bound_at, job.read_room) == (receipt.bound_at, kitchen.name)
    assert receipt.room.name == receipt.chosen_room.name == kitchen.name
    assert receipt.entry is not None
    assert receipt.entry.alias == "Desk lamp"


async def test_a_device_that_has_left_meanwhile_is_said(journey: Journey) -> None:
    answers = await answers_before_bind(journey)
    other = await family_named(journey, "Chen family")
    with pytest.raises(BoundElsewhere, match=r"^BOUND_ELSEWHERE\.GONE$") as gone:
        await journey.look_there(answers, other)
    assert (gone.value.family, gone.value.request_id) == (other, "")
    with pytest.raises(Stopped, match=r"^DEVICE_UNNAMED$"):
        await journey.look_there(Answers(), other)


async def test_a_device_is_online_or_not_or_nobody_knows(
    cloud: SimulatedCloud, journey: Journey
) -> None:
    receipt = await bound(journey)
    assert await journey.is_online(receipt.device)
    with cloud.changing() as world:
        offline = world.register(Device("LAEG4YJE1A", "in_its_box")).device
    assert await journey.is_online(offline) is False
    assert await journey.is_online(Device("LAEG4YJE1A", "never_made")) is None


async def test_a_product_has_a_name_or_none(journey: Journey) -> None:
    assert await journey.product_name("LAEG4YJE1A") == "Smart lamp E27"
    assert await journey.product_name("NOSUCHTHING") == ""


async def test_a_new_name_is_read_back(journey: Journey) -> None:
    renamed = await journey.rename(await bound(journey), "Lamp 4")
    assert renamed.entry is not None
    assert renamed.entry.alias == "Lamp 4"


async def test_a_move_is_read_back(journey: Journey) -> None:
    receipt = await bound(journey)
    other = (await journey.list_rooms(receipt.family))[2]
    moved = await journey.move(receipt, other)
    assert moved.room == moved.chosen_room == other
    back = await journey.move(moved, DEFAULT_ROOM)
    assert back.room == DEFAULT_ROOM


async def test_undo_takes_the_device_out_again(cloud: SimulatedCloud, journey: Journey) -> None:
    receipt = await bound(journey)
    await journey.undo(receipt)
    assert len(cloud.asked(DELETE)) == 1
    assert (await journey.read_back(receipt)).entry is None
    with pytest.raises(Stopped, match=r"^UNDO_GONE$"):
        await journey.undo(receipt)
    assert len(cloud.asked(DELETE)) == 1


async def test_an_undo_whose_answer_is_lost_is_found_out(
    cloud: SimulatedCloud, journey: Journey
) -> None:
    receipt = await bound(journey)
    cloud.demand(cut(after=True), action=DELETE)
    await journey.undo(receipt)
    job = await journey.ledger.job(receipt.job_id)
    assert job is not None
    assert job.stage is Stage.UNDONE


@pytest.mark.parametrize("trouble", [cut(after=False), refuse("InternalError")])
async def test_an_undo_that_was_not_carried_out_is_no_doubt(
    cloud: SimulatedCloud, journey: Journey, trouble: Trouble
) -> None:
    receipt = await bound(journey)
    cloud.demand(trouble, action=DELETE)
    with pytest.raises(Fault) as lost:
        await journey.undo(receipt)
    assert not lost.value.may_have_happened
    job = await journey.ledger.job(receipt.job_id)
    assert job is not None
    assert job.stage is Stage.BOUND
    answered = (await journey.ledger.entries(receipt.job_id))[-1]
    assert (answered.what, answered.code) == (What.UNDONE, lost.value.code)
    assert answered.request_id == lost.value.request_id != ""
    assert (await journey.read_back(receipt)).entry is not None


async def test_an_undo_that_nobody_can_look_at_is_finished_later(
    cloud: SimulatedCloud, journey: Journey
) -> None:
    receipt = await bound(journey)
    cloud.demand(later(cut(after=True), 0.1), action=DELETE)
    undo = asyncio.ensure_future(journey.undo(receipt))
    await until(lambda: cloud.asked(DELETE))
    for action in LOOK:
        cloud.demand(cut(after=False), action=action, times=None)
    with pytest.raises(NoAnswer) as lost:
        await undo
    assert lost.value.may_have_happened
    job = await journey.ledger.job(receipt.job_id)
    assert job is not None
    assert job.stage is Stage.UNDO_SENT
    cloud.forget_demands()
    again = await journey.receipt_of(receipt.job_id)
    assert (again.entry, again.undo_sent) == (None, True)
    job = await journey.ledger.job(receipt.job_id)
    assert job is not None
    assert job.stage is Stage.UNDONE
    await journey.undo(again)
    job = await journey.ledger.job(receipt.job_id)
    assert job is not None
    assert job.stage is Stage.UNDONE
    assert len(cloud.asked(DELETE)) == 1


async def test_an_undo_of_an_earlier_run_that_did_nothing_is_no_doubt(journey: Journey) -> None:
    receipt = await bound(journey)
    await journey.book.mark(receipt.job_id, What.UNDO_SENT, Stage.UNDO_SENT)
    again = await journey.receipt_of(receipt.job_id)
    assert (again.entry, again.undo_sent) == (receipt.entry, False)
    job = await journey.ledger.job(receipt.job_id)
    assert job is not None
    assert job.stage is Stage.BOUND


async def test_only_what_this_laptop_sent_can_be_undone(
    cloud: SimulatedCloud, journey: Journey
) -> None:
    receipt = replace(await bound(journey), sent_here=False)
    with pytest.raises(Stopped, match=r"^UNDO_NOT_OURS$"):
        await journey.undo(receipt)
    assert cloud.asked(DELETE) == []
