"""How long the window's thread could not be had."""

import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

_BEAT_MS = 1
_SCHEDULER = Path("/proc/thread-self/schedstat")


@dataclass(frozen=True, slots=True)
class Gap:
    """Between two beats.

    Args:
        wall: seconds by the clock on the wall, the beat's own pause included.
        own: of these, without those in which the thread was ready and the processor was given to
            something else, which is what a busy machine adds. Only Linux tells; else as ``wall``.
        busy: of these, those in which the thread ran; the rest it was idle, or another thread of
            ours had Python's lock, perhaps while itself waiting for the processor.
    """

    wall: float
    own: float
    busy: float


class Heartbeat(QObject):
    """Beats every millisecond on the thread it was made on."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[Gap] = []
        self._last = self._waited = self._worked = 0.0
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
        now, worked, waited = time.perf_counter(), self._worked, self._waited
        wall = now - self._last
        self._note(now)
        self.gaps.append(Gap(wall, wall - (self._waited - waited), self._worked - worked))

    def _note(self, now: float) -> None:
        self._last = now
        self._worked, self._waited = time.thread_time(), _waited_for_processor()


def _waited_for_processor() -> float:
    """Seconds in which this thread was ready and did not run.

    Source: the kernel's Documentation/scheduler/sched-stats.rst.
    """
    try:
        return int(_SCHEDULER.read_text(encoding="ascii").split()[1]) / 1e9
    except OSError:
        return 0.0
