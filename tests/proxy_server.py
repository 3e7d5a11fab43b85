"""A real proxy on loopback: tunnels, wants logins, refuses, and sees what passes in the clear."""

import asyncio
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Self

BASIC = 'Basic realm="office, second floor"'


@dataclass(frozen=True, slots=True)
class Asked:
    """The head of one request."""

    line: str
    headers: Mapping[str, str]


class ProxyServer:
    """Leads every host to one port of this machine.

    Args:
        port: where tunnels end.
        login: who may pass, as ``user:password``; None lets everybody through.
        schemes: what is offered to who may not.
        refusal: the status line for every tunnel, in place of letting anybody through.
        plainly: the whole answer to a request over plain http; none ends the connection.
        is_deaf: never answers a request for a tunnel.
    """

    def __init__(
        self,
        port: int = 0,
        *,
        login: str | None = None,
        schemes: tuple[str, ...] = (BASIC,),
        refusal: str = "",
        plainly: bytes = b"",
        is_deaf: bool = False,
    ) -> None:
        self.port_behind = port
        self.login = login
        self.schemes = schemes
        self.refusal = refusal
        self.plainly = plainly
        self.is_deaf = is_deaf
        self.asked: list[Asked] = []
        self.tunnelled = bytearray()
        self._talks: set[asyncio.Task[None]] = set()
        self._writers: set[asyncio.StreamWriter] = set()
        self._closing = asyncio.Event()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        self._port: int = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._closing.set()
        self._server.close()
        self.drop()
        await asyncio.gather(*self._talks)
        await self._server.wait_closed()

    @property
    def url(self) -> str:
        return f"http://{self.name}"

    @property
    def name(self) -> str:
        """Host and port."""
        return f"127.0.0.1:{self._port}"

    @property
    def logins(self) -> list[str]:
        """What was offered with each request for a tunnel."""
        return [
            asked.headers.get("proxy-authorization", "")
            for asked in self.asked
            if asked.line.startswith("CONNECT")
        ]

    def drop(self) -> None:
        """Break every connection that is open now."""
        for writer in self._writers:
            writer.transport.abort()

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._talks.add(asyncio.ensure_future(self._talk(reader, writer)))

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.add(writer)
        try:
            await self._answer(await _head(reader), reader, writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    async def _answer(
        self, asked: Asked, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self.asked.append(asked)
        if not asked.line.startswith("CONNECT"):
            writer.write(self.plainly)
            await writer.drain()
        elif self.is_deaf:
            await self._closing.wait()
        elif self.refusal:
            writer.write(f"HTTP/1.1 {self.refusal}\r\nContent-Length: 0\r\n\r\n".encode())
        elif self._may_pass(asked):
            await self._tunnel(reader, writer)
        else:
            offered = "".join(f"Proxy-Authenticate: {scheme}\r\n" for scheme in self.schemes)
            head = f"HTTP/1.1 407 Proxy Authentication Required\r\n{offered}"
            writer.write(f"{head}Content-Length: 0\r\n\r\n".encode())

    def _may_pass(self, asked: Asked) -> bool:
        if self.login is None:
            return True
        wanted = f"Basic {b64encode(self.login.encode()).decode()}"
        return asked.headers.get("proxy-authorization") == wanted

    async def _tunnel(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection("127.0.0.1", self.port_behind)
        self._writers.add(back)
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await asyncio.gather(pass_on(reader, back, self.tunnelled), pass_on(there, writer))


async def pass_on(
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
    seen: bytearray | None = None,
) -> None:
    """Hand over all that comes, until its end."""
    while part := await reader.read(65536):
        if seen is not None:
            seen += part
        writer.write(part)
        await writer.drain()
    writer.close()


async def _head(reader: asyncio.StreamReader) -> Asked:
    lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    headers = {
        name.lower(): value.strip()
        for name, _, value in (line.partition(":") for line in lines[1:] if line)
    }
    return Asked(lines[0], headers)
