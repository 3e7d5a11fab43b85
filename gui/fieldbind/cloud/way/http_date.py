"""Moments as HTTP writes them."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache


@lru_cache(maxsize=8)  # the answers of one second say the same
def moment_of(text: str) -> datetime | None:
    """The moment of a ``Date`` or ``Retry-After`` header (RFC 9110, 5.6.7), None if it is none."""
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
