"""Handing a token over: every moment of it, and that nothing is lost where it stops."""

import asyncio
import logging
from contextlib import aclosing, suppress
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from before_the_bind import Laptop, device_of, signed_in_journey
from fieldbind.cloud.models import Device, Secret
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.hotspot.air import Air
from fieldbind.demo.hotspot.manners import Complaint
from fieldbind.demo.hotspot.on_air import on_air
from fieldbind.demo.hotspot.uplink import InProcess
from fieldbind.demo.trouble import cut
from fieldbind.device.hotspot.hotspot import Hotspot
from fieldbind.device.hotspot.line import Ways
from fieldbind.device.hotspot.message import QUESTION, Network
from fieldbind.faults import LocalFault, NoAnswer, Refused, Stopped
from fieldbind.journey import Handing, HandOver, HandStage, Journey
from fieldbind.ledger.ledger import Ledger
from fieldbind.ledger.model import Stage, What
from fieldbind.steps import Answers, Outcome, Report
from hotspots import (
    LAMP,
    NETWORK,
    PASSWORD,
    QUICK,
    REGION,
    TOKEN,
    CutLine,
    at_a_device,
    nothing_more,
    with_made_token,
)

STATE = "AppGetDeviceBindTokenState"


async def every(hand: HandOver) -> list[Handing]:
    """All that a hand-over tells."""
    async with aclosing(hand.stages()) as stages:
        return [handing async for handing in stages]


async def up_to(hand: HandOver, stage: HandStage) -> list[Handing]:
    """What it tells until a stage is reached; there it is stopped."""
    told: list[Handing] = []
    async with aclosing(hand.stages()) as stages:
        async for handing in stages:
            told.append(handing)
            if handing.stage is stage:
                break
    return told


def stages_of(handings: list[Handing]) -> list[HandStage]:
    """The stages in their order, each once however long it took."""
    return list(dict.fromkeys(handing.stage for handing in handings))


async def bound(journey: Journey, answers: Answers) -> Outcome:
    """Wait for the device and bind it, as the pages after this one do."""
    token = answers.token
    assert token is not None
    journey.ask_after(30.0)
    async with aclosing(journey.watch(token).polls()) as polls:
        async for poll in polls:
            if poll.report:
                report = Report(device=poll.report.device, at=datetime.now(UTC), waited=0.0)
                answers = replace(answers, report=report)
    receipt = await journey.bind(await journey.note(answers))
    return receipt.outcome


@pytest.fixture
def cloud(cloud: SimulatedCloud) -> SimulatedCloud:
    """A cloud to which no device reports by itself."""
    cloud.device_after = None
    return cloud


async def test_a_label_without_a_token_becomes_a_bound_device(cloud: SimulatedCloud) -> None:
    async with at_a_device(cloud) as (journey, _):
        hand = journey.hand_over(await with_made_token(journey), NETWORK)
        told: list[Handing] = []
        async with aclosing(hand.stages()) as stages:
            async for handing in stages:
                told.append(handing)
                if handing.stage is HandStage.FOUND:
                    cloud.demand(cut(after=False), times=None)  # it has no internet there
                if handing.stage is HandStage.GO_BACK and handing.seconds > 0.1:
                    cloud.forget_demands()
        assert stages_of(told) == list(HandStage)
        with_device = (HandStage.SENDING, HandStage.ACKNOWLEDGED)
        assert [(one.sent, one.most) for one in told if one.stage in with_device] == [(1, 5)] * 2
        assert [one.at for one in told] == sorted(one.at for one in told)
        assert (hand.answers.product_id, hand.answers.device_name) == (LAMP.product_id, LAMP.name)
        assert await bound(journey, hand.answers) is Outcome.BOUND
        receipt = (await journey.ledger.job(hand.answers.job_id)) or pytest.fail("no job")
        assert (receipt.stage, receipt.device_name) == (Stage.BOUND, LAMP.name)


