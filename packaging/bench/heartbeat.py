"""How long the window's thread could not be had."""

import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

_BEAT_MS = 4
_THREADS = Path("/proc/self/task")


@dataclass(frozen=True, slots=True)
class Gap:
    """Between two beats.

    Args:
        wall: seconds by the clock on the wall, the beat's own pause included.
        own: of these, without those in which the thread was ready and the processor was given to
            something else, which is what a busy machine adds. Only Linux tells; else as ``wall``.
        busy: of these, those in which the thread ran; the rest it was idle, or another thread of
            ours had Python's lock, perhaps while itself waiting for the processor.
        alone: of ``own``, without those in which any other thread of ours was ready and did not
            run: about what is left on a machine that has nothing else to do.
    """

    wall: float
    own: float
    busy: float
    alone: float


class Heartbeat(QObject):
    """Beats every few milliseconds on the thread it was made on."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[Gap] = []
        self._last = self._worked = 0.0
        self._waits: dict[int, float] = {}
        self._timer = QTimer(self, interval=_BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin to beat."""
        self._note(time.perf_counter())
        self._timer.start()

    def stop(self) -> None:
        """Beat no more; ``gaps`` stay."""
        self._timer.stop()

    def _beat(self) -> None:
        now, last, worked, before = time.perf_counter(), self._last, self._worked, self._waits
        self._note(now)
        # A thread that has begun or ended meanwhile says nothing of this gap.
        waited = {one: self._waits[one] - before[one] for one in self._waits.keys() & before.keys()}
        own = now - last - waited.pop(threading.get_native_id(), 0.0)
        busy = self._worked - worked
        alone = max(busy, own - sum(waited.values()))
        self.gaps.append(Gap(now - last, own, busy, alone))

    def _note(self, now: float) -> None:
        self._last, self._worked = now, time.thread_time()
        self._waits = _waits_for_processor()


def _waits_for_processor() -> dict[int, float]:
    """Seconds in which each thread of this program was ready and did not run.

    Source: the kernel's Documentation/scheduler/sched-stats.rst.
    """
    found: dict[int, float] = {}
    for thread in _THREADS.iterdir() if _THREADS.is_dir() else ():
        # A thread may end between the two.
        with suppress(OSError):
            told = (thread / "schedstat").read_text(encoding="ascii")
            found[int(thread.name)] = int(told.split()[1]) / 1e9
    return found
