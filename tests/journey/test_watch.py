"""Watching a token: when it goes on, when it ends, what it says."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing

import pytest

from before_the_bind import signed_in_journey, until
from fieldbind.cloud.models import BindToken, TokenLength, TokenState
from fieldbind.cloud.timing import Timing
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.trouble import cut, html
from fieldbind.faults import NoAnswer, Refused, Stopped, StrangeAnswer
from fieldbind.journey import Journey, Pace
from fieldbind.journey.watch import Poll, Watch

ASK = "AppGetDeviceBindTokenState"


async def every(watch: Watch) -> list[Poll]:
    """All that a wait says."""
    async with aclosing(watch.polls()) as polls:
        return [poll async for poll in polls]


async def new_token(journey: Journey) -> BindToken:
    return await journey.create_bind_token(TokenLength.LONG)


@pytest.fixture
async def patient(cloud: SimulatedCloud) -> AsyncGenerator[Journey, None]:
    """Somebody who waits for more questions than a test asks."""
    async with signed_in_journey(cloud, Pace(poll_interval=0.01, wait_limit=30)) as journey:
        yield journey


async def test_it_ends_with_the_device_that_reported(
    cloud: SimulatedCloud, patient: Journey
) -> None:
    cloud.device_after = 0.1
    watch = patient.watch(await new_token(patient))
    *waiting, last = [poll.report for poll in await every(watch)]
    assert waiting
    assert {report.state for report in waiting if report} == {TokenState.FRESH}
    assert last is not None
    assert last.state is TokenState.READY
    assert last.device is not None
    assert last.device.name == "lamp_e27_0412"
    assert 0 < watch.elapsed < watch.limit


@pytest.mark.parametrize(
    "code",
    [
        "InvalidParameterValue.TokenNotExist",
        "InvalidParameterValue.TokenIsExpire",
        "InvalidParameterValue.InvalidAccessToken",
        "InvalidParameter",
    ],
)
async def test_it_ends_at_once_where_waiting_cures_nothing(
    cloud: SimulatedCloud, patient: Journey, code: str
) -> None:
    token = await new_token(patient)
    cloud.demand(code, action=ASK)
    with pytest.raises(Refused, match=code):
        await every(patient.watch(token))
    assert len(cloud.asked(ASK)) == 1


async def test_it_survives_lost_and_strange_answers(
    cloud: SimulatedCloud, patient: Journey
) -> None:
    token = await new_token(patient)
    cloud.demand(cut(after=False), action=ASK)
    cloud.demand(html(), action=ASK)
    first, second, last = await every(patient.watch(token))
    assert first.fault is not None
    assert first.fault.code == "NETWORK_CUT"
    assert isinstance(second.fault, StrangeAnswer | NoAnswer)
    assert last.report is not None


@pytest.mark.parametrize("code", ["InternalError", "InvalidParameterValue.ReadTokenInfoError"])
async def test_it_survives_short_trouble_of_the_cloud_but_not_lasting(
    cloud: SimulatedCloud, patient: Journey, code: str
) -> None:
    token = await new_token(patient)
    cloud.demand(code, action=ASK, times=3)
    assert len(await every(patient.watch(token))) == 4
    cloud.demand(code, action=ASK, times=None)
    with pytest.raises(Refused, match=code):
        await every(patient.watch(token))
    assert len(cloud.asked(ASK)) == 8


async def test_at_the_limit_a_person_is_asked(cloud: SimulatedCloud, journey: Journey) -> None:
    cloud.device_after = None
    watch = journey.watch(await new_token(journey))
    with pytest.raises(Stopped, match="BIND_WAIT_TIMEOUT") as caught:
        await every(watch)
    assert caught.value.action == ASK
    assert len(cloud.asked(ASK)) > 1
    assert watch.elapsed >= watch.limit


async def test_at_the_limit_a_lost_answer_is_what_is_told(cloud: SimulatedCloud) -> None:
    pace, timing = Pace(poll_interval=0.02, wait_limit=0.5), Timing(tries=1)
    async with signed_in_journey(cloud, pace, timing=timing) as journey:
        token = await new_token(journey)
        cloud.demand(cut(after=False), action=ASK, times=None)
        with pytest.raises(NoAnswer, match="NETWORK_CUT"):
            await every(journey.watch(token))


async def test_an_extended_wait_goes_on_past_its_first_limit(
    cloud: SimulatedCloud, journey: Journey
) -> None:
    cloud.device_after = 0.7
    watch = journey.watch(await new_token(journey))
    watch.extend()
    last = (await every(watch))[-1]
    assert last.report is not None
    assert last.report.state is TokenState.READY
    assert watch.limit == 1.0


async def test_a_later_wait_counts_on(cloud: SimulatedCloud, journey: Journey) -> None:
    watch = journey.watch(await new_token(journey), elapsed=40.0)
    assert watch.elapsed >= 40.0
    assert watch.limit == 40.5
    assert (await every(watch))[-1].report is not None


async def test_it_can_be_left_at_any_time(cloud: SimulatedCloud, patient: Journey) -> None:
    cloud.device_after = None
    token = await new_token(patient)
    waiting = asyncio.create_task(every(patient.watch(token)))
    await until(lambda: len(cloud.asked(ASK)) >= 3)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
