"""A server on loopback that does what its script says, byte by byte, faults included."""

import asyncio
import json
import socket
import ssl
import struct
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Self

JSON = "application/json"


@dataclass(frozen=True, slots=True)
class Received:
    """One request as it arrived."""

    line: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def members(self) -> dict[str, object]:
        """The JSON object of the body."""
        return json.loads(self.body)


@dataclass(frozen=True, slots=True)
class Exchange:
    """What a line of the script has to work with."""

    received: Received
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    closing: asyncio.Event

    def send(self, part: bytes) -> None:
        self.writer.write(part)


# A line of the script; after it the connection is closed if it returns False.
Line = Callable[[Exchange], Awaitable[bool]]


class ScriptedServer:
    """Answers request after request with the lines of its script; the last one goes on for ever.

    Args:
        lines: the script.
        tls: speak TLS with this context.
        reset: end connections with a reset.
        place: the address and port to serve; any free port where it is 0.
    """

    def __init__(
        self,
        *lines: Line,
        tls: ssl.SSLContext | None = None,
        reset: bool = False,
        place: tuple[str, int] = ("127.0.0.1", 0),
    ) -> None:
        self.received: list[Received] = []
        self.talks: set[asyncio.Task[None]] = set()
        self.busy = 0
        self.most_busy = 0
        self._lines = list(lines)
        self._tls = tls
        self._reset = reset
        self._place = place
        self._arrived = asyncio.Condition()
        self._closing = asyncio.Event()
        self._writers: set[asyncio.StreamWriter] = set()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._accept, *self._place, ssl=self._tls)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._closing.set()
        self._server.close()
        self.hang_up()
        await asyncio.gather(*self.talks)
        await self._server.wait_closed()

    @property
    def port(self) -> int:
        return self._server.sockets[0].getsockname()[1]

    @property
    def url(self) -> str:
        return f"http{'s' if self._tls else ''}://127.0.0.1:{self.port}"

    @property
    def connections(self) -> frozenset[asyncio.StreamWriter]:
        """All that were made up to now."""
        return frozenset(self._writers)

    def hang_up(self) -> None:
        """Drop every connection that is there now."""
        for writer in self._writers:
            writer.transport.abort()

    async def until_received(self, count: int) -> None:
        """Wait until so many requests have arrived."""
        async with self._arrived:
            await self._arrived.wait_for(lambda: len(self.received) >= count)

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talk = asyncio.ensure_future(self._talk(reader, writer))
        self.talks.add(talk)

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.add(writer)
        try:
            while await self._answer_one(reader, writer):
                pass
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            if self._reset:
                linger_no_time = struct.pack("ii", 1, 0)
                connection = writer.get_extra_info("socket")
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger_no_time)
            writer.close()

    async def _answer_one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        received = await _receive(reader)
        async with self._arrived:
            self.received.append(received)
            self._arrived.notify_all()
        line = self._lines.pop(0) if len(self._lines) > 1 else self._lines[0]
        self.busy += 1
        self.most_busy = max(self.most_busy, self.busy)
        try:
            return await line(Exchange(received, reader, writer, self._closing))
        finally:
            self.busy -= 1
            await writer.drain()


async def _receive(reader: asyncio.StreamReader) -> Received:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    headers = {
        name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:])
    }
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Received(head[0], headers, body)


def raw(*parts: bytes, keep: bool = False) -> Line:
    """Exactly these bytes, then the end of the connection."""

    async def line(exchange: Exchange) -> bool:
        for part in parts:
            exchange.send(part)
        return keep

    return line


def http(body: bytes, *, status: str = "200 OK", kind: str = JSON, extra: str = "") -> Line:
    """A whole HTTP answer; the connection stays."""
    head = (
        f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n{extra}\r\n"
    )
    return raw(head.encode(), body, keep=True)


def says(answer: object) -> Line:
    """HTTP 200 with this as JSON."""
    return http(json.dumps(answer).encode())


def accepts(content: Mapping[str, object]) -> Line:
    """Success in the live shape."""
    return says({"code": 0, "msg": "", "data": content})


def refuses(code: str, message: str = "no", request_id: str = "theirs") -> Line:
    """A refusal in the live shape."""
    error = {"Code": code, "Message": message}
    return says({"code": -1000, "msg": message, "data": {"Error": error, "RequestId": request_id}})


def computes(answer: Callable[[dict[str, object]], object]) -> Line:
    """HTTP 200 with what ``answer`` makes of the request's members."""

    async def line(exchange: Exchange) -> bool:
        return await says(answer(exchange.received.members))(exchange)

    return line


def cuts() -> Line:
    """The end of the connection in place of an answer."""
    return raw()


def hangs() -> Line:
    """Nothing, for as long as the server lives."""

    async def line(exchange: Exchange) -> bool:
        await exchange.closing.wait()
        return False

    return line


def trickles(body: bytes, pause: float) -> Line:
    """One byte, a pause in seconds, the next byte."""

    async def line(exchange: Exchange) -> bool:
        exchange.send(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body))
        for byte in body:
            if exchange.closing.is_set() or exchange.reader.at_eof():
                break
            exchange.send(bytes([byte]))
            # Says so when the other end has gone; asyncio complains of what is written on to it.
            await exchange.writer.drain()
            await asyncio.sleep(pause)
        return False

    return line


def floods(megabytes: int, *, declared: bool) -> Line:
    """A body of that size, with or without a length in front."""
    size = megabytes * 1024 * 1024
    length = b"Content-Length: %d\r\n" % size if declared else b"Connection: close\r\n"

    async def line(exchange: Exchange) -> bool:
        exchange.send(b"HTTP/1.1 200 OK\r\n" + length + b"\r\n")
        for _ in range(megabytes * 16):
            if exchange.reader.at_eof():
                break
            exchange.send(b" " * 65536)
            await exchange.writer.drain()
        return False

    return line
