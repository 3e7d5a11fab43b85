"""Reading a list to its end, whatever its server says about the end."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from fieldbind.faults import StrangeAnswer

Entry = TypeVar("Entry")

PAGE_SIZE = 50
SIDE_BY_SIDE = 6
# Far above the 1,000 devices a family may hold; only a server that never ends gets here.
_MOST_ENTRIES = 50_000


@dataclass(frozen=True, slots=True)
class Page(Generic[Entry]):
    """One page of a list. ``total`` is what the server claims, None if it claims nothing usable."""

    entries: list[Entry]
    total: int | None


async def read_to_end(
    page_at: Callable[[int], Awaitable[Page[Entry]]], id_of: Callable[[Entry], object]
) -> list[Entry]:
    """All entries in the server's order, each id once.

    ``Total`` only says how many pages to ask for at once; the end is where pages bring nothing new.
    A server that hands out fewer than asked is followed in its own step.

    Args:
        page_at: reads the page that begins at an offset.
        id_of: what makes an entry the same entry.

    Raises:
        StrangeAnswer: ``BAD_BODY.ENDLESS``: the list goes on beyond all reason.
        Fault: what ``page_at`` raised; the other pages have then been given up.
    """
    last = await page_at(0)
    found: dict[object, Entry] = {}
    brought_new = _add(found, last.entries, id_of)
    step = offset = len(last.entries)
    while brought_new and _goes_on(last, offset, step):
        if offset >= _MOST_ENTRIES:
            raise StrangeAnswer("BAD_BODY.ENDLESS")
        offsets = _next_offsets(offset, step, last.total)
        pages = await _side_by_side(page_at, offsets)
        brought_new = _add(found, (entry for page in pages for entry in page.entries), id_of)
        offset, last = offsets[-1] + step, pages[-1]
    return list(found.values())


def _add(
    found: dict[object, Entry], entries: Iterable[Entry], id_of: Callable[[Entry], object]
) -> bool:
    """Take over what is new, first come first kept; whether there was any."""
    known = len(found)
    for entry in entries:
        found.setdefault(id_of(entry), entry)
    return len(found) > known


def _goes_on(last: Page[Entry], offset: int, step: int) -> bool:
    if not last.entries:
        return False
    if last.total is not None and offset < last.total:
        return True
    return len(last.entries) >= max(step, PAGE_SIZE)


def _next_offsets(offset: int, step: int, total: int | None) -> list[int]:
    pages = 1 if total is None else -(-(total - offset) // step)
    return [offset + step * index for index in range(min(max(pages, 1), SIDE_BY_SIDE))]


async def _side_by_side(
    page_at: Callable[[int], Awaitable[Page[Entry]]], offsets: list[int]
) -> list[Page[Entry]]:
    reading = [asyncio.ensure_future(page_at(offset)) for offset in offsets]
    try:
        return await asyncio.gather(*reading)
    finally:
        for page in reading:
            page.cancel()
        await asyncio.gather(*reading, return_exceptions=True)
