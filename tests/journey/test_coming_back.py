"""Back on a network with internet: what counts as that, and what is said where it takes long."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import aclosing

import pytest

from fieldbind.cloud.models import TokenReport, TokenState
from fieldbind.device.hotspot.hotspot import Hotspot
from fieldbind.device.hotspot.line import Ways
from fieldbind.faults import Fault, NoAnswer, Refused, Stopped, StrangeAnswer
from fieldbind.journey import HandPace
from fieldbind.journey.coming_back import ComingBack
from quick_time import at_once

PACE = HandPace(ask_every=0.01, return_limit=0.1)
FRESH = TokenReport(state=TokenState.FRESH)
READY = TokenReport(state=TokenState.READY)
IN_HOTSPOT, AT_HOME = "192.168.4.2", "10.0.0.7"
Ask = Callable[[], Awaitable[TokenReport]]


def coming_back(ask: Ask, own_host: Callable[[], str | None]) -> ComingBack:
    ways = Ways(own_host=lambda _: own_host())
    return ComingBack(Hotspot("192.168.4.1:8266", "ap-guangzhou", ways=ways), ask, PACE)


def answering(*answers: TokenReport | Fault) -> Ask:
    """A cloud that answers these, the last one over and over."""
    left = list(answers)

    async def ask() -> TokenReport:
        answer = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(answer, Fault):
            raise answer
        return answer

    return ask


async def every(back: ComingBack) -> list[float]:
    async with aclosing(back.seconds()) as waiting:
        return [seconds async for seconds in waiting]


async def test_it_ends_with_the_first_answer_whatever_came_before() -> None:
    faults = (NoAnswer("NETWORK_TIMEOUT"), StrangeAnswer("CAPTIVE_PORTAL"))
    told = await every(coming_back(answering(*faults, FRESH), lambda: IN_HOTSPOT))
    assert len(told) == 3
    assert told == sorted(told)


async def test_a_refusal_is_an_answer_but_a_session_that_ended_is_said() -> None:
    expired = Refused("InvalidParameterValue.TokenIsExpire")
    assert len(await every(coming_back(answering(expired), lambda: AT_HOME))) == 1
    ended = Refused("InvalidParameterValue.InvalidAccessToken")
    with pytest.raises(Refused, match=r"\.InvalidAccessToken$"):
        await every(coming_back(answering(ended), lambda: AT_HOME))


@pytest.mark.parametrize(
    ("fault", "own"),
    [
        (NoAnswer("NETWORK_TIMEOUT"), IN_HOTSPOT),
        (StrangeAnswer("BAD_BODY.HTML"), IN_HOTSPOT),
        (NoAnswer("NETWORK_UNREACHABLE"), None),
        (NoAnswer("NETWORK_NAME_NOT_FOUND"), AT_HOME),
    ],
)
async def test_at_the_limit_a_laptop_without_internet_is_called_that(
    fault: Fault, own: str | None
) -> None:
    with pytest.raises(Stopped, match=r"^STILL_ON_HOTSPOT$"):
        await every(coming_back(answering(fault), lambda: own))


@pytest.mark.parametrize("fault", [StrangeAnswer("CAPTIVE_PORTAL"), NoAnswer("NETWORK_TLS")])
async def test_at_the_limit_on_another_network_what_bars_the_way_is_said(fault: Fault) -> None:
    with pytest.raises(Fault, match=fault.code):
        await every(coming_back(answering(fault), lambda: AT_HOME))


async def test_a_question_is_given_up_when_the_laptop_changes_networks() -> None:
    asked: list[asyncio.Event] = []

    async def ask() -> TokenReport:
        never = asyncio.Event()
        asked.append(never)
        if len(asked) == 1:
            await never.wait()
        return FRESH

    def own_host() -> str:
        return AT_HOME if asked else IN_HOTSPOT

    assert len(await every(coming_back(ask, own_host))) == 2
    assert len(asked) == 2


async def test_a_question_that_was_given_up_tells_nothing_of_the_way() -> None:
    hosts = iter([IN_HOTSPOT, AT_HOME] * 100)

    async def ask() -> TokenReport:
        await asyncio.Event().wait()
        return FRESH

    with pytest.raises(Stopped, match=r"^STILL_ON_HOTSPOT$"):
        await every(coming_back(ask, lambda: next(hosts)))


@pytest.mark.parametrize("own", [AT_HOME, IN_HOTSPOT])
def test_on_a_slow_way_an_answer_is_waited_for(own: str) -> None:
    async def ask() -> TokenReport:
        await asyncio.sleep(3 * PACE.ask_every)
        return FRESH

    assert len(at_once(every(coming_back(ask, lambda: own)))) == 1


async def test_it_is_asked_no_oftener_than_the_pace_says() -> None:
    asked: list[Fault] = []

    async def ask() -> TokenReport:
        asked.append(NoAnswer("NETWORK_UNREACHABLE"))
        raise asked[-1]

    with pytest.raises(Stopped):
        await every(coming_back(ask, lambda: AT_HOME))
    assert len(asked) <= PACE.return_limit / PACE.ask_every + 1


async def test_whether_a_device_has_reported_is_asked_once_and_quietly() -> None:
    assert await coming_back(answering(READY), lambda: AT_HOME).has_reported()
    assert not await coming_back(answering(FRESH), lambda: AT_HOME).has_reported()
    trouble = NoAnswer("NETWORK_UNREACHABLE")
    assert not await coming_back(answering(trouble), lambda: AT_HOME).has_reported()
