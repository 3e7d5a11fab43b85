"""Looking at frames on a thread of its own, which the window never waits for."""

import atexit
import threading
from collections.abc import Callable
from dataclasses import dataclass

from fieldbind.device.scanning.choice import Found, sort_out
from fieldbind.device.scanning.codes import Code
from fieldbind.device.scanning.engine import read_fast, read_patiently
from fieldbind.device.scanning.grey import Frame, Grey
from fieldbind.device.scanning.judging import Advice, judge

_MISSES_BEFORE_PATIENCE = 3
_LULL = 0.1
"""Seconds without a new frame after which there is time to look at the last one again."""
_BUDGET = 0.15
"""Seconds of patience with one frame; newer ones wait meanwhile, the newest of them is next."""
_LAST_LOOK = 1.0
"""Seconds that the program's end waits at most for a look that is under way."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What one frame showed. The corners of what was found are in ``width`` x ``height``.

    ``frame`` is the very one that was looked at, so that its picture can be told from others.
    """

    width: int
    height: int
    found: Found
    advice: Advice | None
    frame: Frame


class Looking:
    """Takes frames, gives sights; of several frames that wait the newest wins.

    A defect of ours ends the thread and is told by ``threading.excepthook``.

    Args:
        on_sight: called on the looking thread, once for each frame that was looked at.
    """

    def __init__(self, on_sight: Callable[[Sight], None]) -> None:
        self._on_sight = on_sight
        self._changed = threading.Condition()
        self._waiting: Frame | None = None
        self._closed = False
        thread = threading.Thread(target=self._run, name="looking", daemon=True)
        thread.start()
        atexit.register(self._end, thread)

    def offer(self, frame: Frame) -> None:
        """Have a frame looked at unless a newer one comes before its turn; returns at once."""
        with self._changed:
            self._waiting = frame
            self._changed.notify()

    def close(self) -> None:
        """Look at nothing more; what is being looked at may still be told."""
        with self._changed:
            self._closed = True
            self._waiting = None
            self._changed.notify()

    def _end(self, thread: threading.Thread) -> None:
        # A thread that comes back from zxing-cpp once Python has gone takes the program down.
        self.close()
        thread.join(_LAST_LOOK)

    def _run(self) -> None:
        try:
            self._look_on()
        finally:
            atexit.unregister(self._end)

    def _look_on(self) -> None:
        missed: tuple[Frame, Grey] | None = None
        misses = 0
        while not self._closed:
            frame = self._next(_LULL if missed else None)
            if frame:
                grey = frame.grey()
                found = self._tell(frame, grey, read_fast(grey))
                misses = 0 if found.ours else misses + 1
                missed = None if found.ours else (frame, grey)
            if missed and (misses >= _MISSES_BEFORE_PATIENCE or not frame):
                self._look_again(*missed)
                missed, misses = None, 0

    def _next(self, limit: float | None) -> Frame | None:
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._closed, limit)
            frame, self._waiting = self._waiting, None
            return frame

    def _look_again(self, frame: Frame, grey: Grey) -> None:
        codes = read_patiently(grey, _BUDGET)
        if codes:
            self._tell(frame, grey, codes)

    def _tell(self, frame: Frame, grey: Grey, codes: tuple[Code, ...]) -> Found:
        found = sort_out(codes)
        if not self._closed:
            advice = judge(grey, codes)
            self._on_sight(Sight(grey.width, grey.height, found, advice, frame))
        return found
