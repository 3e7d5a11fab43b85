"""The door to the network, with everything that can happen on a wire."""

import asyncio
import threading
import time
import tracemalloc
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from fieldbind.cloud.http import Http
from fieldbind.cloud.payload import MOST_BYTES
from fieldbind.faults import LocalFault, NoAnswer, StrangeAnswer
from posting import SHORT, closed_port, fault_after, fault_of, post
from scripted_server import (
    Exchange,
    Line,
    ScriptedServer,
    cuts,
    floods,
    hangs,
    http,
    raw,
    says,
    trickles,
)


async def test_a_body_goes_out_and_the_answer_comes_back() -> None:
    async with ScriptedServer(says({"b": 2})) as server:
        assert await post(f"{server.url}/tokenapi") == b'{"b": 2}'
    (request,) = server.received
    assert request.line == "POST /tokenapi HTTP/1.1"
    assert request.members == {"a": 1}
    assert request.headers["content-type"] == "application/json"
    assert "transfer-encoding" not in request.headers


async def test_connections_are_kept_and_cookies_are_not() -> None:
    line = http(b"{}", extra="Set-Cookie: uin=1; Path=/\r\n")
    async with ScriptedServer(line) as server, Http() as http_door:
        for _ in range(3):
            await http_door.post_json(server.url, b"{}")
    assert len(server.talks) == 1
    assert all("cookie" not in request.headers for request in server.received)


async def test_it_works_without_being_opened_first() -> None:
    async with ScriptedServer(says({})) as server:
        door = Http()
        assert await door.post_json(server.url, b"{}") == b"{}"
        await door.__aexit__(None, None, None)


async def test_opening_and_closing_alone_leaves_nothing_behind() -> None:
    async with Http():
        pass
    for thread in threading.enumerate():
        if thread.name.startswith("fieldbind"):
            thread.join(5)
            assert not thread.is_alive()


async def test_the_loop_goes_on_while_the_trust_store_is_read() -> None:
    # Each thread that begins meanwhile says so itself: one that is quick could not be met.
    begun: set[str] = set()

    def begin(*_event: object) -> None:
        begun.add(threading.current_thread().name)

    threading.setprofile(begin)
    try:
        async with ScriptedServer(says({})) as server, Http() as door:
            assert await door.post_json(server.url, b"{}") == b"{}"
    finally:
        threading.setprofile(None)
    assert any(name.startswith("fieldbind-tls") for name in begun)


async def test_the_clock_is_compared_with_every_answer() -> None:
    now = datetime.now(UTC)
    dates = [format_datetime(now - timedelta(hours=hours), usegmt=True) for hours in (0, 2)]
    lines = [http(b"{}", extra=f"Date: {date}\r\n") for date in dates]
    async with ScriptedServer(http(b"{}"), *lines, http(b"{}")) as server, Http() as door:
        await door.post_json(server.url, b"{}")
        assert door.clock_skew is None
        await door.post_json(server.url, b"{}")
        assert door.clock_skew is not None
        assert abs(door.clock_skew) < 60
        for _ in range(2):
            await door.post_json(server.url, b"{}")
            assert abs(door.clock_skew - 7200) < 60


async def test_a_connection_cut_before_the_answer() -> None:
    fault = await fault_after(cuts())
    assert (type(fault), fault.code) == (NoAnswer, "NETWORK_CUT")
    assert fault.may_have_happened


@pytest.mark.parametrize(
    "parts",
    [
        b'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"code":',
        b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"cod',
        b"HTTP/1.1 200 OK\r\nContent-Le",
    ],
    ids=["in the body", "in a chunk", "in the head"],
)
async def test_a_connection_cut_inside_the_answer(parts: bytes) -> None:
    fault = await fault_after(raw(parts))
    assert (type(fault), fault.code) == (NoAnswer, "NETWORK_CUT")
    assert fault.may_have_happened


@pytest.mark.parametrize(
    "answer",
    [
        b"SSH-2.0-OpenSSH_9.2\r\n\r\n",
        b"\x15\x03\x01\x00\x02\x02\x16\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n{}",
    ],
    ids=["another protocol", "TLS", "a length that is none"],
)
async def test_something_that_is_not_http(answer: bytes) -> None:
    fault = await fault_after(raw(answer))
    assert (type(fault), fault.code) == (StrangeAnswer, "BAD_BODY")
    assert fault.may_have_happened


