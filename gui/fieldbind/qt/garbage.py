"""Python's cycle collector, kept on the window's thread.

It runs on whatever thread allocates next, and a QObject that dies on another thread takes its
timers and children with it there, which Qt does not survive.
"""

import gc
from collections.abc import Generator
from contextlib import contextmanager

from PySide6.QtCore import QTimer

_EVERY_MS = 1000


@contextmanager
def collected_here() -> Generator[None, None, None]:
    """Collect on this thread, between events, instead of anywhere at any time."""
    timer = QTimer(interval=_EVERY_MS)
    timer.timeout.connect(_collect_what_is_due)
    was_enabled = gc.isenabled()
    gc.disable()
    timer.start()
    try:
        yield
    finally:
        timer.stop()
        gc.collect()
        if was_enabled:
            gc.enable()


def let_be() -> None:
    """Take all that is there for lasting, and look through none of it again.

    A full look takes some 80 ms in a program of this size, which a live picture shows as a jerk;
    this takes none. For rare occasions: what of it becomes garbage all the same is kept.
    """
    gc.freeze()


def _collect_what_is_due() -> None:
    counts, limits = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > limits[generation]:
            gc.collect(generation)
            return
