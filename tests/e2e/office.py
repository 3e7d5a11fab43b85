"""An office's network: a proxy that wants a login, and nothing but it leads to the cloud."""

import asyncio
import threading
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from behind_proxy import HOST, tls_before
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import BASE
from proxy_server import ProxyServer
from self_signed import make_certificate


@contextmanager
def office(cloud: SimulatedCloud, folder: Path, login: str) -> Generator[dict[str, str]]:
    """The environment of a laptop in such a network, its settings written.

    Args:
        cloud: the cloud behind the proxy.
        folder: for certificates, and for the settings of the laptop.
        login: who may pass, as ``user:password``.
    """
    pem, tls = make_certificate(folder, HOST)
    loop, ready, closing = asyncio.new_event_loop(), threading.Event(), asyncio.Event()
    names: list[str] = []

    async def lead() -> None:
        async with tls_before(cloud, tls) as port, ProxyServer(port, login=login) as proxy:
            names.append(proxy.url)
            ready.set()
            await closing.wait()

    thread = threading.Thread(target=loop.run_until_complete, args=[lead()], name="office")
    thread.start()
    assert ready.wait(20), "no proxy came up"
    (folder / "settings.toml").write_text(
        f"proxy = '{names[0]}'\nextra_ca = '{pem}'\n", encoding="utf-8"
    )
    try:
        yield {
            "FIELDBIND_CONFIG_DIR": str(folder),
            "FIELDBIND_CLOUD_URL": f"https://{HOST}{BASE}",
        }
    finally:
        loop.call_soon_threadsafe(closing.set)
        thread.join()
        loop.close()