async def test_it_is_written_down_before_it_is_sent_and_once_it_is_acknowledged(
    cloud: SimulatedCloud,
) -> None:
    async with at_a_device(cloud) as (journey, there):
        hand = journey.hand_over(await with_made_token(journey), NETWORK)
        await up_to(hand, HandStage.FOUND)
        assert not hand.has_sent
        before = await journey.ledger.job(hand.answers.job_id)
        await up_to(hand, HandStage.ACKNOWLEDGED)
        after = await journey.ledger.job(hand.answers.job_id)
        entries = await journey.ledger.entries(hand.answers.job_id)
        (message,) = [said for said in there.heard if b"region" in said]
    assert f'"region":"{REGION}"'.encode() in message
    assert before is not None
    assert after is not None
    assert (before.stage, after.stage) == (Stage.MADE, Stage.WAITING)
    assert after.device_name == LAMP.name
    assert [entry.what for entry in entries] == [What.BEGUN, What.CHANGED, What.HANDED_OVER]


async def test_without_a_job_nothing_is_sent(cloud: SimulatedCloud) -> None:
    async with at_a_device(cloud) as (journey, there):
        answers = await with_made_token(journey)
        for missing in (replace(answers, job_id=""), replace(answers, made=None)):
            with pytest.raises(Stopped, match=r"^FIELDBIND_DEFECT$"):
                await every(journey.hand_over(missing, NETWORK))
        assert await nothing_more(there) == []


async def test_what_no_device_could_take_is_said_before_anybody_looks(
    cloud: SimulatedCloud,
) -> None:
    async with at_a_device(cloud) as (journey, there):
        network = Network("x" * 2000, Secret(""))
        with pytest.raises(LocalFault, match="HOTSPOT_TOO_LONG"):
            await every(journey.hand_over(await with_made_token(journey), network))
        assert await nothing_more(there) == []


async def test_names_on_the_label_stay_and_the_report_settles_what_disagrees(
    cloud: SimulatedCloud,
) -> None:
    async with at_a_device(cloud) as (journey, _):
        answers = await with_made_token(journey, LAMP.product_id, "lamp_e27_0999")
        hand = journey.hand_over(answers, NETWORK)
        await every(hand)
        assert hand.answers.device_name == "lamp_e27_0999"
        reported = replace(
            hand.answers, report=Report(device=LAMP, at=datetime.now(UTC), waited=0.0)
        )
        assert reported.disagrees


async def test_a_device_that_names_itself_nowhere_is_named_by_the_cloud(
    cloud: SimulatedCloud,
) -> None:
    async with at_a_device(cloud, replace(QUICK, names_itself=False)) as (journey, _):
        hand = journey.hand_over(await with_made_token(journey), NETWORK)
        await every(hand)
        assert (hand.answers.product_id, hand.answers.device_name) == ("", "")
        assert await bound(journey, hand.answers) is Outcome.BOUND


async def test_after_some_minutes_without_a_hotspot_a_person_is_asked(
    cloud: SimulatedCloud,
) -> None:
    manners = replace(QUICK, appears_after=3600.0)
    async with at_a_device(cloud, manners) as (journey, there):
        journey.pace = replace(journey.pace, hand=replace(journey.pace.hand, look_limit=0.3))
        hand = journey.hand_over(await with_made_token(journey), NETWORK)
        told: list[Handing] = []
        with pytest.raises(Stopped, match=r"^HOTSPOT_NOT_FOUND$"):
            async with aclosing(hand.stages()) as stages:
                async for handing in stages:
                    told += [handing]
        assert stages_of(told) == [HandStage.CREATED, HandStage.LOOKING]
        assert told[-1].seconds > 0.0
        again = await up_to(hand, HandStage.LOOKING)
        assert stages_of(again) == [HandStage.LOOKING]
        heard = await nothing_more(there)
        assert set(heard) == {QUESTION}
        assert len(heard) <= 0.3 / journey.pace.hand.look_every + 2, "once in each pause, and anew"


