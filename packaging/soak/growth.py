"""How large a process is, and whether it grows."""

import asyncio
import ctypes
import gc
import os
import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

WARM = 10
"""Rounds after which everything is there that is made once."""
_MOST_MEGABYTES = 5.0
_MOST_OBJECTS = 2_000
_MORE_SOCKETS = 4
"""Two more questions than ever before may have been out at once, and both their ends are ours."""
_PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True, slots=True)
class Size:
    """One look at it.

    Args:
        megabytes: resident memory.
        objects: of Python, that its collector knows.
        widgets: of Qt.
        threads: of Python.
        handles: open files.
        sockets: of both ends, those included that are kept for the next question.
        tasks: of asyncio, that have not ended.
    """

    megabytes: float
    objects: int
    widgets: int
    threads: int
    handles: int
    sockets: int
    tasks: int


def size_now() -> Size:
    """How large this process is, once what is not needed any more has gone.

    To be asked on an event loop.
    """
    from PySide6.QtWidgets import QApplication

    gc.collect()
    # What was freed goes back to the system, so that what is left is what is held.
    ctypes.CDLL(None).malloc_trim(0)
    opened = opened_now()
    sockets = sum(each.startswith("socket:") for each in opened)
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return Size(
        megabytes=pages * _PAGE / 1e6,
        objects=len(gc.get_objects()),
        widgets=len(QApplication.allWidgets()),
        threads=threading.active_count(),
        handles=len(opened) - sockets,
        sockets=sockets,
        tasks=len(asyncio.all_tasks()),
    )


def opened_now() -> list[str]:
    """What is open: paths of files, and numbers of sockets."""
    found: list[str] = []
    for number in os.listdir("/proc/self/fd"):
        # The folder itself was open while it was listed.
        with suppress(OSError):
            found.append(os.readlink(f"/proc/self/fd/{number}"))
    return found


def tell_size(number: int, size: Size) -> None:
    """Print it."""
    print(
        f"  round {number}: {size.megabytes:.1f} MB, {size.objects} objects,"
        f" {size.widgets} widgets, {size.threads} threads, {size.handles} handles,"
        f" {size.sockets} sockets, {size.tasks} tasks",
        flush=True,
    )


def is_flat(sizes: Sequence[Size], rounds: int = WARM) -> bool:
    """Whether it has not grown since it was warm.

    Args:
        sizes: one for each round.
        rounds: after so many of them it is warm; after the last but one, where there are fewer.
    """
    warm, last = sizes[min(rounds, len(sizes) - 1) - 1], sizes[-1]
    growth = last.megabytes - warm.megabytes
    print(f"  {growth:+.1f} MB, {last.objects - warm.objects:+} objects since warm", flush=True)
    before = sizes[: max(rounds, len(sizes) // 2)]
    counted = zip(*map(_counted, before), strict=True)
    is_counted = all(map(_is_at_most, _counted(last), counted))
    # How many connections are kept depends on what happened last.
    is_connected = last.sockets <= max(size.sockets for size in before) + _MORE_SOCKETS
    is_small = len(sizes) <= rounds or growth < _MOST_MEGABYTES
    is_light = last.objects - warm.objects < _MOST_OBJECTS
    return is_small and is_light and is_counted and is_connected


def _counted(size: Size) -> tuple[int, ...]:
    return size.widgets, size.threads, size.handles, size.tasks


def _is_at_most(last: int, before: Sequence[int]) -> bool:
    return last <= max(before)
