"""No command stays for a name that the system still looks for."""

import asyncio
import socket

import pytest

from fieldbind.commands.prompt_loop import PromptLoop
from fieldbind.prompt_names import Address
from never_found import end_while_a_name_is_looked_for


def test_nobody_waits_for_a_name_that_is_not_found() -> None:
    end_while_a_name_is_looked_for(PromptLoop())


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
