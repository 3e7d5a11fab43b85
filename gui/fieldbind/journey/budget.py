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
        self._times = times
        self._seconds = seconds
        self._spent: deque[float] = deque(maxlen=times)

    def spend(self, now: float) -> None:
        """Note a question; ``now`` is in seconds, from a clock that never goes back."""
        self._spent.append(now)

    def pause(self, now: float) -> float:
        """Seconds until one more question fits; 0.0 if it does now."""
        if len(self._spent) < self._times:
            return 0.0
        return max(0.0, self._spent[0] + self._seconds - now)

    def since_last(self, now: float) -> float | None:
        """Seconds since the last question; None if none counts any more."""
        counting = self._counting(now)
        return now - counting[-1] if counting else None

    def even_gap(self, now: float) -> float:
        """Seconds from question to question at which one never has to stop for want of budget.

        Until a question counts no more, only those fit that it and the ones after it leave.
        """
        counting = self._counting(now)
        fits = range(self._times - len(counting), self._times)
        until_free = (at + self._seconds - now for at in counting)
        spread = (left / max(1, more) for left, more in zip(until_free, fits, strict=True))
        return max([self._seconds / self._times, *spread])

    def _counting(self, now: float) -> list[float]:
        return [at for at in self._spent if at > now - self._seconds]
