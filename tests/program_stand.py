"""A program without a window, driven step by step from outside, that can end at any request."""

import asyncio
from collections.abc import Awaitable, Callable, Generator
from contextlib import AsyncExitStack, contextmanager
from pathlib import Path
from typing import Any, TypeVar

from before_the_bind import Laptop, signed_in_journey, until
from fieldbind.cloud.http import Http
from fieldbind.cloud.timing import Timing
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from fieldbind.demo.world import content
from fieldbind.faults import Fault
from fieldbind.journey import Journey, Pace
from fieldbind.journey.bind import BindPace
from fieldbind.keychain import Keychain
from fieldbind.ledger.ledger import Ledger

_TIMING = Timing(connect=1.0, whole=0.12, tries=2, first_pause=0.001, jitter=0.0)
_PACE = Pace(poll_interval=0.01, wait_limit=0.04, bind=BindPace(pause=0.005, window=0.3))
Got = TypeVar("Got")


class Died:
    """The program was no more before it was done."""


class Stand:
    """One simulated cloud and one laptop; what happens on them is over with each ``begin``.

    Args:
        runner: whose loop everything runs on.
        cloud: that is served.
        http: connections that are kept.
        folder: for the ledgers.
    """

    def __init__(
        self, runner: asyncio.Runner, cloud: SimulatedCloud, http: Http, folder: Path
    ) -> None:
        self.cloud = cloud
        self._runner = runner
        self._http = http
        self._folder = folder
        self._number = 0
        self._keychain = Keychain(use_keyring=False)
        self._program = AsyncExitStack()
        self.journey: Journey

    def begin(self) -> None:
        """A fresh cloud, a fresh laptop, and the program's first start."""
        self._number += 1
        self.cloud.forget_demands()
        with self.cloud.changing():
            self.cloud.requests.clear()
            self.cloud.world = content.showcase()
            self.cloud.world.bench.after = None
        self.lose_keyring()
        self.start()

    def start(self) -> None:
        """Start the program, on the ledger's file as it was left."""
        self.run(self._start())

    def end(self) -> None:
        """End the program, whatever is under way."""
        self.run(self._program.aclose())

    def lose_keyring(self) -> None:
        """What was kept in memory only is gone, once the program starts again."""
        self._keychain = Keychain(use_keyring=False)

    def run(self, act: Awaitable[Got]) -> Got:
        """Do it to its end."""

        async def done() -> Got:
            return await act

        return self._runner.run(done())

    def attempt(
        self, act: Callable[[Journey], Awaitable[Got]], dies_after: int | None
    ) -> Got | Fault | Died:
        """Do it; what it gave, or the fault that stood in the way, or that it died.

        Args:
            act: what is done.
            dies_after: so many requests; None if it does not die.
        """
        return self.run(self._attempt(act, dies_after))

    async def _attempt(
        self, act: Callable[[Journey], Awaitable[Got]], dies_after: int | None
    ) -> Got | Fault | Died:
        async def done() -> Got | Fault:
            try:
                return await act(self.journey)
            except Fault as fault:
                return fault

        last = None if dies_after is None else len(self.cloud.requests) + dies_after
        task = asyncio.create_task(done())
        if last is not None:
            await until(lambda: task.done() or len(self.cloud.requests) > last)
        if last is None or task.done():
            return await task
        task.cancel()
        await asyncio.wait([task])
        await self._program.aclose()
        await self._start()
        return Died()

    async def _start(self) -> None:
        self._program = AsyncExitStack()
        ledger = await Ledger.open(self._folder / str(self._number))
        self._program.push_async_callback(ledger.close)
        self.journey = await self._program.enter_async_context(
            signed_in_journey(
                self.cloud,
                _PACE,
                laptop=Laptop(ledger, self._keychain),
                timing=_TIMING,
                http=self._http,
            )
        )


@contextmanager
def stand_in(folder: Path) -> Generator[Stand, None, None]:
    """A stand for as long as the block."""
    with asyncio.Runner() as runner, serve(SimulatedCloud(device_after=None)) as cloud:
        http = Http(_TIMING)
        runner.run(_opened(http))
        try:
            yield Stand(runner, cloud, http, folder)
        finally:
            runner.run(http.__aexit__(None, None, None))


async def _opened(http: Http) -> Any:
    return await http.__aenter__()
