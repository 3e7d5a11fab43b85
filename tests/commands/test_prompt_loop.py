"""A command ends when it has told everything, whatever name the system still looks for."""

import asyncio
import socket
import threading

import pytest

from fieldbind.commands.prompt_loop import Address, PromptLoop


def test_nobody_waits_for_a_name_that_is_not_found() -> None:
    answered = threading.Event()

    async def work() -> None:
        loop, asked = asyncio.get_running_loop(), asyncio.Event()

        def look_up(*_: object) -> list[Address]:
            loop.call_soon_threadsafe(asked.set)
            assert answered.wait(20)
            return []

        loop_of_the_command.look_up = look_up
        connecting = asyncio.create_task(asyncio.open_connection("cloud.example", 443))
        await asked.wait()
        connecting.cancel()

    loop_of_the_command = PromptLoop()
    with asyncio.Runner(loop_factory=lambda: loop_of_the_command) as runner:
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


async def _addresses(host: str) -> object:
    return await asyncio.get_running_loop().getaddrinfo(host, 443)