async def test_a_hotspot_that_appears_later_is_found(cloud: SimulatedCloud) -> None:
    async with at_a_device(cloud, replace(QUICK, appears_after=0.2)) as (journey, _):
        hand = journey.hand_over(await with_made_token(journey), NETWORK)
        assert stages_of(await every(hand)) == list(HandStage)


async def test_a_device_that_gives_up_can_be_sent_to_again(cloud: SimulatedCloud) -> None:
    manners = replace(QUICK, gives_up=Complaint(10, 2), gives_up_times=1)
    async with at_a_device(cloud, manners) as (journey, _):
        hand = journey.hand_over(await with_made_token(journey), NETWORK)
        with pytest.raises(Stopped, match=r"DEVICE_GAVE_UP\.10") as stopped:
            await every(hand)
        assert stopped.value.facts["ssid"] == "Lin-Home"
        assert not hand.is_delivered
        job = await journey.ledger.job(hand.answers.job_id)
        assert job is not None
        assert job.stage is Stage.MADE
        assert stages_of(await every(hand)) == list(HandStage)[1:]


async def test_earlier_trouble_of_the_device_is_passed_on(cloud: SimulatedCloud) -> None:
    async with at_a_device(cloud, replace(QUICK, earlier=Complaint(1, 103))) as (journey, _):
        told = await every(journey.hand_over(await with_made_token(journey), NETWORK))
    (handing,) = [handing for handing in told if handing.earlier]
    assert handing.earlier is not None
    assert (handing.earlier.number, handing.earlier.sub) == (1, 103)


async def test_a_silent_device_is_told_and_the_job_stays_open(cloud: SimulatedCloud) -> None:
    manners = replace(QUICK, acknowledgements=0, stays=60.0, joins_after=None)
    async with at_a_device(cloud, manners, try_pause=0.1) as (journey, _):
        hand = journey.hand_over(await with_made_token(journey), NETWORK)
        with pytest.raises(NoAnswer, match="HOTSPOT_SILENT"):
            await every(hand)
        (job,) = await journey.open_jobs()
        assert job.stage is Stage.MADE


async def test_a_device_whose_answer_was_lost_is_known_by_its_report(
    cloud: SimulatedCloud,
) -> None:
    manners = replace(QUICK, acknowledgements=0, appears_after=0.5)
    async with at_a_device(cloud, manners, try_pause=0.1) as (journey, _):
        hand = journey.hand_over(await with_made_token(journey), NETWORK)
        with pytest.raises(NoAnswer, match="HOTSPOT_SILENT"):
            await every(hand)
        assert not hand.is_delivered
        told = await every(hand)
        assert HandStage.SENDING not in stages_of(told)
        assert stages_of(told)[-1] is HandStage.BACK
        assert await bound(journey, hand.answers) is Outcome.BOUND


async def test_a_hotspot_that_is_lost_while_sending_is_looked_for_again(
    cloud: SimulatedCloud,
) -> None:
    with on_air(QUICK, InProcess(cloud)) as (address, _):
        async with signed_in_journey(cloud) as journey:
            hotspot = Hotspot(address, "ap-guangzhou", patience=0.2, ways=Ways(line=CutLine))
            hand = HandOver(
                hotspot,
                NETWORK,
                answers := await with_made_token(journey),
                pace=journey.pace.hand,
                ask=lambda: journey.session.cloud.get_bind_token_state(
                    journey.session.access, answers.made or TOKEN
                ),
                note=journey.book.handed_over,
                now=lambda: datetime.now(UTC),
            )
            CutLine.left = 2  # enough to ask and to send, not enough to hear
            told: list[HandStage] = []
            async with aclosing(hand.stages()) as stages:
                async for handing in stages:
                    told.append(handing.stage)
                    if told.count(HandStage.LOOKING) > 2:
                        CutLine.left = 1000
    assert told[:5] == [
        HandStage.CREATED,
        HandStage.LOOKING,
        HandStage.FOUND,
        HandStage.SENDING,
        HandStage.LOOKING,
    ]
    assert told.count(HandStage.ACKNOWLEDGED) == 1
    assert told[-1] is HandStage.BACK


