"""A loop that ends when its work has ended, whatever name the system still looks for."""

import socket
import sys
from collections.abc import Callable
from typing import Any

from fieldbind.own_thread import on_own_thread

if sys.platform == "win32":
    from asyncio import ProactorEventLoop as SystemLoop
else:
    from asyncio import SelectorEventLoop as SystemLoop

Address = tuple[socket.AddressFamily, socket.SocketKind, int, str, Any]

# After some minutes every system has given a name up.
_LONGEST = 600.0


class PromptLoop(SystemLoop):
    """Has names looked up on threads that nobody waits for.

    The threads of asyncio are waited for at the end of the loop and at that of Python: a name
    server that does not answer would hold up a command that has told everything.

    Args:
        look_up: asks the system, as ``socket.getaddrinfo`` does.
    """

    def __init__(self, look_up: Callable[..., list[Address]] = socket.getaddrinfo) -> None:
        super().__init__()
        self.look_up = look_up

    async def getaddrinfo(
        self,
        host: bytes | str | None,
        port: bytes | str | int | None,
        *,
        family: int = 0,
        type: int = 0,  # noqa: A002  asyncio's own name
        proto: int = 0,
        flags: int = 0,
    ) -> list[Address]:
        """The addresses of a host.

        Raises:
            OSError: there are none.
            UnicodeError: no host can be called so.
        """

        def work() -> list[Address] | Exception:
            try:
                return self.look_up(host, port, family, type, proto, flags)
            except (OSError, UnicodeError) as reason:
                return reason

        found = await on_own_thread("name", work, _LONGEST)
        if isinstance(found, Exception):
            raise found
        return found or []
