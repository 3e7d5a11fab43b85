"""What goes out and what comes in: the bodies of a request and of its answer."""

from collections.abc import AsyncIterator, Mapping
from typing import Protocol

from fieldbind.faults import StrangeAnswer

MOST_BYTES = 4 * 1024 * 1024


class Outgoing:
    """A request body that knows whether it began to leave, and whether an answer began to come."""

    def __init__(self, body: bytes) -> None:
        self.left = False
        self.is_answered = False
        self._body = body
        self.headers = {
            "Content-Type": "application/json",
            "Content-Length": str(len(body)),
        }

    async def __aiter__(self) -> AsyncIterator[bytes]:
        self.left = True
        yield self._body


class Incoming(Protocol):
    """An answer whose body still has to come."""

    @property
    def headers(self) -> Mapping[str, str]:
        """Looked up in lower case."""
        ...

    def aiter_raw(self) -> AsyncIterator[bytes]:
        """The body, part by part."""
        ...

    async def aclose(self) -> None:
        """Do without the rest."""
        ...


async def read_bounded(answer: Incoming) -> bytes:
    """The whole body.

    Raises:
        StrangeAnswer: ``BAD_BODY.TOO_LARGE``; memory stays bounded whatever comes.
    """
    declared = answer.headers.get("content-length", "")
    if declared.isdecimal() and int(declared) > MOST_BYTES:
        raise _too_large()
    body = bytearray()
    async for part in answer.aiter_raw():
        body += part
        if len(body) > MOST_BYTES:
            # Left as they are, the generators inside would be closed by nobody on Qt's loop.
            await answer.aclose()
            raise _too_large()
    return bytes(body)


def _too_large() -> StrangeAnswer:
    return StrangeAnswer("BAD_BODY.TOO_LARGE", may_have_happened=True)
