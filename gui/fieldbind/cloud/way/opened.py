"""The connection of one call, closed if it comes to nothing.

httpcore (1.0.9) forgets it where the talk with a SOCKS proxy or the handshake behind one fails.
"""

from collections.abc import Mapping
from types import TracebackType
from typing import Any, Protocol, Self


class Stream(Protocol):
    """A connection of the HTTP library."""

    def get_extra_info(self, info: str) -> Any:
        """What is known of it, such as its ``ssl_object``."""
        ...

    async def aclose(self) -> None:
        """Close it; once more does no harm."""
        ...


class Opened:
    """Notes connections while a block lasts, and closes them if it ends with an exception."""

    def __init__(self) -> None:
        self._streams: list[Stream] = []

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for stream in self._streams if error else ():
            await stream.aclose()

    async def watch(self, event: str, info: Mapping[str, Any]) -> None:
        """Told by the HTTP library about each step; see "trace" in httpx's extensions."""
        if event.endswith("connect_tcp.complete"):
            self._streams.append(info["return_value"])
