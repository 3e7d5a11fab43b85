"""A wait through sleep, clocks that are set, and a cloud that asks for patience."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import aclosing, suppress
from datetime import UTC, timedelta

import pytest

from fieldbind.cloud.models import TokenReport, TokenState
from fieldbind.faults import Fault, NoAnswer, Refused, Stopped, StrangeAnswer
from fieldbind.journey.budget import Budget
from fieldbind.journey.cadence import Cadence
from fieldbind.journey.watch import Poll, Watch
from quick_time import at_once, the_loop
from waits import MOST, busiest, gaps

FRESH, READY = TokenReport(state=TokenState.FRESH), TokenReport(state=TokenState.READY)
OFFLINE = NoAnswer("NETWORK_UNREACHABLE")
SLOWER = Refused("RequestLimitExceeded")
HOUR = 3600.0


def watch_with(ask: Callable[[], Awaitable[TokenReport]], limit: float = 100.0) -> Watch:
    """A wait at the usual pace on the clocks of the quick loop."""
    cadence = Cadence(2.0)
    return Watch(
        ask, cadence=cadence, limit=limit, budget=cadence.budget(), clocks=the_loop().clocks
    )


class Asked:
    """A cloud that notes when it is asked, and answers what it is told to.

    Args:
        answers: one after the other, the last for ever; faults are raised.
    """

    def __init__(self, *answers: TokenReport | Fault) -> None:
        self.at: list[float] = []
        self._answers = answers

    async def __call__(self) -> TokenReport:
        """One question."""
        self.at.append(the_loop().time())
        answer = self._answers[min(len(self.at), len(self._answers)) - 1]
        if isinstance(answer, Fault):
            raise answer
        return answer


def later(seconds: float, act: Callable[[], object]) -> None:
    """Let something happen while the wait goes on."""
    the_loop().call_later(seconds, act)


async def to_the_end(watch: Watch) -> Fault:
    """What a wait that nobody reports in ends with."""
    async with aclosing(watch.polls()) as polls:
        try:
            async for _ in polls:
                pass
        except Fault as fault:
            return fault
    raise AssertionError("somebody reported")


def sleep_of(seconds: float, *, clock_runs: bool) -> Callable[[], None]:
    """The lid is closed for a while; on Windows the running clock goes on meanwhile."""

    def close_and_open() -> None:
        loop = the_loop()
        if clock_runs:
            loop.jump(seconds)
        else:
            loop.slept += seconds

    return close_and_open


@pytest.mark.parametrize("clock_runs", [False, True], ids=["stands still", "runs on"])
def test_sleep_is_not_waited_and_ends_with_a_question_at_once(clock_runs: bool) -> None:
    async def play() -> None:
        ask = Asked(FRESH)
        watch = watch_with(ask)
        woke_at: list[float] = []
        sleep = sleep_of(HOUR, clock_runs=clock_runs)
        later(60.0, lambda: (sleep(), woke_at.append(the_loop().time())))
        assert (await to_the_end(watch)).code == "BIND_WAIT_TIMEOUT"
        slept = HOUR if clock_runs else 0.0
        assert the_loop().time() - slept == pytest.approx(100.0, abs=2.0)
        assert watch.elapsed == pytest.approx(100.0, abs=0.01)
        after = [at - woke_at[0] for at in ask.at if at >= woke_at[0]]
        assert after[0] <= 1.0

    at_once(play())


def test_a_question_that_was_out_in_a_sleep_is_given_up_for_another() -> None:
    async def play() -> None:
        asked: list[float] = []

        async def ask() -> TokenReport:
            asked.append(the_loop().time())
            if len(asked) == 1:
                await asyncio.Event().wait()
            return READY

        later(0.5, sleep_of(HOUR, clock_runs=False))
        async with aclosing(watch_with(ask).polls()) as polls:
            assert [poll.report async for poll in polls] == [READY]
        assert asked == [0.0, 1.0]

    at_once(play())


@pytest.mark.parametrize("by", [-HOUR, 2 * HOUR, 3.0, -3.0])
def test_a_clock_that_is_set_neither_ends_nor_lengthens_the_wait(by: float) -> None:
    async def play() -> None:
        ask = Asked(FRESH)
        watch = watch_with(ask)
        shown: list[float] = []

        def set_clock() -> None:
            the_loop().set_by = by
            shown.append(watch.elapsed)

        later(30.0, set_clock)
        await to_the_end(watch)
        assert shown == [pytest.approx(30.0)]
        assert watch.elapsed == pytest.approx(100.0, abs=0.01)
        assert the_loop().time() == pytest.approx(100.0, abs=0.01)
        assert len(ask.at) <= 50

    at_once(play())


def test_asked_to_slow_down_it_says_when_it_asks_next_and_goes_on() -> None:
    async def play() -> None:
        waiting = Refused("RequestLimitExceeded")
        too_many = StrangeAnswer("HTTP_NON_200.429", retry_after=20.0)
        busy = StrangeAnswer("HTTP_NON_200", retry_after=1.0)
        ask = Asked(FRESH, waiting, waiting, too_many, busy, FRESH, FRESH, READY)
        polls = await every(watch_with(ask))
        pauses = [b - a for a, b in zip(ask.at, ask.at[1:], strict=False)]
        assert pauses == pytest.approx([1.1, 4.0, 8.0, 20.0, 32.0, 5.4, 5.4])
        told = [poll.next_at - poll.at if poll.next_at else None for poll in polls]
        seconds = [timedelta(seconds=number) for number in (4, 8, 20, 32)]
        assert told == [None, *seconds, None, None, None]

    at_once(play())


async def every(watch: Watch) -> list[Poll]:
    """All that a wait says."""
    async with aclosing(watch.polls()) as polls:
        return [poll async for poll in polls]


def test_a_laptop_that_wakes_still_keeps_the_pause_it_was_asked_for() -> None:
    async def play() -> None:
        ask = Asked(StrangeAnswer("HTTP_NON_200.429", retry_after=30.0), READY)
        later(5.0, sleep_of(10.0, clock_runs=False))
        await every(watch_with(ask))
        assert ask.at == pytest.approx([0.0, 20.0])

    at_once(play())


@pytest.mark.parametrize(
    ("recent", "code"),
    [
        ([OFFLINE] * 20 + [FRESH], "BIND_WAIT_TIMEOUT"),
        ([FRESH] * 20 + [OFFLINE], "BIND_WAIT_TIMEOUT"),
        ([FRESH] * 20 + [OFFLINE] * 2, "BIND_WAIT_TIMEOUT"),
        ([FRESH] * 20 + [OFFLINE] * 3, "NETWORK_UNREACHABLE"),
        ([FRESH, OFFLINE] * 2 + [OFFLINE], "NETWORK_UNREACHABLE"),
        ([FRESH] * 20 + [SLOWER] * 3, "RequestLimitExceeded"),
        ([FRESH, OFFLINE], "BIND_WAIT_TIMEOUT"),
        ([OFFLINE], "NETWORK_UNREACHABLE"),
    ],
)
def test_at_the_limit_what_happened_of_late_decides_whose_leg_it_was(
    recent: Sequence[TokenReport | Fault], code: str
) -> None:
    async def when_asked_last() -> float:
        ask = Asked(*recent)
        async with aclosing(watch_with(ask, limit=HOUR).polls()) as polls:
            for _ in recent:
                await anext(polls)
        return ask.at[-1]

    async def play(limit: float) -> Fault:
        return await to_the_end(watch_with(Asked(*recent), limit))

    assert at_once(play(at_once(when_asked_last()) + 0.1)).code == code


def test_a_wait_that_is_left_while_it_asks_leaves_nothing_behind() -> None:
    async def play() -> None:
        asked = asyncio.Event()

        async def ask() -> TokenReport:
            asked.set()
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                raise Stopped("left") from None
            return READY

        waiting = asyncio.create_task(every(watch_with(ask)))
        await asked.wait()
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting

    at_once(play())


def test_many_waits_of_one_journey_share_a_budget() -> None:
    async def play() -> None:
        cadence, ask = Cadence(2.0), Asked(FRESH)
        budget = cadence.budget()
        for _ in range(60):
            watch = Watch(
                ask, cadence=cadence, limit=200.0, budget=budget, clocks=the_loop().clocks
            )
            async with aclosing(watch.polls()) as polls:
                await anext(polls)
        assert 45 <= busiest(tuple(ask.at)) <= MOST
        assert max(gaps(tuple(ask.at))) < 2.5

    at_once(play())


def test_waking_from_a_nap_asks_nothing_beyond_the_budget() -> None:
    async def play() -> None:
        ask, budget, clocks = Asked(FRESH), Budget(2, 100.0), the_loop().clocks
        watch = Watch(ask, cadence=Cadence(2.0), limit=200.0, budget=budget, clocks=clocks)
        later(20.0, sleep_of(10.0, clock_runs=False))
        async with aclosing(watch.polls()) as polls:
            for _ in range(3):
                await anext(polls)
        assert ask.at == pytest.approx([0.0, 1.1, 90.0])

    at_once(play())


def test_a_cloud_that_asked_for_less_once_is_asked_less_from_then_on() -> None:
    async def wait() -> None:
        asked = Asked(SLOWER, FRESH)
        watch = watch_with(asked, limit=18.0)
        moments = [poll.at async for poll in until_it_stops(watch)]
        assert gaps(tuple(asked.at)) == pytest.approx([4.0, 5.4, 5.4])
        assert {moment.tzinfo for moment in moments} == {UTC}

    at_once(wait())


async def until_it_stops(watch: Watch) -> AsyncGenerator[Poll, None]:
    """All its questions."""
    async with aclosing(watch.polls()) as polls:
        with suppress(Stopped):
            async for poll in polls:
                yield poll
