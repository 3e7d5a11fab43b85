"""What the system says of proxies, scripts (PAC, WPAD) included, without holding up the window.

Qt knows how to ask every system, but the asking may take seconds where a script has to be found and
run, and PySide (6.11) keeps Python's lock meanwhile: on a thread it would stop the window all the
same. So a process of its own asks, and a thread waits for it.
"""

import json
import logging
import subprocess
import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import QUrl
from PySide6.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

from fieldbind.own_thread import on_own_thread

_log = logging.getLogger(__name__)

COMMAND = "system-proxy"
"""The command line of the process that asks."""

KNOWS_MORE = sys.platform in ("win32", "darwin")
"""Whether the system is worth asking; elsewhere Qt only reads the environment, as we do."""

_LIMIT = 8.0
_SCHEMES = {
    QNetworkProxy.ProxyType.HttpProxy: "http",
    QNetworkProxy.ProxyType.HttpCachingProxy: "http",
    QNetworkProxy.ProxyType.Socks5Proxy: "socks5",
}


def run_system_proxy(url: str) -> int:
    """``fieldbind system-proxy``: say in one line of JSON which proxy leads to an address."""
    found = QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(url)))
    sys.stdout.write(json.dumps(address_of(found)) + "\n")
    return 0


def address_of(proxies: Sequence[QNetworkProxy]) -> str:
    """The first proxy that can be spoken to; empty where the straight way comes before it."""
    for proxy in proxies:
        if proxy.type() is QNetworkProxy.ProxyType.NoProxy:
            return ""
        if scheme := _SCHEMES.get(proxy.type()):
            host = proxy.hostName()
            place = f"[{host}]" if ":" in host else host
            return f"{scheme}://{place}:{proxy.port()}"
    return ""


def command(*, is_frozen: bool = hasattr(sys, "frozen")) -> list[str]:
    """How to start Fieldbind once more, from source or as PyInstaller has frozen it."""
    program = [sys.executable] if is_frozen else [sys.executable, "-m", "fieldbind"]
    return [*program, COMMAND]


class SystemProxy:
    """Asks the system.

    Args:
        command: the process that asks, before the address.
        limit: seconds it may take.
    """

    def __init__(
        self, command: Callable[[], Sequence[str]] = command, limit: float = _LIMIT
    ) -> None:
        self._command = command
        self._limit = limit

    async def __call__(self, url: str) -> str | None:
        """The system's proxy for an address, empty for none; None if it did not say in time."""
        return await on_own_thread("system-proxy", lambda: self._ask(url), self._limit + 1)

    def _ask(self, url: str) -> str | None:
        asked = [*self._command(), url]
        try:
            done = subprocess.run(  # noqa: S603  our own program, and no shell
                asked,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=self._limit,
                check=True,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
            said = json.loads(done.stdout)
        except (OSError, subprocess.SubprocessError, ValueError) as reason:
            _log.warning("the system did not say which proxy to use: %s", type(reason).__name__)
            return None
        return said if isinstance(said, str) else None
