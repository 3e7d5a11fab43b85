"""An ASGI application on loopback, in a thread and on an event loop of its own.

uvicorn's HTTP/1.1 protocol without uvicorn's ``Server``: that one takes signals for itself and
needs tenths of a second to start and to stop, which some hundred tests would feel.
"""

import asyncio
import socket
from collections.abc import Callable, Generator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import AbstractAsyncContextManager, contextmanager, suppress
from typing import Any

from starlette.types import ASGIApp
from uvicorn import Config
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

HOST = "127.0.0.1"

KEEP_ALIVE = 60
"""Seconds for which an idle connection is kept, as long as large clouds do."""

CUT = "cut"
"""Key in the ASGI scope's ``state``: a function that drops the connection at once."""


class CuttableProtocol(H11Protocol):
    """Tells the application how to drop its connection without an answer."""

    def connection_made(self, transport: asyncio.Transport) -> None:
        """Make ``transport.abort`` known to the application."""
        self.app_state: dict[str, Any] = {CUT: transport.abort}
        super().connection_made(transport)


@contextmanager
def on_loopback(
    opening: AbstractAsyncContextManager[ASGIApp], port: int, name: str
) -> Generator[int, None, None]:
    """Serve while the block lasts; requests still under way at its end are dropped.

    Args:
        opening: gives the application, entered and left on the serving loop.
        port: 0 for any free one.
        name: of the thread.

    Yields:
        The port.

    Raises:
        OSError: the port is taken.
    """
    with socket.create_server((HOST, port)) as listener, ThreadPoolExecutor(1, name) as pool:
        listener.setblocking(False)
        started: Future[Any] = Future()
        ended: Future[Any] = pool.submit(_run, opening, listener, started)
        wait((started, ended), return_when=FIRST_COMPLETED)
        if ended.done():
            ended.result()
        try:
            yield int(listener.getsockname()[1])
        finally:
            started.result()()
            ended.result()


def _run(
    opening: AbstractAsyncContextManager[ASGIApp],
    listener: socket.socket,
    started: Future[Callable[[], None]],
) -> None:
    # A loop of our own making: the policy of this process may hand out Qt's.
    with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
        runner.run(_serve(opening, listener, started))


async def _serve(
    opening: AbstractAsyncContextManager[ASGIApp],
    listener: socket.socket,
    started: Future[Callable[[], None]],
) -> None:
    loop = asyncio.get_running_loop()
    stopping = asyncio.Event()
    async with opening as app:
        config = _config_for(app)
        state = ServerState()
        entering: set[asyncio.Task[Any]] = set()

        def let_in() -> None:
            task = loop.create_task(_let_in(listener, config, state))
            entering.add(task)
            task.add_done_callback(entering.discard)

        # Not loop.create_server(): closing that one leaks a connection that it has just accepted.
        loop.add_reader(listener, let_in)
        started.set_result(lambda: _set(loop, stopping))
        await stopping.wait()
        loop.remove_reader(listener)
        await _drop_all(state, entering)


def _config_for(app: ASGIApp) -> Config:
    config = Config(
        app,
        http=CuttableProtocol,
        lifespan="off",
        ws="none",
        log_config=None,
        log_level="critical",
        access_log=False,
        timeout_keep_alive=KEEP_ALIVE,
    )
    config.load()
    return config


async def _let_in(listener: socket.socket, config: Config, state: ServerState) -> None:
    loop = asyncio.get_running_loop()
    # Whoever knocked may have left again, or have come in by an earlier call.
    with suppress(BlockingIOError, ConnectionAbortedError):
        visitor, _ = listener.accept()
        visitor.setblocking(False)
        # asyncio forgets this for sockets that it did not make itself, and head and body of an
        # answer, written apart, then cost 40 ms.
        visitor.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        await loop.connect_accepted_socket(
            lambda: CuttableProtocol(config, state, {}, loop), visitor
        )


def _set(loop: asyncio.AbstractEventLoop, event: asyncio.Event) -> None:
    loop.call_soon_threadsafe(event.set)


async def _drop_all(state: ServerState, entering: set[asyncio.Task[Any]]) -> None:
    """End every connection and every request, those too that were being let in just now."""
    while state.connections or state.tasks or entering:
        for connection in list(state.connections):
            connection.transport.abort()
        for task in state.tasks:
            if not task.cancelling():
                task.cancel()
        await asyncio.sleep(0)
