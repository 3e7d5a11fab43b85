"""The time of a story: as on the wall, faster, or standing still until somebody moves it on."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from threading import RLock

STANDING_STILL = 0.0


@dataclass(eq=False, slots=True)
class _Waiter:
    """Somebody who waits for a moment, on an event loop of their own."""

    moment: float
    wake: Callable[[], object]


class StoryClock:
    """Tells the seconds that a story has come to. Safe to use from any thread.

    It tells what its source tells until the pace is changed or the time is moved on.

    Args:
        source: seconds, as on the wall.
    """

    def __init__(self, source: Callable[[], float]) -> None:
        self._source = source
        self._pace = 1.0
        self._since = self._told = 0.0
        self._waiters: list[_Waiter] = []
        self._lock = RLock()

    def __call__(self) -> float:
        """The seconds by now."""
        with self._lock:
            return self._told + (self._source() - self._since) * self._pace

    @property
    def pace(self) -> float:
        """Seconds of the story in a second on the wall."""
        return self._pace

    @pace.setter
    def pace(self, pace: float) -> None:
        with self._lock:
            self._told, self._since = self(), self._source()
            self._pace = pace
            self._wake_all()

    @property
    def awaited(self) -> tuple[float, ...]:
        """The moments that somebody waits for, in any order."""
        with self._lock:
            return tuple(waiter.moment for waiter in self._waiters)

    def move_on_to(self, moment: float) -> None:
        """Let it be that moment now; it is never set back."""
        with self._lock:
            self._told += max(0.0, moment - self())
            self._wake_all()

    async def until(self, moment: float) -> None:
        """Wait for a moment, however the pace changes meanwhile."""
        loop, changed = asyncio.get_running_loop(), asyncio.Event()
        waiter = _Waiter(moment, lambda: loop.call_soon_threadsafe(changed.set))
        with self._lock:
            self._waiters.append(waiter)
        try:
            while not self._has_come(moment):
                with suppress(TimeoutError):
                    await asyncio.wait_for(changed.wait(), self._seconds_to(moment))
                changed.clear()
        finally:
            with self._lock:
                self._waiters.remove(waiter)

    def _has_come(self, moment: float) -> bool:
        return self() >= moment

    def _seconds_to(self, moment: float) -> float | None:
        """On the wall; None for never."""
        with self._lock:
            return (moment - self()) / self._pace if self._pace else None

    def _wake_all(self) -> None:
        # Under the lock, so that nobody's loop is gone: a waiter leaves the list before that.
        for waiter in self._waiters:
            waiter.wake()
