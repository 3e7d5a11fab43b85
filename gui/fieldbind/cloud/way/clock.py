"""This laptop's clock, compared with what answers say.

A wrong clock stops two things: a signature is refused for its Timestamp, and a certificate counts
as run out or not yet valid. Only there is it named. Everything else works by the cloud's clock, so
a bind that goes through is never held up because of ours.
"""

from fieldbind.cloud.way.http_date import moment_of
from fieldbind.faults import Fault, LocalFault, Refused

TOLERANCE = 300.0
"""Seconds by which a clock may be wrong (field failures, row 23; the vendor publishes none)."""

# How the vendor refuses an old Timestamp is not documented: the code of its server API, and the
# category codes for a member whose value it does not take. A wrong password has codes of its own.
_ABOUT_TIMESTAMP = ("InvalidParameter", "InvalidParameterValue")
_ABOUT_SIGNATURE = "AuthFailure"


def skew_of(date: str, sent: float, received: float) -> float | None:
    """By how many seconds this laptop is ahead of the other side; below zero: behind.

    Args:
        date: the ``Date`` header of an answer; it has whole seconds, cut.
        sent: when the request left, in Unix seconds by this laptop.
        received: when its answer was here.

    Returns:
        None if the header is none.
    """
    moment = moment_of(date)
    return (sent + received) / 2 - (moment.timestamp() + 0.5) if moment else None


def is_wrong(skew: float | None) -> bool:
    """Whether a skew is known and beyond what may pass."""
    return skew is not None and abs(skew) > TOLERANCE


def span(skew: float) -> str:
    """A skew in words short enough for any language: ``2 h 5 min``."""
    minutes = round(abs(skew) / 60)
    days, hours, minutes = minutes // 1440, minutes // 60 % 24, minutes % 60
    parts = ((days, "d"), (hours, "h"), (minutes, "min"))
    return " ".join([f"{number} {unit}" for number, unit in parts if number][:2]) or "0 min"


def judged_by_clock(refused: Refused, skew: float | None) -> Fault:
    """A refusal of a request that was signed here; ``CLOCK_WRONG`` where the clock explains it."""
    explains = refused.code in _ABOUT_TIMESTAMP or refused.is_category(_ABOUT_SIGNATURE)
    if skew is None or not is_wrong(skew) or not explains:
        return refused
    return LocalFault(
        "CLOCK_WRONG",
        request_id=refused.request_id,
        message=f"{refused.code}: {refused.message}",
        facts={"skew": span(skew)},
    )
