"""How soon a wait notices the device, and how often it asks: simulated time, then a real cloud."""

import asyncio
import math
import statistics
import time
from collections.abc import Sequence
from contextlib import AsyncExitStack
from random import Random

from before_the_bind import signed_in_journey
from fieldbind.cloud.models import TokenLength, TokenState
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from fieldbind.journey import Journey, Pace
from quick_time import at_once
from waits import MOST, Waited, wait_many

ASK = "AppGetDeviceBindTokenState"
SLOWEST_MEDIAN = 1.0
_REAL_SHARE = 10
_LATENCY = 0.1


def soak(seed: int, runs: int) -> bool:
    """Waits in simulated time, then a tenth of them side by side at the simulated cloud."""
    return in_simulated_time(seed, runs) and at_the_cloud(seed, max(1, runs // _REAL_SHARE))


def in_simulated_time(seed: int, runs: int) -> bool:
    """Whether lag and number of questions are good enough; no second of it is waited."""
    waits = at_once(wait_many(seed, runs))
    return _tell("simulated time", waits)


def at_the_cloud(seed: int, runs: int) -> bool:
    """The same in real time, over sockets, with 100 ms for every answer; takes up to 45 s."""
    return _tell("real time", waits_at_the_cloud(seed, runs))


def waits_at_the_cloud(seed: int, runs: int) -> list[Waited]:
    """Waits side by side at the simulated cloud, in real time."""
    with serve(SimulatedCloud(latency=_LATENCY)) as cloud:
        return asyncio.run(_side_by_side(cloud, Random(seed), runs))


def _tell(name: str, waits: Sequence[Waited]) -> bool:
    lags = sorted(wait.lag for wait in waits)
    median, most = statistics.median(lags), max(wait.most_in_a_span for wait in waits)
    print(
        f"{name}, {len(lags)} waits: lag median {median:.2f} s,"
        f" nine in ten {lags[math.ceil(len(lags) * 0.9) - 1]:.2f} s, longest {lags[-1]:.2f} s;"
        f" at most {most} questions in 100 s",
        flush=True,
    )
    return median <= SLOWEST_MEDIAN and most <= MOST


async def _side_by_side(cloud: SimulatedCloud, chance: Random, runs: int) -> list[Waited]:
    async with AsyncExitStack() as stack:
        pace = Pace()
        journeys = [
            await stack.enter_async_context(signed_in_journey(cloud, pace)) for _ in range(runs)
        ]
        waits = [_wait(cloud, journey, chance.uniform(2, 40)) for journey in journeys]
        return await asyncio.gather(*waits)


async def _wait(cloud: SimulatedCloud, journey: Journey, reports_after: float) -> Waited:
    token = await journey.create_bind_token(TokenLength.LONG)
    ticket = cloud.world.tickets[token.reveal()]
    ticket.reported_after = reports_after
    noticed_at = 0.0
    async for poll in journey.watch(token).polls():
        if poll.report and poll.report.state is TokenState.READY:
            noticed_at = time.time()
    asked = [request.at for request in cloud.asked(ASK) if request.text("Token") == token.reveal()]
    reported_at = (ticket.created_at or 0.0) + reports_after
    return Waited(lag=noticed_at - reported_at, asked_at=tuple(asked))
