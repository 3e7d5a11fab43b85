"""Going on with a job that a crash, a kill or a flat battery interrupted."""

import asyncio
from collections.abc import AsyncGenerator
from dataclasses import replace

import pytest

from before_the_bind import (
    BIND,
    LOOK,
    Laptop,
    account_of,
    answers_before_bind,
    device_of,
    family_named,
    in_another_family,
    signed_in_journey,
    until,
)
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.trouble import cut, delay, hang
from fieldbind.demo.world.building import put_device
from fieldbind.faults import NoAnswer, Stopped
from fieldbind.journey import Journey
from fieldbind.keychain import Keychain
from fieldbind.ledger.ledger import Ledger
from fieldbind.ledger.model import Job, Stage, What
from fieldbind.steps import Answers, Outcome, Step, step_after


@pytest.fixture
async def laptop() -> AsyncGenerator[Laptop, None]:
    """A laptop that outlives its programs."""
    ledger = await Ledger.open(None)
    yield Laptop(ledger)
    await ledger.close()


async def interrupted(cloud: SimulatedCloud, laptop: Laptop, stage: Stage) -> Answers:
    """A job that a program came this far with before it was no more."""
    async with signed_in_journey(cloud, laptop=laptop) as journey:
        answers = await answers_before_bind(journey)
        if stage is Stage.WAITING:
            return await journey.note(replace(answers, report=None))
        answers = await journey.note(answers)
        if stage is Stage.SENT:
            cloud.demand(hang(), action=BIND)
            await leave_in_the_middle(cloud, journey, answers)
        return answers


async def leave_in_the_middle(cloud: SimulatedCloud, journey: Journey, answers: Answers) -> None:
    await leave_at(cloud, journey, answers, BIND, times=1)


async def leave_at(
    cloud: SimulatedCloud, journey: Journey, answers: Answers, action: str, times: int
) -> None:
    """Bind, and be no more once an action was asked for so many times in all."""
    task = asyncio.create_task(journey.bind(answers))
    await until(lambda: len(cloud.asked(action)) >= times)
    task.cancel()
    await asyncio.wait([task])


async def open_job(journey: Journey) -> Job:
    (job,) = await journey.open_jobs()
    return job


async def test_a_job_that_waited_goes_on_waiting(cloud: SimulatedCloud, laptop: Laptop) -> None:
    before = await interrupted(cloud, laptop, Stage.WAITING)
    async with signed_in_journey(cloud, laptop=laptop) as journey:
        answers = await journey.take_up(await open_job(journey), account_of(journey))
        assert (answers.token, answers.job_id) == (before.token, before.job_id)
        assert answers.account == account_of(journey)
        assert answers.family and before.family and answers.family.id == before.family.id
        assert step_after(Step.PLACE, answers) is Step.WAIT


async def test_a_job_that_had_reported_is_offered_again(
    cloud: SimulatedCloud, laptop: Laptop
) -> None:
    before = await interrupted(cloud, laptop, Stage.REPORTED)
    async with signed_in_journey(cloud, laptop=laptop) as journey:
        answers = await journey.take_up(await open_job(journey), account_of(journey))
        assert answers.receipt is None
        assert answers.device == before.device
        receipt = await journey.bind(answers)
        assert receipt.job_id == before.job_id
        assert len(cloud.asked(BIND)) == 1


async def test_a_bind_that_was_carried_out_is_found(cloud: SimulatedCloud, laptop: Laptop) -> None:
    async with signed_in_journey(cloud, laptop=laptop) as journey:
        before = await journey.note(await answers_before_bind(journey))
        cloud.demand(cut(after=True), action=BIND)
        for action in LOOK:
            cloud.demand(hang(), action=action, times=None)
        await leave_in_the_middle(cloud, journey, before)
    cloud.forget_demands()
    async with signed_in_journey(cloud, laptop=laptop) as journey:
        answers = await journey.take_up(await open_job(journey), account_of(journey))
        assert answers.receipt is not None
        assert answers.receipt.outcome is Outcome.BOUND
        assert answers.receipt.sent_here
        assert answers.receipt.entry and answers.receipt.entry.device == device_of(before)
        assert await journey.open_jobs() == []
        assert len(cloud.asked(BIND)) == 1


async def confirmed(cloud: SimulatedCloud, laptop: Laptop) -> None:
    """A bind that was confirmed before a program was no more, and not read back."""
    async with signed_in_journey(cloud, laptop=laptop) as journey:
        before = await journey.note(await answers_before_bind(journey))
        cloud.demand(hang(), action=LOOK[0], times=None)
        await leave_at(cloud, journey, before, LOOK[0], times=1)
    cloud.forget_demands()


