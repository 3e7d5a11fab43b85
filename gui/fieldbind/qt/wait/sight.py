"""What can be said about a wait at one moment."""

from dataclasses import dataclass
from datetime import datetime

from fieldbind.faults import Fault
from fieldbind.steps import Answers


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """One look at the wait; everything on the page is drawn from it.

    Args:
        answers: whose device, token and family.
        known_at: when the cloud first answered that it knows the token.
        trouble: what stood in the way of the last answer.
        age: seconds since the last answer; None before the first.
        is_stopped: the person stopped the wait.
    """

    answers: Answers
    known_at: datetime | None = None
    trouble: Fault | None = None
    age: float | None = None
    is_stopped: bool = False
