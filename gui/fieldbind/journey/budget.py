"""How many questions the cloud is asked at most, whatever a person presses."""

from collections import deque


class Budget:
    """At most so many questions in any stretch of time, over all waits of one journey.

    Stopping a wait and going on asks at once, each time; here such questions are counted together.

    Args:
        times: how many.
        seconds: length of the stretch.
    """

    def __init__(self, times: int, seconds: float) -> None:
        self._seconds = seconds
        self._spent: deque[float] = deque(maxlen=times)

    def spend(self, now: float) -> None:
        """Note a question; ``now`` is in seconds, from a clock that never goes back."""
        self._spent.append(now)

    def pause(self, now: float) -> float:
        """Seconds until one more question fits; 0.0 if it does now."""
        if len(self._spent) < (self._spent.maxlen or 0):
            return 0.0
        return max(0.0, self._spent[0] + self._seconds - now)
