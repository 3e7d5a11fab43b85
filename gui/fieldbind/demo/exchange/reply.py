"""What goes back over the wire, however the exchange is to end."""

import asyncio
from dataclasses import dataclass, field, replace

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from fieldbind.demo.loopback import CUT
from fieldbind.demo.story_clock import StoryClock
from fieldbind.demo.trouble import Ending

FLOOD_PIECE = b" " * 65_536


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """One answer, before it is sent."""

    body: bytes
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict[str, str])
    delay: float = 0.0
    held: float = 0.0
    """Further seconds, by the clock of the story."""
    ending: Ending = Ending.ANSWER

    def after(self, seconds: float) -> "Reply":
        """The same, so many seconds later."""
        return replace(self, delay=self.delay + seconds)


class Exchange(Response):
    """Sends a reply, or fails to in the way the reply asks for."""

    def __init__(self, reply: Reply, story: StoryClock) -> None:
        super().__init__(reply.body, reply.status, {"content-type": "application/json"})
        self.headers.update(reply.headers)
        self._reply = reply
        self._story = story

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, cut, hang or flood."""
        if await self._is_gone_before_its_time(receive):
            return
        match self._reply.ending:
            case Ending.ANSWER:
                await super().__call__(scope, receive, send)
            case Ending.HANG:
                await _until_gone(receive)
            case Ending.CUT:
                scope["state"][CUT]()
                await _until_gone(receive)
            case Ending.CUT_MIDWAY:
                await self._send_half(send)
                scope["state"][CUT]()
                await _until_gone(receive)
            case Ending.FLOOD:
                await self._flood(receive, send)

    async def _is_gone_before_its_time(self, receive: Receive) -> bool:
        """Wait as long as the reply says, or until the other side leaves; whether it left."""
        if not (self._reply.delay or self._reply.held):
            return False
        async with asyncio.TaskGroup() as waiting:
            gone = waiting.create_task(_until_gone(receive))
            time = waiting.create_task(self._until_time())
            await asyncio.wait((gone, time), return_when=asyncio.FIRST_COMPLETED)
            is_gone = not time.done()
            gone.cancel()
            time.cancel()
        return is_gone

    async def _until_time(self) -> None:
        await asyncio.sleep(self._reply.delay)
        if self._reply.held:
            await self._story.until(self._story() + self._reply.held)

    async def _send_half(self, send: Send) -> None:
        await send(
            {"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers}
        )
        half = self._reply.body[: len(self._reply.body) // 2]
        await send({"type": "http.response.body", "body": half, "more_body": True})

    async def _flood(self, receive: Receive, send: Send) -> None:
        headers = [(b"content-type", b"application/json")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        gone = asyncio.create_task(_until_gone(receive))
        while not gone.done():
            await send({"type": "http.response.body", "body": FLOOD_PIECE, "more_body": True})
            await asyncio.sleep(0)


async def _until_gone(receive: Receive) -> None:
    # The body has been read, so that ASGI has nothing more to tell than that the client left.
    await receive()
