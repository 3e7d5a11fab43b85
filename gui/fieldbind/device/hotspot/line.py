"""A UDP socket that leads to one address; datagrams from anywhere else never come in.

The socket is connected, so that the system says when nobody listens there, and it is read with the
loop's own calls, which the selector loops and the Windows one have alike. A datagram transport of
the Windows one stops reading once it was told that nobody listens.
"""

import asyncio
import errno
import socket
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import TypeAlias

Address: TypeAlias = tuple[str, int]
"""An IPv4 address as numbers, and a port."""

_LARGEST = 65_536
_PORT_UNREACHABLE = 1234
"""Windows' own number for what others call a refused connection."""


class Line:
    """Opened by ``with``, on the running loop.

    Args:
        address: where it leads.
        local_port: 0 for any free one.
    """

    def __init__(self, address: Address, local_port: int = 0) -> None:
        self._address = address
        self._local_port = local_port
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)

    def __enter__(self) -> "Line":
        """Open it; no packet leaves by that.

        Raises:
            OSError: there is no way to that address now, or the local port is taken.
        """
        try:
            self._socket.setblocking(False)
            if self._local_port:
                self._socket.bind(("", self._local_port))
            self._socket.connect(self._address)
        except OSError:
            self._socket.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close it."""
        self._socket.close()

    async def send(self, message: bytes) -> None:
        """Send a datagram; whether it arrives nobody knows.

        Raises:
            OSError: it did not leave.
        """
        loop = asyncio.get_running_loop()
        try:
            await loop.sock_sendall(self._socket, message)
        except OSError as reason:
            if not is_refusal(reason):
                raise
            # That was the answer to an earlier datagram, told in place of sending this one.
            await loop.sock_sendall(self._socket, message)

    async def receive(self, deadline: float) -> bytes | None:
        """The next datagram, None if none came in time.

        Args:
            deadline: by the loop's clock.

        Raises:
            OSError: nobody listens there (``is_refusal``), or the way there is gone.
        """
        loop = asyncio.get_running_loop()
        reading = loop.create_task(loop.sock_recv(self._socket, _LARGEST))
        try:
            await asyncio.wait([reading], timeout=max(0.0, deadline - loop.time()))
            return reading.result() if reading.done() else None
        finally:
            reading.cancel()
            await asyncio.wait([reading])
            # Asked for, so that nobody complains of an outcome that came when it was ended.
            _ = reading.cancelled() or reading.exception()


def own_host(address: Address) -> str | None:
    """This laptop's own address on the way there, None where there is no way. Sends nothing."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        try:
            asking.connect(address)
        except OSError:
            return None
        return str(asking.getsockname()[0])


def is_refusal(error: OSError) -> bool:
    """Whether nobody listens at the other end, though there is one."""
    number = getattr(error, "winerror", None)
    is_reset = isinstance(error, ConnectionRefusedError | ConnectionResetError)
    return is_reset or number == _PORT_UNREACHABLE


def is_taken(error: OSError) -> bool:
    """Whether this laptop keeps the port from us: it is in use, or a firewall bars it."""
    return isinstance(error, PermissionError) or error.errno == errno.EADDRINUSE


@dataclass(frozen=True, slots=True)
class Ways:
    """How a laptop gets to other addresses.

    Args:
        line: makes a line to an address, from a local port.
        own_host: the laptop's own address on the way there, None where there is no way.
    """

    line: Callable[[Address, int], Line] = Line
    own_host: Callable[[Address], str | None] = own_host


THIS_LAPTOP = Ways()
