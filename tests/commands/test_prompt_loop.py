"""Neither a command nor a window stays for a name that the system still looks for."""

import asyncio
import socket
import threading
from collections.abc import Callable

import pytest

from fieldbind.commands.prompt_loop import PromptLoop
from fieldbind.prompt_names import Address
from fieldbind.qt.application import make_application
from fieldbind.qt.window_loop import WindowLoop


@pytest.mark.parametrize("make", [PromptLoop, lambda: WindowLoop(make_application())])
def test_nobody_waits_for_a_name_that_is_not_found(
    make: Callable[[], PromptLoop | WindowLoop],
) -> None:
    answered = threading.Event()

    async def work() -> None:
        loop, asked = asyncio.get_running_loop(), asyncio.Event()

        def look_up(*_: object) -> list[Address]:
            loop.call_soon_threadsafe(asked.set)
            assert answered.wait(20)
            return []

        loop_that_ends.look_up = look_up
        connecting = asyncio.create_task(asyncio.open_connection("cloud.example", 443))
        await asked.wait()
        connecting.cancel()

    loop_that_ends = make()
    with asyncio.Runner(loop_factory=lambda: loop_that_ends) as runner:
        runner.run(work())
    assert not answered.is_set()
    answered.set()


@pytest.mark.parametrize(("host", "reason"), [("a..b", UnicodeError), ("no.invalid", OSError)])
def test_why_a_name_is_not_found(host: str, reason: type[Exception]) -> None:
    def look_up(*asked: object) -> list[Address]:
        if asked[0] == "no.invalid":
            raise socket.gaierror
        return socket.getaddrinfo("a..b", 443)

    with asyncio.Runner(loop_factory=lambda: PromptLoop(look_up)) as runner, pytest.raises(reason):
        runner.run(_addresses(host))


def test_where_a_name_leads() -> None:
    here = socket.getaddrinfo("127.0.0.1", 443)
    with asyncio.Runner(loop_factory=lambda: PromptLoop(lambda *_: here)) as runner:
        assert runner.run(_addresses("cloud.example")) == here


async def _addresses(host: str) -> object:
    return await asyncio.get_running_loop().getaddrinfo(host, 443)
