"""Proxies: used where the machine says so, named where they fail, never before loopback."""

import asyncio
from pathlib import Path

import pytest

from fieldbind.cloud.http import Http
from fieldbind.cloud.way.proxies import Proxies
from fieldbind.faults import Fault, LocalFault, NoAnswer, StrangeAnswer
from posting import SHORT, closed_port, fault_of, post
from proxy_server import ProxyServer
from scripted_server import ScriptedServer, raw, says
from self_signed import NOBODY, make_certificate
from socks_server import socks_to

HOST = "cloud.test"
HEADERS = ("host", "accept", "accept-encoding", "connection")
URL = f"https://{HOST}/"
PAGE = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>"
TO_ITSELF = b"HTTP/1.1 301 Moved\r\nLocation: https://cloud.test/\r\n\r\n"


async def fault_by(proxy: ProxyServer) -> Fault:
    """The fault of a call through a proxy."""
    return await fault_of(URL, proxies=Proxies(proxy.url))


async def test_loopback_is_reached_past_any_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{closed_port()}")
    async with ScriptedServer(says({})) as server:
        assert await post(server.url) == b"{}"
        nowhere = Proxies(f"http://127.0.0.1:{closed_port()}")
        assert await post(server.url, proxies=nowhere) == b"{}"


@pytest.mark.parametrize(
    ("has_network", "code"), [(True, "NETWORK_PROXY"), (False, "NETWORK_UNREACHABLE")]
)
async def test_a_proxy_that_is_not_there(
    monkeypatch: pytest.MonkeyPatch, has_network: bool, code: str
) -> None:
    monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{closed_port()}")
    fault = await fault_of(URL, has_network=lambda: has_network)
    assert (type(fault), fault.code) == (NoAnswer, code)
    assert not fault.may_have_happened


