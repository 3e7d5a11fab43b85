"""When a read is tried again, and how long it waits."""

import asyncio

import pytest

from fieldbind.cloud.timing import ServerTrouble, Timing, patiently
from fieldbind.faults import Fault, NoAnswer, Refused, StrangeAnswer
from quick_time import at_once, the_loop

QUICK = Timing(first_pause=0.001, longest_pause=0.002, jitter=0.001)


class Read:
    """A read that goes through its outcomes."""

    def __init__(self, *outcomes: Fault | str) -> None:
        self.outcomes = list(outcomes)
        self.asked = asyncio.Event()

    async def __call__(self) -> str:
        self.asked.set()
        outcome = self.outcomes.pop(0)
        if isinstance(outcome, Fault):
            raise outcome
        return outcome


async def test_an_answer_is_not_asked_for_twice() -> None:
    read = Read("yes", "again")
    assert await patiently(read, QUICK) == "yes"
    assert read.outcomes == ["again"]


@pytest.mark.parametrize("fault", [NoAnswer("NETWORK_CUT"), ServerTrouble("HTTP_NON_200")])
async def test_no_answer_and_server_trouble_are_worth_another_try(fault: Fault) -> None:
    assert await patiently(Read(fault, fault, "yes"), QUICK) == "yes"


async def test_after_the_last_try_the_last_fault_stands() -> None:
    last = NoAnswer("NETWORK_REFUSED")
    with pytest.raises(NoAnswer) as caught:
        await patiently(Read(NoAnswer("NETWORK_CUT"), NoAnswer("NETWORK_CUT"), last), QUICK)
    assert caught.value is last


@pytest.mark.parametrize(
    "fault",
    [
        Refused("InternalError"),
        StrangeAnswer("BAD_BODY"),
        StrangeAnswer("HTTP_NON_200"),
        NoAnswer("NETWORK_TLS"),
        NoAnswer("NETWORK_TLS.EXPIRED"),
        NoAnswer("NETWORK_PROXY.LOGIN"),
        NoAnswer("CLOCK_WRONG"),
        StrangeAnswer("CAPTIVE_PORTAL"),
        ServerTrouble("HTTP_NON_200", retry_after=7),
    ],
)
async def test_anything_else_stands_at_once(fault: Fault) -> None:
    read = Read(fault, "never")
    with pytest.raises(type(fault)):
        await patiently(read, QUICK)
    assert read.outcomes == ["never"]


async def test_a_second_try_that_is_refused_is_the_last_one() -> None:
    read = Read(NoAnswer("NETWORK_CUT"), Refused("InternalError"), "never")
    with pytest.raises(Refused):
        await patiently(read, QUICK)
    assert read.outcomes == ["never"]


@pytest.mark.parametrize(
    ("timing", "least", "most"),
    [
        (Timing(jitter=0), 0.3 + 0.9, 0.3 + 0.9),
        (Timing(jitter=0, tries=5), 0.3 + 0.9 + 2.7 + 3, 0.3 + 0.9 + 2.7 + 3),
        (Timing(jitter=0.5), 0.3 + 0.9, 0.3 + 0.9 + 2 * 0.5),
    ],
)
def test_pauses_grow_to_the_longest(timing: Timing, least: float, most: float) -> None:
    async def until_it_stands() -> float:
        cut = NoAnswer("NETWORK_CUT")
        with pytest.raises(NoAnswer):
            await patiently(Read(*[cut] * timing.tries), timing)
        return the_loop().time()

    # By chance as long as without any chance, once in years.
    assert least <= round(at_once(until_it_stands()), 6) <= most
    assert (at_once(until_it_stands()) == pytest.approx(least)) is (timing.jitter == 0)


async def test_a_pause_can_be_broken_off() -> None:
    waiting = Timing(first_pause=60, longest_pause=60)
    read = Read(NoAnswer("NETWORK_CUT"), "never")
    trying = asyncio.ensure_future(patiently(read, waiting))
    await read.asked.wait()
    trying.cancel()
    with pytest.raises(asyncio.CancelledError):
        await trying
    assert read.outcomes == ["never"]