async def test_a_bind_that_was_confirmed_stays_bound_when_its_job_is_dropped(
    cloud: SimulatedCloud, laptop: Laptop
) -> None:
    await confirmed(cloud, laptop)
    async with signed_in_journey(cloud, laptop=laptop) as journey:
        job = await open_job(journey)
        await journey.drop(job)
        dropped = await journey.ledger.job(job.id)
        assert dropped and dropped.stage is Stage.BOUND
        assert await journey.book.token_of(job) is None


async def test_a_bind_that_was_confirmed_stays_open_until_it_was_read_back(
    cloud: SimulatedCloud, laptop: Laptop
) -> None:
    await confirmed(cloud, laptop)
    async with signed_in_journey(cloud, laptop=laptop) as journey:
        job = await open_job(journey)
        assert (job.stage, job.is_answered, job.sent_here) == (Stage.SENT, True, True)
        answers = await journey.take_up(job, account_of(journey))
        assert answers.receipt is not None
        assert answers.receipt.outcome is Outcome.BOUND
        assert not journey.is_in_doubt
        assert await journey.open_jobs() == []
        assert len(cloud.asked(BIND)) == 1


async def test_a_bind_that_never_arrived_is_offered_and_sent_once(
    cloud: SimulatedCloud, laptop: Laptop
) -> None:
    await interrupted(cloud, laptop, Stage.SENT)
    async with signed_in_journey(cloud, laptop=laptop) as journey:
        answers = await journey.take_up(await open_job(journey), account_of(journey))
        assert answers.receipt is None
        receipt = await journey.bind(answers)
        assert receipt.outcome is Outcome.BOUND
        assert [bind.carried_out for bind in cloud.asked(BIND)] == [False, True]


async def test_a_bind_that_arrives_late_is_found_before_it_is_sent_again(
    cloud: SimulatedCloud, laptop: Laptop
) -> None:
    await interrupted(cloud, laptop, Stage.SENT)
    async with signed_in_journey(cloud, laptop=laptop) as journey:
        answers = await journey.take_up(await open_job(journey), account_of(journey))
        assert journey.is_in_doubt
        assert answers.family
        with cloud.changing() as world:
            put_device(world, device_of(answers), answers.family.id)
        receipt = await journey.bind(answers)
        assert (receipt.outcome, receipt.sent_here) == (Outcome.BOUND, True)
        assert len(cloud.asked(BIND)) == 1


async def test_a_device_that_came_there_otherwise_was_there_already(
    cloud: SimulatedCloud, laptop: Laptop
) -> None:
    before = await interrupted(cloud, laptop, Stage.REPORTED)
    async with signed_in_journey(cloud) as elsewhere:
        await elsewhere.bind(replace(before, job_id=""))
    async with signed_in_journey(cloud, laptop=laptop) as journey:
        answers = await journey.take_up(await open_job(journey), account_of(journey))
        assert answers.receipt is not None
        assert answers.receipt.outcome is Outcome.ALREADY_THERE
        assert not answers.receipt.sent_here


async def test_without_a_kept_token_the_label_is_asked_for(
    cloud: SimulatedCloud, laptop: Laptop
) -> None:
    before = await interrupted(cloud, laptop, Stage.SENT)
    other_boot = Laptop(laptop.ledger, Keychain(use_keyring=False))
    async with signed_in_journey(cloud, laptop=other_boot) as journey:
        answers = await journey.take_up(await open_job(journey), account_of(journey))
        assert answers.token is None
        assert (answers.product_id, answers.device_name) == (
            device_of(before).product_id,
            device_of(before).name,
        )
        assert step_after(Step.PLACE, answers) is Step.DEVICE


async def test_nothing_is_sent_under_another_account(cloud: SimulatedCloud, laptop: Laptop) -> None:
    await interrupted(cloud, laptop, Stage.SENT)
    sent = len(cloud.asked(BIND))
    async with signed_in_journey(cloud) as own:
        stranger = next(name for name in cloud.world.people if name != own.session.user_id)
    async with signed_in_journey(cloud, laptop=laptop, user_id=stranger) as journey:
        asked = len(cloud.requests)
        with pytest.raises(Stopped) as stopped:
            await journey.take_up(await open_job(journey), account_of(journey))
        assert stopped.value.code == "JOB_OF_OTHERS"
        assert stopped.value.facts == {"owner": "Lin Wei", "owner_site": "china"}
        assert len(cloud.requests) == asked
        assert len(cloud.asked(BIND)) == sent