async def test_a_connection_that_is_reset() -> None:
    async def line(exchange: object) -> bool:
        return False

    async with ScriptedServer(line, reset=True) as server:
        fault = await fault_of(server.url)
    assert (type(fault), fault.code) == (NoAnswer, "NETWORK_CUT")
    assert fault.may_have_happened


@pytest.mark.parametrize(
    ("line", "code"),
    [(hangs(), "NETWORK_TIMEOUT"), (trickles(b"{}" * 500, 0.05), "NETWORK_TIMEOUT.SLOW")],
    ids=["silence", "a trickle"],
)
async def test_a_call_ends_at_its_limit(line: Line, code: str) -> None:
    fault = await fault_after(line, SHORT)
    assert (type(fault), fault.code) == (NoAnswer, code)
    assert fault.may_have_happened


async def test_a_closed_port_refuses() -> None:
    fault = await fault_of(f"http://127.0.0.1:{closed_port()}")
    assert (type(fault), fault.code) == (NoAnswer, "NETWORK_REFUSED")
    assert not fault.may_have_happened


@pytest.mark.parametrize(
    ("has_network", "code"), [(True, "NETWORK_NAME_NOT_FOUND"), (False, "NETWORK_UNREACHABLE")]
)
async def test_a_name_that_is_not_found_with_and_without_a_network(
    has_network: bool, code: str
) -> None:
    # RFC 6761: a resolver answers for "invalid" without asking anybody.
    fault = await fault_of("https://fieldbind.invalid/", has_network=lambda: has_network)
    assert (type(fault), fault.code) == (NoAnswer, code)
    assert not fault.may_have_happened


@pytest.mark.parametrize("declared", [True, False], ids=["declared", "undeclared"])
async def test_eighty_megabytes_are_refused_with_memory_bounded(declared: bool) -> None:
    tracemalloc.start()
    try:
        fault = await fault_after(floods(80, declared=declared))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert (type(fault), fault.code) == (StrangeAnswer, "BAD_BODY.TOO_LARGE")
    assert fault.may_have_happened
    assert peak < 5 * MOST_BYTES


async def test_what_says_in_advance_that_it_is_too_large_is_not_waited_for() -> None:
    head = f"HTTP/1.1 200 OK\r\nContent-Length: {MOST_BYTES + 1}\r\n\r\n".encode()
    fault = await fault_after(raw(head, keep=True), SHORT)
    assert fault.code == "BAD_BODY.TOO_LARGE"


async def test_exactly_four_megabytes_are_taken() -> None:
    async with ScriptedServer(http(b" " * MOST_BYTES)) as server:
        assert len(await post(server.url)) == MOST_BYTES


async def test_plain_http_never_leaves_this_machine() -> None:
    fault = await fault_of("http://192.0.2.1/api")
    assert (type(fault), fault.code) == (LocalFault, "SETTINGS_UNREADABLE.PLAIN_HTTP")


@pytest.mark.parametrize(
    "url", ["https://a\x00b/", "https://xn--/", "https://[::1/", "ftp://a/", "x", ""]
)
async def test_an_address_that_is_none(url: str) -> None:
    fault = await fault_of(url)
    assert (type(fault), fault.code) == (LocalFault, "SETTINGS_UNREADABLE.ADDRESS")


async def test_a_cancelled_call_frees_its_connection() -> None:
    async with ScriptedServer(hangs()) as server, Http() as door:
        call = asyncio.ensure_future(door.post_json(server.url, b"{}"))
        async with asyncio.timeout(5):
            await server.until_received(1)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call


async def test_a_call_given_up_while_old_connections_are_closed_closes_them_all(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    count = 8

    async def when_all_are_there(exchange: Exchange) -> bool:
        await server.until_received(count)
        return await says({})(exchange)

    server = ScriptedServer(when_all_are_there)
    async with server, Http() as door:
        await asyncio.gather(*(door.post_json(server.url, b"{}") for _ in range(count)))
        assert len(server.talks) == count
        now = time.monotonic
        monkeypatch.setattr(time, "monotonic", lambda: now() + 60)
        call = asyncio.create_task(door.post_json(server.url, b"{}"))
        kept = tuple(server.talks)
        await asyncio.wait(kept, return_when=asyncio.FIRST_COMPLETED)
        call.cancel()
        await asyncio.wait([call])
        assert call.cancelled()
        # Each ends when its other end is closed, which need not wait for garbage to be looked for.
        await asyncio.wait_for(asyncio.gather(*kept), 5)
