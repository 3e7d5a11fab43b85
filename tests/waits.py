"""Waits for devices that report after a while, in simulated time, through the real Watch."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from itertools import pairwise
from random import Random

from fieldbind.cloud.models import TokenReport, TokenState
from fieldbind.journey.budget import Budget
from fieldbind.journey.cadence import Cadence
from fieldbind.journey.watch import Watch
from quick_time import the_loop

SPAN = 100.0
MOST = 50
"""So many questions in any ``SPAN`` seconds, at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waited:
    """One wait: how long after its report the device was noticed, and when the cloud was asked."""

    lag: float
    asked_at: tuple[float, ...]

    @property
    def most_in_a_span(self) -> int:
        """The most questions in any 100 s."""
        return busiest(self.asked_at)


def busiest(asked_at: tuple[float, ...]) -> int:
    """The most questions in any 100 s."""
    return max(sum(at <= other < at + SPAN for other in asked_at) for at in asked_at)


async def wait_for_report(
    reports_at: float,
    latency: Callable[[], float],
    cadence: Cadence,
    limit: float = 100.0,
    budget: Budget | None = None,
) -> Waited:
    """Wait, keeping on past every limit, until a device has reported ``reports_at`` seconds in.

    Args:
        reports_at: seconds from the begin of the wait until the token is in State 2.
        latency: seconds there and back, anew for each question.
        cadence: of the wait.
        limit: seconds until the person extends the wait.
        budget: what this wait shares with others; one of its own, if not given.
    """
    loop, budget = the_loop(), budget or cadence.budget()
    began = loop.time()
    asked_at: list[float] = []

    async def ask() -> TokenReport:
        asked_at.append(loop.time() - began)
        half = latency() / 2
        await asyncio.sleep(half)
        is_ready = loop.time() - began >= reports_at
        await asyncio.sleep(half)
        return TokenReport(state=TokenState.READY if is_ready else TokenState.FRESH)

    watch = Watch(ask, cadence=cadence, limit=limit, budget=budget, clocks=loop.clocks)
    async with aclosing(watch.polls()) as polls:
        async for _ in polls:
            if watch.elapsed > watch.limit - 10:
                watch.extend()
    return Waited(lag=loop.time() - began - reports_at, asked_at=tuple(asked_at))


async def wait_in_a_row(reports_at: Sequence[float], between: float) -> list[Waited]:
    """One device after the other, by one journey; ``asked_at`` counts from the first one.

    Args:
        reports_at: seconds from the begin of each wait until its device has reported.
        between: seconds from the end of one wait to the begin of the next.
    """
    loop, cadence = the_loop(), Cadence(2.0)
    budget, first, waits = cadence.budget(), loop.time(), list[Waited]()
    for reports in reports_at:
        began = loop.time() - first
        waited = await wait_for_report(reports, lambda: 0.1, cadence, budget=budget)
        asked_at = tuple(began + at for at in waited.asked_at)
        waits.append(Waited(lag=waited.lag, asked_at=asked_at))
        await asyncio.sleep(between)
    return waits


async def wait_many(seed: int, runs: int) -> list[Waited]:
    """Waits with the usual cadence, reports uniform between 2 and 40 s, answers in 40 to 240 ms.

    One answer in fifty takes 1.5 s, as it does where a packet is lost.
    """
    chance = Random(seed)

    def latency() -> float:
        return 1.5 if chance.random() < 0.02 else chance.uniform(0.04, 0.24)

    return [
        await wait_for_report(chance.uniform(2, 40), latency, Cadence(2.0)) for _ in range(runs)
    ]


def gaps(asked_at: tuple[float, ...]) -> list[float]:
    """Seconds from each question to the next."""
    return [later - earlier for earlier, later in pairwise(asked_at)]
