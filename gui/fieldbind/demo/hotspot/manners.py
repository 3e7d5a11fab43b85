"""How a simulated device behaves in its hotspot."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Complaint:
    """A number of the device SDK's list, and its sub-number."""

    number: int
    sub: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Manners:
    """All spans are seconds.

    Args:
        appears_after: from the first datagram to the moment when anything is heard of the device.
        acknowledgements: how often it acknowledges.
        between: from one acknowledgement to the next.
        stays: from the first one to the end of the hotspot.
        joins_after: from the first one to its report to the cloud; None if it never comes there.
        gives_up: what it complains of in place of acknowledging.
        gives_up_times: how often, before it acknowledges after all; None for always.
        earlier: what stopped it the last time; it tells that first.
        answers_questions: whether a question for its log is answered.
        names_itself: whether an acknowledgement says which device it is.
    """

    appears_after: float = 0.0
    acknowledgements: int = 3
    between: float = 1.0
    stays: float = 3.0
    joins_after: float | None = 3.0
    gives_up: Complaint | None = None
    gives_up_times: int | None = None
    earlier: Complaint | None = None
    answers_questions: bool = True
    names_itself: bool = True
