"""How fast this machine is from moment to moment.

Whoever shares a processor with a virtual machine makes it slow without being seen in it: the same
work takes longer, and the kernel counts all of that as work. Here, the same bit of work is done
again and again, in a process of its own: ``run.py bench.yardstick``, until its input ends.
"""

import json
import subprocess
import sys
import threading
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from statistics import mean

from bench.figures import percentile
from places import own

_WORK = 12_000
"""Rounds of a loop that do nothing: half a millisecond or less."""
_PAUSE = 0.02
_AROUND = 0.1
"""Seconds before and after a moment that tell of it."""

Tick = tuple[float, float]
"""When it ended, by ``time.perf_counter``, and how many seconds of work it was."""


class Yardstick:
    """What the same bit of work took, over and over."""

    def __init__(self) -> None:
        self.ticks: Sequence[Tick] = ()

    @property
    def best(self) -> float:
        """Seconds that it takes where nobody disturbs; one in ten is as quick."""
        return percentile([took for _, took in self.ticks], 10)

    @property
    def slowest(self) -> float:
        """How many times as long it took in the worst hundredth of the time."""
        return percentile([took for _, took in self.ticks], 99) / self.best

    def slowness(self, begin: float, end: float) -> float:
        """How many times as long it took between two times of ``time.perf_counter``, on average.

        Args:
            begin: of the stretch; what is a tenth of a second before tells of it too.
            end: of the stretch, likewise.

        Returns:
            1 where the machine was as fast as at its best.
        """
        meanwhile = [took for at, took in self.ticks if begin - _AROUND <= at <= end + _AROUND]
        return max(1.0, mean(meanwhile or [self.best]) / self.best)


@contextmanager
def yardstick() -> Generator[Yardstick, None, None]:
    """Measure for as long as the block; it can be asked after that."""
    measured = Yardstick()
    with subprocess.Popen(
        own("bench.yardstick"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            yield measured
        finally:
            said, _ = process.communicate()
            measured.ticks = [(at, took) for at, took in json.loads(said)]


def _main() -> None:
    over, ticks = threading.Event(), list[Tick]()

    def wait() -> None:
        sys.stdin.read()
        over.set()

    threading.Thread(target=wait, daemon=True).start()
    while not ticks or not over.wait(_PAUSE):
        began = time.thread_time()
        for _ in range(_WORK):
            pass
        ticks.append((time.perf_counter(), time.thread_time() - began))
    json.dump(ticks, sys.stdout)


if __name__ == "__main__":
    _main()
