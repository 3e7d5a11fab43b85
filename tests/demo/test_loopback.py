import socket
import threading
from collections.abc import AsyncGenerator
from contextlib import AbstractContextManager, asynccontextmanager, nullcontext

import httpx
import pytest
from starlette.types import ASGIApp

from api_caller import ApiCaller
from fieldbind.demo import trouble
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.loopback import HOST, on_loopback
from fieldbind.demo.server import app_for, serve


def test_a_cloud_starts_and_stops_without_a_trace() -> None:
    with serve(SimulatedCloud()) as cloud, ApiCaller(cloud) as caller:
        assert cloud.url.startswith("http://127.0.0.1:")
        assert cloud.url.endswith("/api/exploreropen")
        assert caller.code_of("AppGetUser") == ""
        assert len(_threads()) == 1

    assert _threads() == []


def test_two_clouds_do_not_know_each_other() -> None:
    with serve(SimulatedCloud()) as first, serve(SimulatedCloud()) as second:
        with ApiCaller(first) as caller:
            caller.call("AppGetUser")
        assert len(first.requests) == 1
        assert second.requests == []


def test_stopping_drops_who_still_waits() -> None:
    answers: list[object] = []
    with ApiCaller(SimulatedCloud()) as caller:
        cloud = caller.cloud
        cloud.demand(trouble.hang())
        with serve(cloud):
            waiting = threading.Thread(target=lambda: answers.append(_outcome(caller)))
            waiting.start()
            while not cloud.requests:
                waiting.join(0.01)
        waiting.join(5)

    assert len(answers) == 1
    assert isinstance(answers[0], httpx.RemoteProtocolError)


def test_a_taken_port_is_reported_at_once() -> None:
    with serve(SimulatedCloud()) as cloud:
        port = int(cloud.url.split(":")[2].split("/")[0])

        with pytest.raises(OSError, match="in use"), serve(SimulatedCloud(), port):
            pytest.fail("two clouds on one port")


def test_a_port_can_be_chosen_again() -> None:
    with _served() as port, socket.create_connection((HOST, port)):
        pass

    with _served(port) as again:
        assert again == port


def test_who_is_just_being_let_in_is_dropped_too() -> None:
    for _ in range(20):
        with _served() as port:
            visitor = socket.create_connection((HOST, port), timeout=5)
        with visitor:
            assert _was_dropped(visitor)


def test_what_goes_wrong_while_opening_is_raised_here() -> None:
    @asynccontextmanager
    async def broken() -> AsyncGenerator[ASGIApp, None]:
        raise LookupError("no application")
        yield app_for(SimulatedCloud())

    with pytest.raises(LookupError), on_loopback(broken(), 0, "broken"):
        pytest.fail("served nothing")


def test_nothing_is_said_about_nonsense_on_the_wire(caplog: pytest.LogCaptureFixture) -> None:
    with _served() as port, socket.create_connection((HOST, port), timeout=5) as visitor:
        visitor.sendall(b"nonsense\r\n\r\n")
        assert visitor.recv(100).startswith(b"HTTP/1.1 400")

    assert caplog.records == []


def _outcome(caller: ApiCaller) -> object:
    try:
        return caller.call("AppGetUser")
    except httpx.HTTPError as error:
        return error


def _threads() -> list[str]:
    names = (thread.name for thread in threading.enumerate())
    return [name for name in names if name.startswith("simulated-cloud")]


def _served(port: int = 0) -> AbstractContextManager[int]:
    return on_loopback(nullcontext(app_for(SimulatedCloud())), port, "loopback-test")


def _was_dropped(visitor: socket.socket) -> bool:
    try:
        return visitor.recv(1) == b""
    except ConnectionResetError:
        return True