async def test_it_goes_on_after_a_crash_as_a_wait(cloud: SimulatedCloud) -> None:
    laptop = Laptop(await Ledger.open(None))
    with on_air(QUICK, InProcess(cloud)) as (address, _):
        async with signed_in_journey(cloud, laptop=laptop, hotspot=address) as journey:
            hand = journey.hand_over(await with_made_token(journey), NETWORK)
            await up_to(hand, HandStage.GO_BACK)
        async with signed_in_journey(cloud, laptop=laptop, hotspot=address) as journey:
            (job,) = await journey.open_jobs()
            assert job.stage is Stage.WAITING
            account = journey.session.account
            assert account is not None
            answers = await journey.take_up(job, account)
            assert answers.token == hand.answers.token
            assert device_of(answers) == LAMP
            assert await bound(journey, answers) is Outcome.BOUND


async def test_a_session_that_has_ended_is_said(cloud: SimulatedCloud) -> None:
    code = "InvalidParameterValue.InvalidAccessToken"
    async with at_a_device(cloud) as (journey, _):
        hand = journey.hand_over(await with_made_token(journey), NETWORK)
        cloud.demand(code, action=STATE)
        with pytest.raises(Refused, match=code):
            await every(hand)
        assert stages_of(await every(hand)) == [HandStage.GO_BACK, HandStage.BACK]


async def test_any_other_refusal_is_left_to_the_wait(cloud: SimulatedCloud) -> None:
    async with at_a_device(cloud) as (journey, _):
        hand = journey.hand_over(await with_made_token(journey), NETWORK)
        cloud.demand("InvalidParameterValue.TokenIsExpire", action=STATE)
        assert stages_of(await every(hand)) == list(HandStage)


async def _through(cloud: SimulatedCloud, seed: int) -> Outcome:
    """One hand-over through bad air, by a person who goes on as often as it takes."""
    air = Air(seed, loss=0.35, delay=0.03, doubled=0.3)
    manners = replace(QUICK, between=0.05, stays=0.3)
    async with at_a_device(cloud, manners, air, try_pause=0.1) as (journey, _):
        hand = journey.hand_over(await with_made_token(journey), NETWORK)
        for _ in range(100):
            with suppress(NoAnswer, Stopped):  # nobody answers, or nobody is found
                await every(hand)
                break
        return await bound(journey, hand.answers)


async def test_through_bad_air_every_device_is_bound_in_the_end(cloud: SimulatedCloud) -> None:
    outcomes = await asyncio.gather(*(_through(cloud, seed) for seed in range(8)))
    assert outcomes == [Outcome.BOUND] * 8


async def test_the_log_tells_how_far_it_came_and_no_secret(
    cloud: SimulatedCloud, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "fieldbind.journey")
    async with at_a_device(cloud, replace(QUICK, earlier=Complaint(10, 2))) as (journey, _):
        hand = journey.hand_over(await with_made_token(journey), NETWORK)
        await every(hand)
    said = [record.getMessage() for record in caplog.records if "hand_over" in record.name]
    assert [words.split(",")[0].split()[1] for words in said] == [
        "CREATED",
        "LOOKING",
        "FOUND",
        "SENDING",
        "SENDING",
        "ACKNOWLEDGED",
        "GO_BACK",
        "BACK",
    ]
    assert "earlier trouble 10, 2" in caplog.text
    token = hand.answers.token
    assert token is not None
    for secret in (PASSWORD, NETWORK.ssid, token.reveal()):
        assert secret not in caplog.text


async def test_another_device_finds_another_hotspot(cloud: SimulatedCloud) -> None:
    async with at_a_device(cloud) as (journey, _):
        for name in ("lamp_e27_0412", "lamp_e27_0413"):
            hand = journey.hand_over(await with_made_token(journey), NETWORK)
            await every(hand)
            assert device_of(hand.answers) == Device(LAMP.product_id, name)
            assert await bound(journey, hand.answers) is Outcome.BOUND
