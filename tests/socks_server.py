"""A SOCKS5 proxy on loopback (RFC 1928): no login, names only, always to the same port."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from proxy_server import pass_on


@asynccontextmanager
async def socks_to(port: int) -> AsyncGenerator[str, None]:
    """Serve while the block lasts. Yields the proxy's address."""
    talks: set[asyncio.Task[None]] = set()
    writers: set[asyncio.StreamWriter] = set()

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        greeting = await reader.readexactly(2)
        await reader.readexactly(greeting[1])
        writer.write(b"\x05\x00")
        name = await reader.readexactly(5)
        await reader.readexactly(name[4] + 2)
        there, back = await asyncio.open_connection("127.0.0.1", port)
        writers.update((writer, back))
        writer.write(b"\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00")
        await asyncio.gather(pass_on(reader, back), pass_on(there, writer))

    def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talks.add(asyncio.ensure_future(talk(reader, writer)))

    async with await asyncio.start_server(accept, "127.0.0.1", 0) as server:
        yield f"socks5://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        server.close()
        for writer in writers:
            writer.transport.abort()
        await asyncio.gather(*talks, return_exceptions=True)
