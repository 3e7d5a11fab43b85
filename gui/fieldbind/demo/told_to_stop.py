"""Waiting for Ctrl+C or a SIGTERM without taking the interpreter's time."""

import signal
import socket
from types import FrameType


def wait_until_told() -> None:
    """Return once the process is asked to stop. For the main thread only.

    A signal number arrives as a byte on a socket, which on every system ends a blocking read;
    whoever handled these signals before handles them again afterwards.
    """
    told, telling = socket.socketpair()
    with told, telling:
        telling.setblocking(False)
        earlier_fd = signal.set_wakeup_fd(telling.fileno())
        earlier = {name: signal.signal(name, _noticed) for name in (signal.SIGINT, signal.SIGTERM)}
        try:
            told.recv(1)
        finally:
            for name, handler in earlier.items():
                signal.signal(name, handler)
            signal.set_wakeup_fd(earlier_fd)


def _noticed(number: int, frame: FrameType | None) -> None:
    """The byte on the socket says it all; without a handler the process would just die."""
