"""What stands between a laptop and the simulated cloud: TLS, and whatever goes wrong on the way.

The window speaks with one host by https. What is to go wrong with one action is done to its answer;
what is to go wrong with the way itself lets the host's name lead elsewhere.
"""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from fieldbind.demo.cloud import SimulatedCloud
from named_hosts import hosts_here
from scripted_server import Exchange, Line, Received, ScriptedServer, raw
from self_signed import make_certificate

HOST = "cloud.test"
"""A host that does not exist outside (RFC 6761)."""

HERE, ODD, NOWHERE = "127.0.0.1", "127.0.0.2", "127.0.0.3"
"""Where the host's name leads: to the cloud, to something else, to a port that is closed."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the simulated cloud said, as it stood on the wire."""

    head: bytes
    body: bytes


class CloudFront:
    """One way to one simulated cloud.

    Args:
        cloud: where it leads.
        folder: for certificates.
    """

    def __init__(self, cloud: SimulatedCloud, folder: Path) -> None:
        folder.mkdir(parents=True)
        self.folder = folder
        self.trusted = folder / "trusted.pem"
        self._cloud_port = int(cloud.url.split(":")[2].split("/")[0])
        self._hosts = hosts_here()
        self._hosts[HOST] = HERE
        self._line: Line | None = None
        self._action = ""
        self._since: Callable[[], None] | None = None
        pem, tls = make_certificate(folder, HOST)
        self.trusted.write_bytes(pem.read_bytes())
        self.server = ScriptedServer(self._answer, tls=tls)

    @property
    def url(self) -> str:
        """What the program takes for the cloud's address."""
        return f"https://{HOST}:{self.server.port}/api/exploreropen"

    @property
    def odd_place(self) -> tuple[str, int]:
        """Where something else may answer."""
        return ODD, self.server.port

    def trust(self, pem: Path) -> None:
        """Have the program trust this one too; only before it is started."""
        self.trusted.write_bytes(self.trusted.read_bytes() + pem.read_bytes())

    def strike(self, line: Line, action: str) -> None:
        """From now on, in place of the cloud this is what answers to one action."""
        self._line, self._action = line, action

    def lead(self, address: str | None, since: str = "") -> None:
        """Let the name lead elsewhere, and drop what is connected.

        Args:
            address: where to; None for a name that is not known.
            since: only once this action has been answered; at once where it is empty.
        """

        def now() -> None:
            self._since = None
            self._hosts[HOST] = address
            self.server.hang_up()

        if since:
            self._action, self._since = since, now
        else:
            now()

    def lift(self) -> None:
        """All is well again."""
        self._line = self._since = None
        self._hosts[HOST] = HERE

    async def ask(self, received: Received) -> Answer:
        """Let the simulated cloud answer, whatever becomes of the answer."""
        reader, writer = await asyncio.open_connection(HERE, self._cloud_port)
        try:
            writer.write(_on_the_wire(received))
            head = await reader.readuntil(b"\r\n\r\n")
            length = _length(head)
            return Answer(head, await reader.readexactly(length))
        finally:
            writer.transport.abort()

    async def _answer(self, exchange: Exchange) -> bool:
        action = exchange.received.members.get("Action")
        if self._line and action == self._action:
            return await self._line(exchange)
        said = await self.ask(exchange.received)
        kept = await raw(said.head, said.body, keep=True)(exchange)
        if self._since and action == self._action:
            await exchange.writer.drain()
            self._since()
        return kept


@asynccontextmanager
async def open_front(cloud: SimulatedCloud, folder: Path) -> AsyncGenerator[CloudFront, None]:
    """A way to a cloud, while the block lasts."""
    front = CloudFront(cloud, folder)
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(front.server)
        stack.callback(hosts_here().pop, HOST)
        yield front


def _on_the_wire(received: Received) -> bytes:
    head = [
        received.line,
        *(f"{name}: {value}" for name, value in received.headers.items() if name),
    ]
    return "\r\n".join([*head, "", ""]).encode("latin-1") + received.body


def _length(head: bytes) -> int:
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0
