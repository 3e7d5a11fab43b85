"""Time that passes at once: an event loop that jumps to its next timer instead of waiting."""

import asyncio
import selectors
from collections.abc import Coroutine
from typing import Any, TypeVar

from fieldbind.journey.awake import Clocks

Result = TypeVar("Result")
_BEGAN = 1_700_000_000.0


class QuickLoop(asyncio.SelectorEventLoop):
    """For what only sleeps; a test that waits for another thread would see time run away.

    ``slept`` are the seconds by which the wall clock ran ahead, ``set_by`` those by which somebody
    has set it.
    """

    def __init__(self) -> None:
        self._now = 0.0
        self.slept = 0.0
        self.set_by = 0.0
        super().__init__(_Jumping(self))

    def time(self) -> float:
        """Seconds since the loop was made."""
        return self._now

    def jump(self, seconds: float) -> None:
        """Let time pass."""
        self._now += seconds

    @property
    def clocks(self) -> Clocks:
        """The clocks of a laptop that lives by this loop's time."""
        return Clocks(self.time, lambda: _BEGAN + self._now + self.slept + self.set_by)


class _Jumping(selectors.SelectSelector):
    def __init__(self, loop: QuickLoop) -> None:
        super().__init__()
        self._loop = loop

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:
            raise RuntimeError("nothing is ever going to happen")
        self._loop.jump(max(timeout, 0.0))
        return super().select(0)


def at_once(work: Coroutine[Any, Any, Result]) -> Result:
    """Run a coroutine on a quick loop; it gets the loop by ``the_loop``."""
    with asyncio.Runner(loop_factory=QuickLoop) as runner:
        return runner.run(work)


def the_loop() -> QuickLoop:
    """The quick loop that runs."""
    loop = asyncio.get_running_loop()
    if not isinstance(loop, QuickLoop):
        raise TypeError("not a quick loop")
    return loop
