"""Ending on SIGTERM and SIGINT although Qt, not Python, waits for events."""

import signal
import socket
from collections.abc import Callable, Generator
from contextlib import contextmanager
from types import FrameType

from PySide6.QtCore import QSocketNotifier


@contextmanager
def on_end_signal(act: Callable[[], None]) -> Generator[None, None, None]:
    """Call ``act`` on the loop's thread when the system asks the program to end.

    Python's handlers run between two byte codes, which never come while Qt sleeps; the wake-up
    socket does wake it, on every system.
    """
    reader, writer = socket.socketpair()
    reader.setblocking(False)
    writer.setblocking(False)
    notifier = QSocketNotifier(reader.fileno(), QSocketNotifier.Type.Read)

    def wake() -> None:
        reader.recv(64)
        act()

    notifier.activated.connect(wake)
    former_fd = signal.set_wakeup_fd(writer.fileno(), warn_on_full_buffer=False)
    former = {number: signal.signal(number, _heard) for number in _ENDS}
    try:
        yield
    finally:
        for number, handler in former.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(former_fd)
        notifier.setEnabled(False)
        reader.close()
        writer.close()


def _heard(number: int, frame: FrameType | None) -> None:
    """The wake-up socket does the work; without a handler the system would kill us."""


_ENDS = (signal.SIGINT, signal.SIGTERM)
