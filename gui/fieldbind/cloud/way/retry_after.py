"""How long the other side asks to be left alone."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from fieldbind.cloud.way.http_date import moment_of

LONGEST = 300.0
"""No request to wait counts for more: nobody stands at a device for longer."""


def seconds_asked_for(text: str, now: datetime) -> float | None:
    """What a ``Retry-After`` header asks for (RFC 9110, 10.2.3: seconds, or a date).

    Args:
        text: the header; empty if there was none.
        now: the time where the date was written.

    Returns:
        Seconds from 0 to ``LONGEST``; None if it asks for nothing that can be understood.
    """
    text = text.strip()
    if text.isascii() and text.isdecimal():
        # Cut before it is turned into a number: nobody counts to a thousand digits.
        return min(float(text[:9]), LONGEST)
    moment = moment_of(text)
    return min(max(0.0, (moment - now).total_seconds()), LONGEST) if moment else None


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer: its body, and for how many seconds it asks to be left alone, None if it does not.

    The vendor's gateway says in the body that it was asked too often, and a header beside it counts
    as it does with a status of its own.
    """

    body: bytes
    retry_after: float | None

    @classmethod
    def of(cls, body: bytes, headers: Mapping[str, str]) -> "Answered":
        """Args are the body and the headers, which are looked up in lower case."""
        return cls(body, seconds_asked_for(headers.get("retry-after", ""), datetime.now(UTC)))
