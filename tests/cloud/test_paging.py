"""Lists read to their end, whatever the server says about the end."""

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbind.cloud.paging import PAGE_SIZE, SIDE_BY_SIDE, Page, read_to_end
from fieldbind.faults import NoAnswer, StrangeAnswer


class Shelf:
    """A server's list.

    Args:
        entries: all there are.
        total: what the server claims; by default the truth.
        cap: the most it hands out in one answer.
    """

    def __init__(
        self, entries: list[int], *, total: int | str | None = "truth", cap: int = PAGE_SIZE
    ) -> None:
        self.entries = entries
        self.total = total if not isinstance(total, str) else len(entries)
        self.cap = cap
        self.asked: list[int] = []
        self.busy = 0
        self.most_busy = 0

    async def page_at(self, offset: int) -> Page[int]:
        self.asked.append(offset)
        self.busy += 1
        self.most_busy = max(self.most_busy, self.busy)
        # Later pages answer first, so that order has to be kept by the reader.
        for _ in range(8 - offset // PAGE_SIZE % 8):
            await asyncio.sleep(0)
        self.busy -= 1
        return Page(self.entries[offset : offset + min(self.cap, PAGE_SIZE)], self.total)

    async def read(self) -> list[int]:
        return await read_to_end(self.page_at, lambda entry: entry)


@pytest.mark.parametrize("count", [0, 1, 49, 50, 51, 137, 300, 1000])
@pytest.mark.parametrize("total", ["truth", None, 0, 1, 50, 100, 10**12])
async def test_every_list_is_read_whole_and_in_order(count: int, total: int | str | None) -> None:
    shelf = Shelf(list(range(count)), total=total)
    assert await shelf.read() == list(range(count))
    assert shelf.most_busy <= SIDE_BY_SIDE
    assert len(shelf.asked) <= count // PAGE_SIZE + SIDE_BY_SIDE + 1


async def test_one_hundred_and_thirty_seven_take_three_pages() -> None:
    shelf = Shelf(list(range(137)))
    await shelf.read()
    assert shelf.asked == [0, 50, 100]


async def test_a_thousand_are_read_six_pages_side_by_side() -> None:
    shelf = Shelf(list(range(1000)))
    await shelf.read()
    assert shelf.most_busy == SIDE_BY_SIDE


@pytest.mark.parametrize("cap", [1, 20, 49])
async def test_a_server_that_hands_out_less_is_followed_in_its_step(cap: int) -> None:
    shelf = Shelf(list(range(60)), cap=cap)
    assert await shelf.read() == list(range(60))
    assert len(shelf.asked) == -(-60 // cap)


async def test_duplicates_are_dropped_and_the_first_is_kept() -> None:
    entries = [(number % 60, number) for number in range(120)]

    async def page_at(offset: int) -> Page[tuple[int, int]]:
        return Page(entries[offset : offset + PAGE_SIZE], len(entries))

    read = await read_to_end(page_at, lambda entry: entry[0])
    assert read == entries[:60]


async def test_a_server_that_ignores_the_offset_is_asked_no_further() -> None:
    asked: list[int] = []

    async def page_at(offset: int) -> Page[int]:
        asked.append(offset)
        return Page(list(range(50)), None)

    assert await read_to_end(page_at, lambda entry: entry) == list(range(50))
    assert asked == [0, 50]


async def test_a_server_that_ignores_the_limit_gives_all_at_once() -> None:
    shelf = Shelf(list(range(137)))

    async def page_at(offset: int) -> Page[int]:
        shelf.asked.append(offset)
        return Page(shelf.entries[offset:], 137)

    assert await read_to_end(page_at, lambda entry: entry) == list(range(137))


async def test_a_list_without_an_end_is_given_up() -> None:
    async def page_at(offset: int) -> Page[int]:
        return Page(list(range(offset, offset + PAGE_SIZE)), 10**9)

    with pytest.raises(StrangeAnswer) as caught:
        await read_to_end(page_at, lambda entry: entry)
    assert caught.value.code == "BAD_BODY.ENDLESS"


async def test_a_page_that_fails_ends_the_others() -> None:
    ended: list[int] = []

    async def page_at(offset: int) -> Page[int]:
        if offset == 0:
            return Page(list(range(50)), 300)
        if offset == 100:
            raise NoAnswer("NETWORK_CUT")
        try:
            await asyncio.Event().wait()
        finally:
            for _ in range(9):  # hanging up takes a moment
                await asyncio.sleep(0)
            ended.append(offset)
        return Page([], None)

    with pytest.raises(NoAnswer):
        await read_to_end(page_at, lambda entry: entry)
    assert sorted(ended) == [50, 150, 200, 250]


@given(
    entries=st.lists(st.integers(0, 400), max_size=400),
    total=st.none() | st.integers(0, 1000),
    cap=st.integers(1, 80),
)
def test_nothing_that_the_server_shows_at_its_offsets_is_lost(
    entries: list[int], total: int | None, cap: int
) -> None:
    unique = list(dict.fromkeys(entries))
    shelf = Shelf(unique, total=max(total or 0, len(unique)), cap=cap)
    assert asyncio.run(shelf.read()) == unique
