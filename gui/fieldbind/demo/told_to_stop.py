"""Waiting for Ctrl+C or a SIGTERM without taking the interpreter's time."""

import signal
import socket
from collections.abc import Callable, Generator
from contextlib import contextmanager
from types import FrameType


@contextmanager
def listening_for_stop() -> Generator[Callable[[], None], None, None]:
    """Notice from now on that the process is asked to stop. For the main thread only.

    Whoever starts a server may stop it the moment it has said where it is, so the listening begins
    before that. A signal number arrives as a byte on a socket, which on every system ends a
    blocking read; whoever handled these signals before handles them again afterwards.

    Returns:
        What returns once the process has been asked to stop.
    """
    told, telling = socket.socketpair()
    with told, telling:
        telling.setblocking(False)
        earlier_fd = signal.set_wakeup_fd(telling.fileno())
        earlier = {name: signal.signal(name, _noticed) for name in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield lambda: _wait(told)
        finally:
            for name, handler in earlier.items():
                signal.signal(name, handler)
            signal.set_wakeup_fd(earlier_fd)


def _wait(told: socket.socket) -> None:
    told.recv(1)


def _noticed(number: int, frame: FrameType | None) -> None:
    """The byte on the socket says it all; without a handler the process would just die."""
