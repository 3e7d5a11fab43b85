"""Offset and Limit of the list actions."""

from collections.abc import Sequence
from typing import TypeVar

from fieldbind.demo.call import DEFAULT_LIMIT, Call

Entry = TypeVar("Entry")


def page_of(entries: Sequence[Entry], call: Call) -> Sequence[Entry]:
    """The entries from Offset on, at most 50: a larger Limit (Android sends 999) is cut to 50.

    Raises:
        Refusal: InvalidParameter if Offset or Limit is no whole number.
    """
    offset = call.number("Offset", absent=0)
    limit = min(call.number("Limit", absent=DEFAULT_LIMIT), DEFAULT_LIMIT)
    return entries[offset : offset + limit]
