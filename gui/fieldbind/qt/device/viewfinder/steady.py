"""A line that may change with every frame, made readable."""

from collections import Counter, deque
from typing import Generic, TypeVar

Said = TypeVar("Said")


class Steady(Generic[Said]):
    """What most frames of the last moments said; changes at most once in such a moment.

    Args:
        span: the moment, in seconds.
    """

    def __init__(self, span: float = 0.7) -> None:
        self._span = span
        self._heard: deque[tuple[float, Said | None]] = deque()
        self._changed = 0.0
        self.said: Said | None = None
        """What holds now."""

    def begin(self, now: float) -> None:
        """Forget everything; the first change comes a moment later at the soonest.

        Args:
            now: in seconds, by a clock that never goes back.
        """
        self._heard.clear()
        self._changed = now
        self.said = None

    def hear(self, said: Said | None, now: float) -> bool:
        """Take what one frame said.

        Returns:
            Whether something else holds from now on.
        """
        self._heard.append((now, said))
        while now - self._heard[0][0] > self._span:
            self._heard.popleft()
        most, _ = Counter(each for _, each in self._heard).most_common(1)[0]
        if most == self.said or now - self._changed < self._span:
            return False
        self.said, self._changed = most, now
        return True


class Presence:
    """Whether something is there that has come to stay, and for a while after it has gone.

    Args:
        after: so many seconds it has to be there first.
        stays: so many seconds it counts as there after it was seen last.
    """

    def __init__(self, *, after: float, stays: float) -> None:
        self._after, self._stays = after, stays
        self._first: float | None = None
        self._last = 0.0

    def see(self, now: float) -> None:
        """It is there."""
        if self._first is None or now - self._last > self._stays:
            self._first = now
        self._last = now

    def holds(self, now: float) -> bool:
        """Whether it counts as there."""
        if self._first is None or now - self._last > self._stays:
            return False
        return self._last - self._first >= self._after

    def forget(self) -> None:
        """It was never there."""
        self._first = None
