"""What is written down of a job, step by step, and that its token is kept only while it is open."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from before_the_bind import (
    BIND,
    Laptop,
    answers_before_bind,
    device_of,
    family_named,
    in_another_family,
    signed_in_journey,
)
from fieldbind.cloud.models import BindToken
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.trouble import cut
from fieldbind.faults import Refused, Stopped
from fieldbind.journey import Journey
from fieldbind.ledger.model import Job, Stage, What
from fieldbind.steps import Answers, Outcome, Receipt


async def job_of(journey: Journey, held: Answers | Receipt) -> Job:
    job = await journey.ledger.job(held.job_id)
    assert job is not None
    return job


async def steps_of(journey: Journey, held: Answers | Receipt) -> list[What]:
    return [entry.what for entry in await journey.ledger.entries(held.job_id)]


async def kept_token(journey: Journey, held: Answers | Receipt) -> BindToken | None:
    return await journey.book.token_of(await job_of(journey, held))


async def test_a_token_begins_a_job(journey: Journey) -> None:
    answers = await answers_before_bind(journey)
    noted = await journey.note(replace(answers, report=None))

    job = await job_of(journey, noted)
    assert (job.stage, job.family, job.room) == (Stage.WAITING, "Lin family", "Living room")
    assert (job.user_id, job.site) == (journey.session.user_id, "china")
    assert job.account == "Lin Wei"
    assert await kept_token(journey, noted) == answers.token
    assert await journey.open_jobs() == [job]


async def test_without_a_token_or_a_place_there_is_no_job(journey: Journey) -> None:
    answers = await answers_before_bind(journey)
    for missing in (
        replace(answers, token=None),
        replace(answers, family=None),
        replace(answers, room=None),
    ):
        assert (await journey.note(missing)).job_id == ""


async def test_the_same_answers_again_are_the_same_job(journey: Journey) -> None:
    answers = await answers_before_bind(journey)
    noted = await journey.note(answers)
    assert await journey.note(answers) == noted
    assert await journey.note(noted) == noted
    assert await steps_of(journey, noted) == [What.BEGUN]


async def test_a_report_is_written_with_its_wait_and_its_device(journey: Journey) -> None:
    answers = await answers_before_bind(journey)
    noted = await journey.note(replace(answers, report=None))
    await journey.note(replace(noted, report=answers.report))

    job = await job_of(journey, noted)
    assert (job.stage, job.device_name) == (Stage.REPORTED, device_of(answers).name)
    assert job.waited == 0.0
    assert await steps_of(journey, noted) == [What.BEGUN, What.REPORTED]


async def test_another_token_for_the_same_job_takes_the_place_of_the_first(
    journey: Journey,
) -> None:
    answers = await answers_before_bind(journey)
    noted = await journey.note(answers)
    again = await journey.note(replace(noted, token=BindToken("f" * 32), report=None))
    assert again.job_id == noted.job_id
    assert await kept_token(journey, again) == BindToken("f" * 32)
    assert (await job_of(journey, again)).stage is Stage.WAITING
    assert await steps_of(journey, again) == [What.BEGUN, What.CHANGED]


async def test_another_device_ends_a_job_that_was_never_sent(journey: Journey) -> None:
    answers = await answers_before_bind(journey)
    noted = await journey.note(answers)
    other = await journey.note(replace(answers, token=BindToken("f" * 32), report=None))
    assert other.job_id != noted.job_id
    assert (await job_of(journey, noted)).stage is Stage.NOT_BOUND
    assert await kept_token(journey, noted) is None


async def test_a_bind_is_written_before_it_leaves_and_after_its_answer(journey: Journey) -> None:
    answers = await journey.note(await answers_before_bind(journey))
    receipt = await journey.bind(answers)

    job = await job_of(journey, receipt)
    assert job.id == answers.job_id
    assert (job.stage, job.sent_here, job.bound_at) == (Stage.BOUND, True, receipt.bound_at)
    assert (job.read_room, job.read_at) == ("Living room", receipt.read_at)
    assert job.request_id == receipt.request_id
    written = [What.BEGUN, What.BIND_SENT, What.BIND_ANSWERED, What.READ_BACK, What.ENDED]
    assert await steps_of(journey, receipt) == written
    assert await kept_token(journey, receipt) is None
    assert await journey.open_jobs() == []


async def test_a_refusal_leaves_the_job_open_with_its_code(
    journey: Journey, cloud: SimulatedCloud
) -> None:
    code = "LimitExceeded.FamilyDeviceExceedLimit"
    cloud.demand(code, action=BIND)
    answers = await journey.note(await answers_before_bind(journey))
    with pytest.raises(Refused) as refused:
        await journey.bind(answers)
    job = await job_of(journey, answers)
    assert (job.stage, job.code) == (Stage.REPORTED, code)
    assert job.request_id == refused.value.request_id != ""
    assert await kept_token(journey, answers) == answers.token

    elsewhere = in_another_family(answers, await family_named(journey, "Chen family"))
    assert (await journey.note(elsewhere)).job_id == answers.job_id
    assert (await job_of(journey, answers)).family == "Chen family"


async def test_a_bind_in_doubt_stays_as_it_was_sent(
    journey: Journey, cloud: SimulatedCloud
) -> None:
    answers = await journey.note(await answers_before_bind(journey))
    cloud.demand(cut(after=True), times=None)
    with pytest.raises(Stopped) as stopped:
        await journey.bind(answers)
    assert stopped.value.code == "BIND_IN_DOUBT"
    assert (await job_of(journey, answers)).stage is Stage.SENT

    other = await journey.note(replace(answers, token=BindToken("f" * 32), report=None))
    assert other.job_id != answers.job_id
    assert (await job_of(journey, answers)).stage is Stage.SENT
    assert len(await journey.open_jobs()) == 2


async def test_a_job_is_bound_under_its_own_id_without_being_noted_before(
    journey: Journey,
) -> None:
    receipt = await journey.bind(await answers_before_bind(journey))
    assert (await job_of(journey, receipt)).stage is Stage.BOUND


async def test_changes_are_written_before_and_after(journey: Journey) -> None:
    receipt = await journey.bind(await answers_before_bind(journey))
    rooms = await journey.list_rooms(receipt.family)
    receipt = await journey.rename(receipt, "Hall lamp")
    receipt = await journey.move(receipt, rooms[1])
    await journey.seen(receipt, product_name="Smart lamp E27", online=True)
    await journey.undo(receipt)

    job = await job_of(journey, receipt)
    assert (job.alias, job.room, job.read_room) == ("Hall lamp", rooms[1].name, rooms[1].name)
    assert (job.product_name, job.online) == ("Smart lamp E27", True)
    assert job.stage is Stage.UNDONE
    assert (await steps_of(journey, receipt))[5:] == [
        What.RENAME_SENT,
        What.RENAMED,
        What.MOVE_SENT,
        What.MOVED,
        What.SEEN,
        What.UNDO_SENT,
        What.UNDONE,
    ]


async def test_what_is_not_listed_any_more_keeps_its_name(
    journey: Journey, cloud: SimulatedCloud
) -> None:
    receipt = await journey.bind(await answers_before_bind(journey))
    receipt = await journey.rename(receipt, "Hall lamp")
    with cloud.changing() as world:
        world.units[receipt.device.id].family_id = ""
    again = await journey.read_back(receipt)

    job = await job_of(journey, receipt)
    assert again.entry is None
    assert job.is_gone
    assert (job.alias, job.read_room, job.read_at) == ("Hall lamp", "", again.read_at)


async def test_signing_out_takes_tokens_out_of_the_keyring(
    journey: Journey, cloud: SimulatedCloud
) -> None:
    in_doubt = await journey.note(await answers_before_bind(journey))
    cloud.demand(cut(after=True), times=2)
    cloud.demand(cut(after=True), action="AppGetDeviceInFamily", times=None)
    with pytest.raises(Stopped):
        await journey.bind(in_doubt)
    waiting = await journey.note(
        replace(in_doubt, token=BindToken("f" * 32), report=None, job_id="")
    )
    await journey.sign_out()

    assert (await job_of(journey, in_doubt)).stage is Stage.SENT
    assert (await job_of(journey, waiting)).stage is Stage.NOT_BOUND
    assert await kept_token(journey, in_doubt) is None
    assert await kept_token(journey, waiting) is None


async def test_a_receipt_can_be_had_again(journey: Journey) -> None:
    receipt = await journey.bind(await answers_before_bind(journey))
    again = await journey.receipt_of(receipt.job_id)
    assert (again.device, again.outcome) == (receipt.device, receipt.outcome)
    assert (again.entry, again.room.id) == (receipt.entry, receipt.room.id)
    assert (again.request_id, again.bound_at) == (receipt.request_id, receipt.bound_at)


async def test_a_receipt_of_another_account_is_not_read(
    journey: Journey, cloud: SimulatedCloud
) -> None:
    laptop = Laptop(journey.ledger)
    receipt = await journey.bind(await answers_before_bind(journey))
    stranger = next(person for person in cloud.world.people if person != journey.session.user_id)
    async with signed_in_journey(cloud, laptop=laptop, user_id=stranger) as other:
        with pytest.raises(Stopped) as stopped:
            await other.receipt_of(receipt.job_id)
    assert (stopped.value.code, stopped.value.facts["owner"]) == ("JOB_OF_OTHERS", "Lin Wei")


async def test_a_receipt_that_was_never_written_is_gone(journey: Journey) -> None:
    answers = await answers_before_bind(journey)
    nameless = await journey.note(replace(answers, report=None))
    for job_id in ("00000000-0000-4000-8000-000000000000", nameless.job_id):
        with pytest.raises(Stopped) as stopped:
            await journey.receipt_of(job_id)
        assert stopped.value.code == "JOB_GONE"


async def test_the_usual_wait_is_that_of_the_device_or_of_its_label(journey: Journey) -> None:
    answers = await journey.note(await answers_before_bind(journey))
    job = await job_of(journey, answers)
    for number in range(20):
        await journey.ledger.begin(replace(job, id=str(UUID(int=number)), waited=8.0))
    label = Answers(product_id=device_of(answers).product_id)
    for known in (answers, label):
        assert await journey.usual_wait(known) == (8.0, 8.0)
    for unknown in (Answers(), Answers(product_id="NOSUCHTHING")):
        assert await journey.usual_wait(unknown) is None


async def test_what_an_earlier_job_bound_is_not_bound_again(
    journey: Journey, cloud: SimulatedCloud
) -> None:
    first = await journey.bind(await answers_before_bind(journey))
    job = await job_of(journey, first)
    later = replace(job, device_name="another", began_at=job.began_at + timedelta(seconds=1))
    for number in range(25):
        await journey.ledger.begin(replace(later, id=str(UUID(int=number))))
    cloud.demand(cut(after=True), action=BIND)
    with cloud.changing() as world:
        world.bench.always = first.device
    again = await journey.bind(await answers_before_bind(journey))

    assert (again.device, again.outcome) == (first.device, Outcome.ALREADY_THERE)
    assert (again.sent_here, again.request_id) == (False, "")
    assert len(cloud.asked(BIND)) == 1


async def test_what_was_undone_can_be_bound_again(journey: Journey, cloud: SimulatedCloud) -> None:
    first = await journey.bind(await answers_before_bind(journey))
    await journey.undo(first)
    with cloud.changing() as world:
        world.bench.always = first.device
    again = await journey.bind(await answers_before_bind(journey))

    assert (again.outcome, again.sent_here) == (Outcome.BOUND, True)
    assert len(cloud.asked(BIND)) == 2
