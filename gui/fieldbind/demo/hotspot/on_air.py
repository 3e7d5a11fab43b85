"""A simulated device on a UDP port of loopback, in a thread and on an event loop of its own."""

import asyncio
import time
from collections.abc import Coroutine, Generator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from typing import Any

from fieldbind.cloud.models import Device
from fieldbind.demo.hotspot.air import Air
from fieldbind.demo.hotspot.device import Reaction, SimulatedDevice
from fieldbind.demo.hotspot.manners import Manners
from fieldbind.demo.hotspot.uplink import Uplink
from fieldbind.demo.loopback import HOST
from fieldbind.demo.story_clock import StoryClock

_Peer = tuple[str, int]


class OnAir(asyncio.DatagramProtocol):
    """The device's end of the air.

    ``heard`` is every datagram that reached it, oldest first; ``reported`` counts the tokens that
    it was done with.

    Args:
        manners: how the device behaves.
        uplink: where it reports.
        air: the way between laptop and device.
        clock: that the device lives by.
    """

    def __init__(self, manners: Manners, uplink: Uplink, air: Air, clock: StoryClock) -> None:
        self.heard: list[bytes] = []
        self.reported = 0
        self._manners = manners
        self._uplink = uplink
        self._air = air
        self._clock = clock
        self._device = SimulatedDevice(manners, uplink.device_for)
        self._planned: set[asyncio.Task[None]] = set()
        self._opening: float | None = None

    @property
    def address(self) -> _Peer:
        """Where it is reached."""
        return self._transport.get_extra_info("sockname")

    def connection_made(self, transport: asyncio.DatagramTransport) -> None:
        """Keep the way back."""
        self._transport = transport

    def datagram_received(self, data: bytes, addr: _Peer) -> None:
        """Let it travel, perhaps twice, perhaps never."""
        loop = asyncio.get_running_loop()
        for delay in self._air.arrivals():
            loop.call_later(delay, self._hear, data, addr)

    async def close(self) -> None:
        """Drop what has not been reported yet."""
        self._transport.close()
        for planned in self._planned:
            planned.cancel()
        await asyncio.gather(*self._planned, return_exceptions=True)

    def _hear(self, datagram: bytes, peer: _Peer) -> None:
        loop = asyncio.get_running_loop()
        self.heard.append(datagram)
        reaction = self._device.take(datagram, self._clock())
        self._await_opening()
        for saying in reaction.sayings:
            for delay in self._air.arrivals():
                loop.call_later(saying.after + delay, self._say, saying.datagram, peer)
        self._go_and_report(reaction)

    def _say(self, datagram: bytes, peer: _Peer) -> None:
        if not self._transport.is_closing():
            self._transport.sendto(datagram, peer)

    def _go_and_report(self, reaction: Reaction) -> None:
        after, device = self._manners.joins_after, reaction.device
        if device is not None and after is not None:
            self._plan(self._report(reaction.token, device, self._clock() + after))

    def _await_opening(self) -> None:
        """A hotspot that is to appear is something that happens by itself."""
        if self._device.opens_at not in (None, self._opening):
            self._opening = self._device.opens_at
            self._plan(self._clock.until(self._opening or 0.0))

    def _plan(self, work: Coroutine[None, None, None]) -> None:
        planned = asyncio.ensure_future(work)
        self._planned.add(planned)
        planned.add_done_callback(self._planned.discard)

    async def _report(self, token: str, device: Device, moment: float) -> None:
        await self._clock.until(moment)
        await self._uplink.report(token, device)
        self.reported += 1


@contextmanager
def on_air(
    manners: Manners,
    uplink: Uplink,
    air: Air | None = None,
    port: int = 0,
    clock: StoryClock | None = None,
) -> Generator[tuple[str, OnAir], None, None]:
    """Let a device be there while the block lasts.

    Args:
        manners: how it behaves.
        uplink: where it reports.
        air: the way to it; a good one if not given.
        port: on loopback; 0 for any free one.
        clock: that it lives by; the usual one if not given.

    Yields:
        Its address, ``127.0.0.1:8266``, and its end of the air.

    Raises:
        OSError: the port is taken.
    """
    there = OnAir(manners, uplink, air or Air(), clock or StoryClock(time.monotonic))
    with ThreadPoolExecutor(1, "simulated-device") as pool:
        started: Future[Any] = Future()
        ended: Future[Any] = pool.submit(_run, there, port, started)
        wait((started, ended), return_when=FIRST_COMPLETED)
        if ended.done():
            ended.result()
        found, stop = started.result()
        try:
            yield f"{HOST}:{found}", there
        finally:
            stop()
            ended.result()


def _run(there: OnAir, port: int, started: Future[Any]) -> None:
    # A loop of our own making: the policy of this process may hand out Qt's.
    with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
        runner.run(_serve(there, port, started))


async def _serve(there: OnAir, port: int, started: Future[Any]) -> None:
    loop, stop = asyncio.get_running_loop(), asyncio.Event()
    await loop.create_datagram_endpoint(lambda: there, local_addr=(HOST, port))
    _, found = there.address
    started.set_result((found, lambda: loop.call_soon_threadsafe(stop.set)))
    try:
        await stop.wait()
    finally:
        await there.close()