@pytest.mark.parametrize(
    "address", ["gopher://127.0.0.1:70", "http://127.0.0.1:port", "http://[::1"]
)
async def test_a_proxy_setting_that_is_none(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("https_proxy", address)
    fault = await fault_of(URL)
    assert (type(fault), fault.code) == (LocalFault, "SETTINGS_UNREADABLE.PROXY")


async def test_of_a_login_that_breaks_an_address_nothing_is_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("https_proxy", "http://lin:s4711/rest@127.0.0.1:3128")
    proxies = Proxies()
    fault = await fault_of(URL, proxies=proxies)
    assert fault.code == "SETTINGS_UNREADABLE.PROXY"
    assert "4711" not in f"{fault.message} {fault.facts} {vars(proxies)}"


async def test_a_call_goes_through_a_tunnel_and_the_connection_is_kept(tmp_path: Path) -> None:
    pem, tls = make_certificate(tmp_path, HOST)
    async with (
        ScriptedServer(says({}), tls=tls) as server,
        ProxyServer(server.port) as proxy,
        Http(extra_ca=pem, proxies=Proxies(proxy.url)) as door,
    ):
        for _ in range(3):
            assert await door.post_json(URL, b'{"secret": 1}') == b"{}"
        assert [asked.line for asked in proxy.asked] == [f"CONNECT {HOST}:443 HTTP/1.1"]
        assert b"secret" not in proxy.tunnelled


@pytest.mark.parametrize("refusal", ["407 Who are you", "403 Forbidden", "502 Bad Gateway"])
async def test_a_proxy_that_refuses_the_way_and_offers_none(refusal: str) -> None:
    async with ProxyServer(refusal=refusal) as proxy:
        fault = await fault_by(proxy)
    assert (type(fault), fault.code) == (NoAnswer, "NETWORK_PROXY")
    assert refusal in fault.message
    assert not fault.may_have_happened


async def test_a_certificate_made_on_the_way_is_named_through_the_same_proxy(
    tmp_path: Path,
) -> None:
    _, tls = make_certificate(tmp_path, HOST, issuer="Acme Web Filter")
    async with ScriptedServer(says({}), tls=tls) as server, ProxyServer(server.port) as proxy:
        fault = await fault_by(proxy)
        assert (fault.code, fault.facts["issuer"]) == ("NETWORK_TLS.UNTRUSTED", "Acme Web Filter")
        assert server.received == []


async def test_a_portal_behind_a_strange_certificate(tmp_path: Path) -> None:
    _, tls = make_certificate(tmp_path, "portal.test")
    plainly = b"HTTP/1.1 302 Found\r\nLocation: https://portal.test/\r\n\r\n"
    async with (
        ScriptedServer(says({}), tls=tls) as server,
        ProxyServer(server.port, plainly=plainly) as proxy,
    ):
        fault = await fault_by(proxy)
        assert (type(fault), fault.code) == (StrangeAnswer, "CAPTIVE_PORTAL")
        assert not fault.may_have_happened
        looked = proxy.asked[-1]
        assert looked.line == f"GET http://{HOST}/ HTTP/1.1"
        assert looked.headers["accept-encoding"] == "identity"
        assert set(looked.headers) <= {
            "host",
            "accept",
            "accept-encoding",
            "connection",
            "user-agent",
        }


@pytest.mark.parametrize(
    ("plainly", "code"),
    [
        (b"HTTP/1.1 511 Network Authentication Required\r\n\r\n", "CAPTIVE_PORTAL"),
        (PAGE, "CAPTIVE_PORTAL"),
        (TO_ITSELF, "NETWORK_TIMEOUT"),
    ],
)
async def test_a_portal_that_lets_nothing_else_through(plainly: bytes, code: str) -> None:
    async with ProxyServer(plainly=plainly, is_deaf=True) as proxy:
        fault = await fault_of(URL, SHORT, proxies=Proxies(proxy.url))
    assert (fault.code, fault.may_have_happened) == (code, False)


@pytest.mark.parametrize(
    "plainly",
    [
        TO_ITSELF,
        PAGE,
        b"HTTP/1.1 301 Moved\r\nLocation: /\r\nDate: Fri, 06 Nov 2015 08:49:37 GMT\r\n\r\n",
        b"",
    ],
    ids=["to itself", "a page of its own", "another year", "nothing"],
)
async def test_what_the_cloud_itself_may_say_over_plain_http(
    tmp_path: Path, plainly: bytes
) -> None:
    _, tls = make_certificate(tmp_path, HOST)
    async with (
        ScriptedServer(says({}), tls=tls) as server,
        ProxyServer(server.port, plainly=plainly) as proxy,
    ):
        fault = await fault_by(proxy)
    assert (fault.code, fault.facts["issuer"]) == ("NETWORK_TLS.UNTRUSTED", NOBODY)


@pytest.mark.parametrize(
    ("plainly", "code"), [(PAGE, "CAPTIVE_PORTAL"), (TO_ITSELF, "NETWORK_TLS")]
)
async def test_a_portal_where_no_handshake_comes_about(plainly: bytes, code: str) -> None:
    async with (
        await _greeting(b"HTTP/1.1 400 Bad Request\r\n\r\n") as server,
        ProxyServer(server.sockets[0].getsockname()[1], plainly=plainly) as proxy,
    ):
        fault = await fault_by(proxy)
    assert (fault.code, fault.may_have_happened) == (code, False)


async def _greeting(said: bytes) -> asyncio.Server:
    """A server that says this to whoever says anything, and hangs up."""

    async def say(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(65536)
        writer.write(said)
        writer.close()

    return await asyncio.start_server(say, "127.0.0.1", 0)


async def test_a_clock_that_no_answer_could_show(tmp_path: Path) -> None:
    pem, tls = make_certificate(tmp_path, HOST, valid=(-9, -2))
    plainly = b"HTTP/1.1 301 Moved\r\nLocation: /\r\nDate: Fri, 06 Nov 2015 08:49:37 GMT\r\n\r\n"
    async with (
        ScriptedServer(says({}), tls=tls) as server,
        ProxyServer(server.port, plainly=plainly) as proxy,
    ):
        fault = await fault_of(URL, extra_ca=pem, proxies=Proxies(proxy.url))
    assert (type(fault), fault.code) == (NoAnswer, "CLOCK_WRONG")
    assert fault.facts["skew"].split()[1] == "d"


async def test_a_way_that_is_only_guessed_is_named_where_it_fails() -> None:
    async def silent(url: str) -> None:
        return None

    proxies = Proxies(ask_system=silent)
    fault = await fault_of("https://fieldbind.invalid/", proxies=proxies, has_network=lambda: True)
    assert (type(fault), fault.code) == (NoAnswer, "NETWORK_PROXY.PAC")


async def test_a_proxy_reached_by_tls_is_checked_like_the_cloud(tmp_path: Path) -> None:
    _, tls = make_certificate(tmp_path)
    async with ScriptedServer(raw(), tls=tls) as proxy:
        fault = await fault_of(URL, proxies=Proxies(proxy.url))
    assert fault.code == "NETWORK_TLS.UNTRUSTED"
    assert proxy.received == []


async def test_a_proxy_reached_by_tls_may_be_the_organisations_own(tmp_path: Path) -> None:
    pem, tls = make_certificate(tmp_path)
    wanted = raw(b"HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n")
    async with (
        ScriptedServer(wanted, tls=tls) as proxy,
        Http(extra_ca=pem, proxies=Proxies(proxy.url)) as door,
    ):
        for ask in (door.post_json(URL, b"{}"), door.reach(URL)):
            with pytest.raises(NoAnswer) as caught:
                await ask
            assert caught.value.code == "NETWORK_PROXY.LOGIN"
            facts = {"host": HOST, "proxy": f"127.0.0.1:{proxy.port}"}
            assert caught.value.facts == facts


async def test_a_plain_look_goes_the_same_way() -> None:
    plainly = b"HTTP/1.1 511 Sign in\r\n\r\n"
    async with ProxyServer(plainly=plainly) as proxy, Http(proxies=Proxies(proxy.url)) as door:
        assert (await door.look_plainly(URL)).status == 511


async def test_a_proxy_by_socks(tmp_path: Path) -> None:
    pem, tls = make_certificate(tmp_path, HOST)
    async with ScriptedServer(says({}), tls=tls) as server, socks_to(server.port) as address:
        assert await post(URL, extra_ca=pem, proxies=Proxies(address)) == b"{}"
        fault = await fault_of(URL, proxies=Proxies(address))
    assert (fault.code, fault.facts["issuer"]) == ("NETWORK_TLS.UNTRUSTED", NOBODY)


@pytest.mark.parametrize("answer", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"\x05\xff", b"\x05\x02"])
async def test_something_else_where_socks_should_be(answer: bytes) -> None:
    async with await _greeting(answer) as socks:
        address = f"socks5://127.0.0.1:{socks.sockets[0].getsockname()[1]}"
        fault = await fault_of(URL, proxies=Proxies(address))
    assert (type(fault), fault.code) == (NoAnswer, "NETWORK_PROXY")


async def test_a_hundred_strange_certificates_do_not_use_up_the_pool(tmp_path: Path) -> None:
    _, tls = make_certificate(tmp_path, HOST)
    async with (
        ScriptedServer(says({}), tls=tls) as server,
        ProxyServer(server.port) as proxy,
        Http(proxies=Proxies(proxy.url)) as door,
    ):
        for _ in range(105):
            with pytest.raises(NoAnswer) as caught:
                await door.post_json(URL, b"{}")
            assert caught.value.code == "NETWORK_TLS.UNTRUSTED"
