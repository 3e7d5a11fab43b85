"""Posting through the door to the network, and what comes of it."""

import socket
from collections.abc import Callable
from pathlib import Path
from typing import TypedDict, Unpack

import pytest

from fieldbind.cloud.http import Http
from fieldbind.cloud.timing import Timing
from fieldbind.cloud.way.proxies import Proxies
from fieldbind.faults import Fault
from scripted_server import Line, ScriptedServer

SHORT = Timing(connect=0.4, whole=0.6)


class Options(TypedDict, total=False):
    """What ``Http`` takes besides its limits."""

    extra_ca: Path
    proxies: Proxies
    has_network: Callable[[], bool]


async def post(url: str, timing: Timing | None = None, **options: Unpack[Options]) -> bytes:
    async with Http(timing, **options) as http:
        return await http.post_json(url, b'{"a":1}')


async def fault_of(url: str, timing: Timing | None = None, **options: Unpack[Options]) -> Fault:
    with pytest.raises(Fault) as caught:
        await post(url, timing, **options)
    return caught.value


async def fault_after(line: Line, timing: Timing | None = None) -> Fault:
    async with ScriptedServer(line) as server:
        return await fault_of(server.url, timing)


def closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]
