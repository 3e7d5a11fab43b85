"""Looking names up so that no end waits for it, whatever name the system still looks for."""

import socket
from collections.abc import Callable
from typing import Any

from fieldbind.own_thread import on_own_thread

Address = tuple[socket.AddressFamily, socket.SocketKind, int, str, Any]
LookUp = Callable[..., list[Address]]

# After some minutes every system has given a name up.
_LONGEST = 600.0


class PromptNames:
    """Mixed into a loop: it has names looked up on threads that nobody waits for.

    The threads of asyncio are waited for at the end of the loop and at that of Python: a name
    server that does not answer would hold up a program that has nothing left to do.
    """

    look_up: LookUp = staticmethod(socket.getaddrinfo)
    """Asks the system, as ``socket.getaddrinfo`` does."""

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