async def test_where_nobody_answers_the_job_stays_open(
    cloud: SimulatedCloud, laptop: Laptop
) -> None:
    await interrupted(cloud, laptop, Stage.SENT)
    async with signed_in_journey(cloud, laptop=laptop) as journey:
        for action in LOOK:
            cloud.demand(cut(after=False), action=action, times=None)
        job = await open_job(journey)
        with pytest.raises(NoAnswer):
            await journey.take_up(job, account_of(journey))
        assert (await open_job(journey)).stage is Stage.SENT


async def test_a_dropped_job_is_forgotten_and_nothing_is_sent(
    cloud: SimulatedCloud, laptop: Laptop
) -> None:
    before = await interrupted(cloud, laptop, Stage.WAITING)
    async with signed_in_journey(cloud, laptop=laptop) as journey:
        job, asked = await open_job(journey), len(cloud.requests)
        await journey.drop(job)
        assert await journey.open_jobs() == []
        assert await journey.book.token_of(job) is None
        assert len(cloud.requests) == asked
        entries = await laptop.ledger.entries(before.job_id)
        assert entries[-1].what is What.DROPPED
        dropped = await journey.ledger.job(job.id)
        assert dropped and dropped.stage is Stage.DROPPED


async def test_a_resumed_bind_is_settled_under_its_own_job(
    cloud: SimulatedCloud, laptop: Laptop
) -> None:
    before = await interrupted(cloud, laptop, Stage.SENT)
    async with signed_in_journey(cloud, laptop=laptop) as journey:
        answers = await journey.take_up(await open_job(journey), account_of(journey))
        answers = await journey.note(replace(answers, report=before.report))
        receipt = await journey.bind(answers)
        assert receipt.job_id == before.job_id
        assert await journey.open_jobs() == []


async def test_a_resumed_bind_stays_as_it_was_sent_where_another_family_is_wanted(
    cloud: SimulatedCloud, laptop: Laptop
) -> None:
    before = await interrupted(cloud, laptop, Stage.SENT)
    async with signed_in_journey(cloud, laptop=laptop) as journey:
        job = await open_job(journey)
        answers = await journey.take_up(job, account_of(journey))
        elsewhere = in_another_family(answers, await family_named(journey, "Chen family"))
        assert (await journey.note(elsewhere)).job_id != before.job_id
        sent = await journey.ledger.job(before.job_id)
        assert sent and (sent.stage, sent.family) == (Stage.SENT, job.family)


async def test_a_device_found_there_already_is_not_told_as_never_pressed(
    cloud: SimulatedCloud, laptop: Laptop
) -> None:
    async with signed_in_journey(cloud, laptop=laptop) as journey:
        with cloud.changing() as world:
            world.bench.always = world.bench.next_device()
        await journey.bind(await answers_before_bind(journey))
        again = await journey.note(await answers_before_bind(journey))
        cloud.demand(delay(0.0), action=LOOK[0])
        cloud.demand(hang(), action=LOOK[0], times=None)
        await leave_at(cloud, journey, again, LOOK[0], times=len(cloud.asked(LOOK[0])) + 2)
    cloud.forget_demands()
    async with signed_in_journey(cloud, laptop=laptop) as journey:
        job = await open_job(journey)
        assert (job.stage, job.is_answered, job.sent_here) == (Stage.SENT, True, False)
        answers = await journey.take_up(job, account_of(journey))
        assert answers.receipt and answers.receipt.outcome is Outcome.ALREADY_THERE
        await journey.drop(job)
        dropped = await journey.ledger.job(job.id)
        assert dropped and dropped.stage is Stage.ALREADY_THERE


async def test_one_bind_is_one_jobs_however_many_wanted_it(
    cloud: SimulatedCloud, laptop: Laptop
) -> None:
    async with signed_in_journey(cloud, laptop=laptop) as journey:
        with cloud.changing() as world:
            world.bench.always = world.bench.next_device()
        first = await journey.note(await answers_before_bind(journey))
        cloud.demand(cut(after=True), action=BIND)
        for action in LOOK:
            cloud.demand(cut(after=False), action=action, times=None)
        with pytest.raises(Stopped):
            await journey.bind(first)
        cloud.forget_demands()
        again = await journey.note(await answers_before_bind(journey))
        assert again.job_id != first.job_id
        receipt = await journey.bind(again)
        assert (receipt.outcome, receipt.sent_here) == (Outcome.ALREADY_THERE, False)
        job = await open_job(journey)
        assert job.id == first.job_id
        answers = await journey.take_up(job, account_of(journey))
        assert answers.receipt and answers.receipt.outcome is Outcome.BOUND
        assert len(cloud.asked(BIND)) == 1
