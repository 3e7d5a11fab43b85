"""A loop on which some hosts have the addresses that a test gives them, or none at all."""

import asyncio
import socket
from typing import Any

import qasync


class NamedHosts(qasync.QEventLoop):
    """The program's loop with a resolver of its own.

    ``hosts`` has the address of each host that a test speaks of, None where nobody knows it. All
    other names are looked up as ever.
    """

    hosts: dict[str, str | None]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self.hosts = {}
        super().__init__(*args, **kwargs)

    async def getaddrinfo(self, host: Any, port: Any, **wanted: int) -> list[Any]:
        """As every loop's; a host without an address is unknown to the name server."""
        # HTTP libraries ask for the encoded name.
        name = host.decode("ascii") if isinstance(host, bytes) else host
        if name not in self.hosts:
            return await super().getaddrinfo(host, port, **wanted)
        address = self.hosts[name]
        if address is None:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return [(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", (address, port))]


def hosts_here() -> dict[str, str | None]:
    """The hosts of the loop that is running.

    Raises:
        TypeError: it asks the system alone.
    """
    loop = asyncio.get_running_loop()
    if not isinstance(loop, NamedHosts):
        raise TypeError("a loop without hosts of its own")
    return loop.hosts
