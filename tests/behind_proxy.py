"""A simulated cloud at an https address that only a proxy leads to."""

import asyncio
import ssl
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.settings.model import Settings
from proxy_server import BASIC, ProxyServer, pass_on
from self_signed import make_certificate
from wizardry import quick_settings

HOST = "cloud.test"


@asynccontextmanager
async def tls_before(cloud: SimulatedCloud, tls: ssl.SSLContext) -> AsyncGenerator[int, None]:
    """Speaks TLS and hands everything on to a simulated cloud. Yields its port."""
    talks: set[asyncio.Task[None]] = set()
    writers: set[asyncio.StreamWriter] = set()
    port = int(cloud.url.split(":")[2].split("/")[0])

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection("127.0.0.1", port)
        writers.update((writer, back))
        await asyncio.gather(pass_on(reader, back), pass_on(there, writer))

    def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talks.add(asyncio.ensure_future(talk(reader, writer)))

    server = await asyncio.start_server(accept, "127.0.0.1", 0, ssl=tls)
    try:
        yield int(server.sockets[0].getsockname()[1])
    finally:
        server.close()
        for writer in writers:
            writer.transport.abort()
        await asyncio.gather(*talks, return_exceptions=True)
        await server.wait_closed()


@asynccontextmanager
async def behind_proxy(
    cloud: SimulatedCloud,
    folder: Path,
    *,
    login: str | None = None,
    schemes: tuple[str, ...] = (BASIC,),
) -> AsyncGenerator[tuple[Settings, ProxyServer], None]:
    """Settings of a laptop in such a network, and the proxy.

    Args:
        cloud: the cloud behind it.
        folder: for settings and certificate.
        login: who may pass the proxy.
        schemes: what the proxy offers to who may not.
    """
    pem, tls = make_certificate(folder, HOST)
    async with (
        tls_before(cloud, tls) as port,
        ProxyServer(port, login=login, schemes=schemes) as proxy,
    ):
        url = f"https://{HOST}/api/exploreropen"
        yield quick_settings(cloud, folder, cloud_url=url, proxy=proxy.url, extra_ca=pem), proxy
