"""The way between laptop and device, as bad as it is ordered; the same seed is the same way."""

from random import Random


class Air:
    """Loses, delays and doubles datagrams. Delays of unequal length put them into another order.

    Args:
        seed: of everything left to chance.
        loss: share of the datagrams that get lost, from 0 to 1.
        delay: seconds that a datagram takes at most.
        doubled: share of the datagrams that come twice.
    """

    def __init__(
        self, seed: int = 0, *, loss: float = 0.0, delay: float = 0.0, doubled: float = 0.0
    ) -> None:
        self._random = Random(seed)  # noqa: S311  nothing is kept secret with it
        self._loss = loss
        self._delay = delay
        self._doubled = doubled

    def arrivals(self) -> tuple[float, ...]:
        """After how many seconds each copy of a datagram arrives; none where it gets lost."""
        copies = 2 if self._random.random() < self._doubled else 1
        delays = [self._random.random() * self._delay for _ in range(copies)]
        return tuple(delay for delay in delays if self._random.random() >= self._loss)
