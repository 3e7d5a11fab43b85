"""The door to the network, with everything that can happen on a wire."""

import asyncio
import socket
import ssl
import threading
import tracemalloc
from pathlib import Path

import pytest

from fieldbind.cloud.http import MOST_BYTES, Http
from fieldbind.cloud.timing import ServerTrouble, Timing
from fieldbind.faults import Fault, LocalFault, NoAnswer, StrangeAnswer
from scripted_server import (
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
from self_signed import make_certificate

SHORT = Timing(connect=0.4, whole=0.6)


async def post(url: str, timing: Timing | None = None, **options: Path) -> bytes:
    async with Http(timing, **options) as http:
        return await http.post_json(url, b'{"a":1}')


async def fault_of(url: str, timing: Timing | None = None, **options: Path) -> Fault:
    with pytest.raises(Fault) as caught:
        await post(url, timing, **options)
    return caught.value


async def fault_after(line: Line, timing: Timing | None = None) -> Fault:
    async with ScriptedServer(line) as server:
        return await fault_of(server.url, timing)


def closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


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
    async with ScriptedServer(says({})) as server:
        door = Http()
        call = asyncio.ensure_future(door.post_json(server.url, b"{}"))
        await asyncio.sleep(0)
        assert any(thread.name.startswith("fieldbind-tls") for thread in threading.enumerate())
        assert await call == b"{}"
        await door.__aexit__(None, None, None)


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "307 Temporary", "308 Permanent"])
async def test_a_redirect_is_reported_and_not_followed(status: str) -> None:
    async with ScriptedServer(says({})) as elsewhere:
        line = http(b"", status=status, extra=f"Location: {elsewhere.url}/portal\r\n")
        fault = await fault_after(line)
    assert (type(fault), fault.code) == (StrangeAnswer, "HTTP_REDIRECT")
    assert elsewhere.received == []


@pytest.mark.parametrize(
    ("status", "kind", "may_have_happened"),
    [
        ("500 Internal Server Error", ServerTrouble, True),
        ("502 Bad Gateway", ServerTrouble, True),
        ("511 Network Authentication Required", ServerTrouble, True),
        ("400 Bad Request", StrangeAnswer, False),
        ("404 Not Found", StrangeAnswer, False),
        ("408 Request Timeout", StrangeAnswer, True),
        ("429 Too Many Requests", StrangeAnswer, False),
        ("204 No Content", StrangeAnswer, True),
        ("299 Odd", StrangeAnswer, True),
    ],
)
async def test_a_status_other_than_200_is_no_answer_of_this_api(
    status: str, kind: type[Fault], may_have_happened: bool
) -> None:
    fault = await fault_after(http(b"" if status[:3] == "204" else b"{}", status=status))
    assert (type(fault), fault.code) == (kind, "HTTP_NON_200")
    assert fault.may_have_happened is may_have_happened
    assert status in fault.message


async def test_a_proxy_that_wants_a_password_is_called_a_proxy() -> None:
    fault = await fault_after(http(b"", status="407 Proxy Authentication Required"))
    assert (type(fault), fault.code) == (NoAnswer, "NETWORK_PROXY")
    assert not fault.may_have_happened


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
    "line", [hangs(), trickles(b"{}" * 500, 0.05)], ids=["silence", "a trickle"]
)
async def test_a_call_ends_at_its_limit(line: Line) -> None:
    fault = await fault_after(line, SHORT)
    assert (type(fault), fault.code) == (NoAnswer, "NETWORK_TIMEOUT")
    assert fault.may_have_happened


async def test_a_connection_that_is_never_taken_was_certainly_not_carried_out() -> None:
    # A listening socket that accepts nobody takes the connection, but never shakes hands for TLS.
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        fault = await fault_of(f"https://127.0.0.1:{deaf.getsockname()[1]}", SHORT)
    assert (type(fault), fault.code) == (NoAnswer, "NETWORK_TIMEOUT")
    assert not fault.may_have_happened


async def test_a_closed_port_refuses() -> None:
    fault = await fault_of(f"http://127.0.0.1:{closed_port()}")
    assert (type(fault), fault.code) == (NoAnswer, "NETWORK_REFUSED")
    assert not fault.may_have_happened


async def test_a_name_that_does_not_exist() -> None:
    # RFC 6761: a resolver answers for "invalid" without asking anybody.
    fault = await fault_of("https://fieldbind.invalid/")
    assert (type(fault), fault.code) == (NoAnswer, "NETWORK_NAME_NOT_FOUND")
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


async def test_exactly_four_megabytes_are_taken() -> None:
    async with ScriptedServer(http(b" " * MOST_BYTES)) as server:
        assert len(await post(server.url)) == MOST_BYTES


async def test_a_certificate_nobody_vouches_for_is_never_called_offline(tmp_path: Path) -> None:
    _, tls = make_certificate(tmp_path)
    async with ScriptedServer(says({}), tls=tls) as server:
        fault = await fault_of(server.url)
    assert (type(fault), fault.code) == (NoAnswer, "NETWORK_TLS")
    assert "certificate" in fault.message
    assert not fault.may_have_happened
    assert server.received == []


async def test_an_authority_of_the_organisation_is_trusted_besides(tmp_path: Path) -> None:
    pem, tls = make_certificate(tmp_path)
    async with ScriptedServer(says({}), tls=tls) as server:
        assert await post(server.url, extra_ca=pem) == b"{}"


