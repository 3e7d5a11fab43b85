"""Time during which this laptop was awake, told from two clocks."""

import time
from collections.abc import Callable
from dataclasses import dataclass

SLICE = 1.0
"""Seconds after which to look at the clocks again; so long a sleep may go unseen at most."""

_STALL = 5.0
"""A busy laptop may be late by so much, and a clock be corrected by so much, without a sleep."""


@dataclass(frozen=True, slots=True)
class Clocks:
    """Two clocks, in seconds.

    Args:
        running: never goes back. It stands still in a sleep on Linux and macOS, not on Windows.
        wall: Unix time; goes on in a sleep, and anybody may set it.
    """

    running: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time


THIS_LAPTOP = Clocks()


class Awake:
    """Counts the time awake. Whoever waits calls ``tick`` after every ``SLICE`` at the latest.

    A laptop that slept shows it in one of two ways: the wall clock ran ahead of the running one, or
    a slice took far longer than asked for. A clock put forward by hand looks the same, and costs
    one look too early; one put back changes nothing, because only the running clock is counted.

    Args:
        clocks: what time it is.
        elapsed: seconds that were counted before.
    """

    def __init__(self, clocks: Clocks, elapsed: float = 0.0) -> None:
        self._clocks = clocks
        self._counted = elapsed
        self._told = elapsed
        self._running = clocks.running()
        self._wall = clocks.wall()

    @property
    def elapsed(self) -> float:
        """Seconds awake so far, those since the last tick included; never fewer than before."""
        since = self._clocks.running() - self._running
        self._told = max(self._told, self._counted + _without_sleep(since))
        return self._told

    def tick(self) -> float:
        """Count the time since the last tick.

        Returns:
            Seconds slept meanwhile; 0.0 if the laptop was awake.
        """
        running, wall = self._clocks.running(), self._clocks.wall()
        passed = running - self._running
        counted = _without_sleep(passed)
        ahead = wall - self._wall - passed
        self._counted += counted
        self._running, self._wall = running, wall
        return passed - counted + (ahead if ahead > _STALL else 0.0)


def _without_sleep(passed: float) -> float:
    return passed if passed <= SLICE + _STALL else SLICE
