"""Offset, Limit and Total of the list actions."""

from collections.abc import Sequence
from typing import TypeVar

from fieldbind.demo.actions.call import Call
from fieldbind.demo.actions.refusal import Refusal
from fieldbind.demo.world.world import World

LARGEST_PAGE = 50
"""Entries of a page, and its size when nobody asks for a number (40811)."""

Entry = TypeVar("Entry")


def page_of(world: World, entries: Sequence[Entry], call: Call) -> Sequence[Entry]:
    """The entries from Offset on.

    A larger Limit (the vendor's Android app sends 999) is cut to 50, or refused where the world's
    habits say so: the pages promise no more than 50.

    Raises:
        Refusal: InvalidParameter if Offset or Limit is no whole number, InvalidParameterValue if
            Limit is too large.
    """
    offset = call.number("Offset", absent=0)
    limit = call.number("Limit", absent=LARGEST_PAGE)
    if limit > LARGEST_PAGE and world.habits.refuses_large_pages:
        raise Refusal("InvalidParameterValue", "Limit")
    return entries[offset : offset + min(limit, LARGEST_PAGE)]


def total_of(world: World, entries: Sequence[object]) -> dict[str, object]:
    """The Total member, right, wrong or missing as the world's habits say."""
    error = world.habits.total_error
    return {} if error is None else {"Total": len(entries) + error}
