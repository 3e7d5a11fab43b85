"""The same thing by several, in turn, so that what else the machine does falls on all of them."""

import time
from collections.abc import Awaitable, Callable, Mapping

Took = dict[str, dict[str, list[float]]]
"""Milliseconds of each, by the clock on the ``wall`` and of this process at work (``cpu``)."""

_WARM_UP = 20
_BLOCK = 10


async def in_turn(everybody: Mapping[str, Callable[[], Awaitable[object]]], times: int) -> Took:
    """What each took, so many times; some more before do not count.

    Args:
        everybody: what they do, by whom.
        times: in blocks of ten, because who comes after another finds the caches full of that one.
    """
    took: Took = {name: {"wall": [], "cpu": []} for name in everybody}
    for work in everybody.values():
        for _ in range(_WARM_UP):
            await work()
    names = list(everybody)
    for number in range(max(1, times // _BLOCK)):
        first = number % len(names)
        for name in names[first:] + names[:first]:
            await everybody[name]()
            await _block(everybody[name], took[name])
    return took


async def _block(work: Callable[[], Awaitable[object]], took: dict[str, list[float]]) -> None:
    for _ in range(_BLOCK):
        wall, cpu = time.perf_counter(), time.process_time()
        await work()
        took["cpu"].append((time.process_time() - cpu) * 1000)
        took["wall"].append((time.perf_counter() - wall) * 1000)
