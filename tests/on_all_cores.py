"""Many journeys on all cores: each block of numbers in a process of its own."""

import multiprocessing
import os
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor

from oracle import Oracle
from unmeasured import unmeasured


def on_all_cores(
    work: Callable[[range], Oracle],
    count: int,
    block: int,
    on_progress: Callable[[int], None] = lambda done: None,
) -> Oracle:
    """What an oracle found in all of them.

    Args:
        work: makes the journeys of these numbers, in another process.
        count: how many there are.
        block: how many go to a process at once. What they meet follows from their numbers, so it
            does not depend on this.
        on_progress: told how many have been made.
    """
    blocks = [range(first, min(first + block, count)) for first in range(0, count, block)]
    oracle, done = Oracle(), 0
    # Spawned, not forked: a fork of a program with threads and a window is neither.
    context = multiprocessing.get_context("spawn")
    cores = min(os.cpu_count() or 1, len(blocks))
    with unmeasured(), ProcessPoolExecutor(cores, context) as pool:
        for numbers, found in zip(blocks, pool.map(work, blocks), strict=True):
            oracle.add(found)
            done += len(numbers)
            on_progress(done)
    return oracle
