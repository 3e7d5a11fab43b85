"""What can be said about a wait at one moment."""

import math
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from fieldbind.faults import Fault
from fieldbind.steps import Answers


class Standing(Enum):
    """Whether the page asks, and if not, why."""

    ASKING = "asking"
    STOPPED = "stopped"
    NEEDS_SIGN_IN = "needs sign-in"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """One look at the wait; everything on the page is drawn from it.

    Args:
        answers: whose device, token and family.
        standing: whether the page asks.
        elapsed: seconds waited.
        limit: seconds after which the page asks the person.
        known_at: when the cloud first answered that it knows the token.
        trouble: what stood in the way of the last answer.
        next_at: where the cloud wants to be asked less, when it is asked next.
        age: seconds since the last answer; None before the first.
        usual: from and to, in seconds, where it was measured for this product.
        has_tips: it has taken long enough for something to check.
        is_late: it has taken longer than usual.
        is_ending: the limit is near.
    """

    answers: Answers
    standing: Standing = Standing.ASKING
    elapsed: float = 0.0
    limit: float = 100.0
    known_at: datetime | None = None
    trouble: Fault | None = None
    next_at: datetime | None = None
    age: float | None = None
    usual: tuple[float, float] | None = None
    has_tips: bool = False
    is_late: bool = False
    is_ending: bool = False

    @property
    def is_paused(self) -> bool:
        """Whether nothing is asked until a person does something."""
        return self.standing is not Standing.ASKING

    @property
    def seconds_left(self) -> int:
        """Seconds until the limit, as a countdown shows them."""
        return max(0, math.ceil(self.limit - self.elapsed))

    @property
    def needs_primary(self) -> bool:
        """Whether Keep waiting is the one thing to press."""
        return self.standing is Standing.STOPPED or (
            not self.is_paused and (self.has_tips or self.is_ending)
        )
