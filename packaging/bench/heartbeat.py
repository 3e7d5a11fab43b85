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
        self.last = self._waited = self._others_waited = self._worked = 0.0
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
        now, worked = time.perf_counter(), self._worked
        waited, others = self._waited, self._others_waited
        wall = now - self.last
        self._note(now)
        own, busy = wall - (self._waited - waited), self._worked - worked
        alone = max(busy, own - (self._others_waited - others))
        self.gaps.append(Gap(wall, own, busy, alone))

    def _note(self, now: float) -> None:
        self.last, self._worked = now, time.thread_time()
        waits = _waits_for_processor()
        self._waited = waits.pop(threading.get_native_id(), 0.0)
        self._others_waited = sum(waits.values())


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
