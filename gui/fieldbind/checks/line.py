"""The way to the cloud, as the checks look at it: each thing once, however many ask."""

import statistics
import time
from collections.abc import Awaitable
from typing import TypeVar

from fieldbind.checks.laptop import Laptop
from fieldbind.checks.once import Once
from fieldbind.cloud.client import Cloud
from fieldbind.cloud.http import Http
from fieldbind.cloud.timing import Timing
from fieldbind.cloud.way.inquiry import Plain
from fieldbind.cloud.way.proxies import Way
from fieldbind.cloud.way.reached import Reached
from fieldbind.faults import Fault

Seen = TypeVar("Seen")


def timing_of(laptop: Laptop) -> Timing:
    """Every call once: who looks wants to see a call that comes to nothing."""
    limits = laptop.limits
    return Timing(connect=limits.connect, whole=limits.call, tries=1)


class Line:
    """Looks.

    ``way`` says which way leads to the cloud, ``reached`` whether a connection comes about,
    ``plain`` what answers over plain http, where networks put pages of their own, and ``answered``
    what is amiss with a first call, None if nothing is.

    Args:
        laptop: whose line it is.
        http: the door to the network, opened for these looks.
    """

    def __init__(self, laptop: Laptop, http: Http) -> None:
        self._laptop = laptop
        self._http = http
        self.url = laptop.addresses.token_url
        self.cloud = Cloud(http, laptop.addresses, laptop.app, timing_of(laptop))
        self.way = Once[Way](lambda: laptop.proxies.way_to(self.url))
        self.reached = Once[Reached | Fault](lambda: _caught(http.reach(self.url)))
        self.plain = Once[Plain](self._look_plainly)
        self.answered = Once[Fault | None](lambda: _caught(self.cloud.answer()))

    async def _look_plainly(self) -> Plain:
        seen = await _caught(self._http.look_plainly(self.url))
        return Plain() if isinstance(seen, Fault) else seen

    @property
    def skew(self) -> float | None:
        """By how many seconds this laptop is ahead of the cloud's last answer, if there was one."""
        return self._http.clock_skew

    async def median(self) -> float:
        """What an answer takes, in seconds: the median of as many as there is time for.

        Raises:
            Fault: one of them did not come.
        """
        spans: list[float] = []
        limits = self._laptop.limits
        while not spans or (len(spans) < limits.answers and sum(spans) + max(spans) < limits.timed):
            began = time.perf_counter()
            await self.cloud.answer()
            spans.append(time.perf_counter() - began)
        return statistics.median(spans)

    async def end(self) -> None:
        """End the looks that nobody waits for any more."""
        for look in (self.way, self.reached, self.plain, self.answered):
            await look.end()


async def _caught(work: Awaitable[Seen]) -> Seen | Fault:
    try:
        return await work
    except Fault as fault:
        return fault
