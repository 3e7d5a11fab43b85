"""How often the cloud is asked about a token."""

from dataclasses import dataclass

from fieldbind.journey.budget import Budget

_DENSE = 0.55
_DENSE_UNTIL = 20.5
_SPARSE = 2.7
_SPARSE_UNTIL = 50
_LEAST_PAUSE = 0.25
_TIGHT = 1.05
_SLOWEST = 30


@dataclass(frozen=True, slots=True)
class Cadence:
    """The pauses between questions, all of them multiples of one interval.

    Most devices that report at all do so within 40 s, so the questions are denser there and sparser
    afterwards: with the vendor's interval of 2 s, one in 1.1 s up to 0:41, one in 5.4 s up to 1:40,
    then one in 2 s. That is 49 questions in the first 100 s, one fewer than the vendor's app asks,
    and not more in any 100 s later on; it halves the time until a report is noticed.

    That is for one device. Where others were waited for within the last 100 s, the budget of these
    is spread evenly, so that it never runs out for the next one.

    Gaps count from question to question, so that a slow network does not make them longer; after an
    answer there is a short pause in any case.

    Args:
        interval: seconds from question to question on average.
    """

    interval: float

    @property
    def least_pause(self) -> float:
        """Seconds between an answer and the next question at least."""
        return self.interval * _LEAST_PAUSE

    def budget(self) -> Budget:
        """What all waits together may ask: one question an interval, over fifty of them."""
        return Budget(_SPARSE_UNTIL, _SPARSE_UNTIL * self.interval)

    def gap(self, elapsed: float, *, slowed: bool = False) -> float:
        """Seconds between the question just asked and the next one.

        Args:
            elapsed: seconds waited so far.
            slowed: the cloud has asked for fewer questions before; then none are dense.
        """
        if elapsed < _DENSE_UNTIL * self.interval and not slowed:
            return self.interval * _DENSE
        if elapsed < _SPARSE_UNTIL * self.interval:
            return self.interval * _SPARSE
        return self.interval

    def evened(self, gap: float, even: float) -> float:
        """A gap that leaves enough for the waits that follow each other in a quick day.

        Device after device, dense questions would use up the budget of 100 s in half of them, and
        the next device would be noticed only when the rest is over.

        Args:
            gap: seconds, by ``gap``.
            even: seconds at which one never has to stop, by the budget.
        """
        return max(gap, even) if even > self.interval * _TIGHT else gap

    def after_trouble(self, times: int) -> float:
        """Seconds of pause after the cloud had trouble of its own so often in a row."""
        return self.interval * 2 ** (times - 1)

    def after_too_many(self, times: int, asked_for: float | None) -> float:
        """Seconds of pause after the cloud asked so often in a row to be asked less.

        Args:
            times: from one.
            asked_for: what the cloud itself named (``Fault.retry_after``, which has a bound).
        """
        growing = self.interval * min(2**times, _SLOWEST)
        return max(growing, asked_for or 0.0)
