"""A second look at a connection that did not come about: connects, shakes hands, and hangs up.

No certificate is checked, because nothing is sent: neither a request nor anything else follows the
handshake. What was seen explains a fault; nobody is trusted because of it.
"""

import ssl
from collections.abc import Mapping
from typing import Any

from fieldbind.cloud.way.opened import Opened, Stream

_CONNECTED = "connect_tcp.complete"
_SHAKEN = "start_tls.complete"
_ANSWERED = "receive_response_headers.complete"
_CHALLENGE = b"proxy-authenticate"


class SeenEnough(Exception):
    """Ends the attempt before a request is sent."""


class SecondLook(Opened):
    """What there is to see on the way.

    Args:
        by_proxy: whether a proxy stands before the other side.
        by_tls: whether the other side is spoken to by TLS; else a connection is enough.
    """

    def __init__(self, *, by_proxy: bool, by_tls: bool = True) -> None:
        super().__init__()
        self.certificate = b""
        self.version = ""
        self.challenges: list[str] = []
        self._by_proxy = by_proxy
        self._by_tls = by_tls

    async def watch(self, event: str, info: Mapping[str, Any]) -> None:
        """Note what a step has shown.

        Raises:
            SeenEnough: the other side has shown its certificate, or has none to show.
        """
        await super().watch(event, info)
        if not self._by_tls and event.endswith(_CONNECTED):
            raise SeenEnough
        if event.endswith(_ANSWERED) and self._by_proxy:
            # Version, status, reason, headers: the answer to CONNECT.
            headers: list[tuple[bytes, bytes]] = info["return_value"][3]
            self.challenges = [
                value.decode("latin-1") for name, value in headers if name.lower() == _CHALLENGE
            ]
        # Before a proxy, the handshake of the connection itself is the proxy's own.
        if event.endswith(_SHAKEN) and event.startswith("connection.") is not self._by_proxy:
            await self._shaken(info["return_value"])

    async def _shaken(self, stream: Stream) -> None:
        tls: ssl.SSLObject = stream.get_extra_info("ssl_object")
        self.certificate = tls.getpeercert(binary_form=True) or b""
        self.version = tls.version() or ""
        raise SeenEnough