async def test_a_certificate_for_another_host(tmp_path: Path) -> None:
    pem, tls = make_certificate(tmp_path, "127.0.0.2")
    async with ScriptedServer(says({}), tls=tls) as server:
        fault = await fault_of(server.url, extra_ca=pem)
    assert fault.code == "NETWORK_TLS"
    assert "127.0.0.1" in fault.message


async def test_tls_older_than_1_2_is_refused(tmp_path: Path) -> None:
    pem, tls = make_certificate(tmp_path)
    with pytest.warns(DeprecationWarning):
        tls.minimum_version = tls.maximum_version = ssl.TLSVersion.TLSv1_1
    tls.set_ciphers("ALL:@SECLEVEL=0")
    fault, reason = await fault_of_handshake(tls, pem)
    assert reason == "UNSUPPORTED_PROTOCOL"
    assert (type(fault), fault.code) == (NoAnswer, "NETWORK_TLS")
    assert not fault.may_have_happened


async def test_a_server_that_wants_a_certificate_from_us(tmp_path: Path) -> None:
    pem, tls = make_certificate(tmp_path)
    tls.verify_mode = ssl.CERT_REQUIRED
    fault, reason = await fault_of_handshake(tls, pem)
    assert reason == "PEER_DID_NOT_RETURN_A_CERTIFICATE"
    # TLS 1.3 says so only after the handshake, when the request is on its way.
    assert (type(fault), fault.code) == (NoAnswer, "NETWORK_TLS")


async def fault_of_handshake(tls: ssl.SSLContext, pem: Path) -> tuple[Fault, str]:
    """Our fault and the server's reason; asyncio's own server would not let its alert out."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        serving = asyncio.ensure_future(asyncio.to_thread(_fail_to_shake_hands, listening, tls))
        fault = await fault_of(f"https://127.0.0.1:{listening.getsockname()[1]}", extra_ca=pem)
        return fault, await serving


def _fail_to_shake_hands(listening: socket.socket, tls: ssl.SSLContext) -> str:
    plain, _ = listening.accept()
    with tls.wrap_socket(plain, server_side=True, do_handshake_on_connect=False) as connection:
        with pytest.raises(ssl.SSLError) as caught:
            connection.do_handshake()
        # What the client still sends is taken, so that no reset overtakes the alert.
        while socket.socket.recv(connection, 65536):
            pass
    return caught.value.reason


async def test_a_server_without_tls_at_an_https_address() -> None:
    def greet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()

    async with await asyncio.start_server(greet, "127.0.0.1", 0) as server:
        fault = await fault_of(f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}")
    assert (type(fault), fault.code) == (NoAnswer, "NETWORK_TLS")
    assert not fault.may_have_happened


@pytest.mark.parametrize("attempt", [1, 2])
async def test_an_authority_file_that_is_none_is_told_at_every_call(
    tmp_path: Path, attempt: int
) -> None:
    file = tmp_path / "not.pem"
    file.write_text("no certificate")
    async with Http(extra_ca=file) as door:
        for _ in range(attempt):
            with pytest.raises(LocalFault) as caught:
                await door.post_json("https://127.0.0.1:1", b"{}")
            assert caught.value.code == "SETTINGS_UNREADABLE.EXTRA_CA"


async def test_plain_http_never_leaves_this_machine() -> None:
    fault = await fault_of("http://192.0.2.1/api")
    assert (type(fault), fault.code) == (LocalFault, "SETTINGS_UNREADABLE.PLAIN_HTTP")


@pytest.mark.parametrize(
    "url", ["https://a\x00b/", "https://xn--/", "https://[::1/", "ftp://a/", "x", ""]
)
async def test_an_address_that_is_none(url: str) -> None:
    fault = await fault_of(url)
    assert (type(fault), fault.code) == (LocalFault, "SETTINGS_UNREADABLE.ADDRESS")


async def test_loopback_is_reached_past_any_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{closed_port()}")
    async with ScriptedServer(says({})) as server:
        assert await post(server.url) == b"{}"


async def test_a_proxy_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{closed_port()}")
    fault = await fault_of("https://fieldbind.invalid/")
    assert (type(fault), fault.code) == (NoAnswer, "NETWORK_PROXY")
    assert not fault.may_have_happened


async def test_a_proxy_that_refuses_the_way(monkeypatch: pytest.MonkeyPatch) -> None:
    async with ScriptedServer(http(b"", status="407 Proxy Authentication Required")) as proxy:
        monkeypatch.setenv("https_proxy", proxy.url)
        fault = await fault_of("https://fieldbind.invalid/")
    assert (type(fault), fault.code) == (NoAnswer, "NETWORK_PROXY")
    assert not fault.may_have_happened


async def test_a_proxy_setting_that_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "gopher://127.0.0.1:70")
    fault = await fault_of("https://fieldbind.invalid/")
    assert (type(fault), fault.code) == (LocalFault, "SETTINGS_UNREADABLE.PROXY")


async def test_a_cancelled_call_frees_its_connection() -> None:
    async with ScriptedServer(hangs()) as server, Http() as door:
        call = asyncio.ensure_future(door.post_json(server.url, b"{}"))
        async with asyncio.timeout(5):
            await server.until_received(1)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
