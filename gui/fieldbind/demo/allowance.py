"""How often something may be done."""

import time
from collections import deque
from collections.abc import Callable


class Allowance:
    """So many times in any stretch of time.

    Args:
        times: how often.
        seconds: length of the stretch.
        clock: seconds that never run backwards.
    """

    def __init__(
        self, times: int, seconds: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._times = times
        self._seconds = seconds
        self._clock = clock
        self._taken: deque[float] = deque()

    def take(self) -> bool:
        """Whether it may be done now; a yes counts."""
        now = self._clock()
        while self._taken and now - self._taken[0] >= self._seconds:
            self._taken.popleft()
        if len(self._taken) >= self._times:
            return False
        self._taken.append(now)
        return True
