"""Proxies that want a login: asked for once, used by itself, and given up once refused."""

import asyncio
from pathlib import Path

import pytest

from fieldbind.cloud.http import Http
from fieldbind.cloud.models import Secret
from fieldbind.cloud.way.proxies import Proxies, ProxyLogin
from fieldbind.faults import Fault, NoAnswer
from posting import fault_of, post
from proxy_server import BASIC, ProxyServer
from scripted_server import ScriptedServer, says
from self_signed import make_certificate

HOST = "cloud.test"
URL = f"https://{HOST}/"
LOGIN = ProxyLogin("lin", Secret("so:geheim"))


class Logins:
    """Gives one login after the other, and notes those that are refused."""

    def __init__(self, *logins: ProxyLogin) -> None:
        self.logins = list(logins)
        self.refusals: list[tuple[str, ProxyLogin]] = []

    async def login_for(self, proxy: str) -> ProxyLogin | None:
        return self.logins.pop(0) if self.logins else None

    async def refused(self, proxy: str, login: ProxyLogin) -> None:
        self.refusals.append((proxy, login))


async def fault_by(proxy: ProxyServer, *logins: ProxyLogin) -> Fault:
    """The fault of a call through a proxy."""
    return await fault_of(URL, proxies=Proxies(proxy.url, logins=Logins(*logins)))


async def test_a_tunnel_without_a_login_names_the_proxy() -> None:
    async with ProxyServer(login="lin:pw") as proxy:
        fault = await fault_by(proxy)
        assert (type(fault), fault.code) == (NoAnswer, "NETWORK_PROXY.LOGIN")
        assert fault.facts == {"host": HOST, "proxy": proxy.name}
        assert not fault.may_have_happened
        assert proxy.logins == ["", ""]


async def test_a_login_that_is_known_is_used_by_itself(tmp_path: Path) -> None:
    pem, tls = make_certificate(tmp_path, HOST)
    async with (
        ScriptedServer(says({}), tls=tls) as server,
        ProxyServer(server.port, login="lin:so:geheim") as proxy,
        Http(extra_ca=pem, proxies=Proxies(proxy.url, logins=Logins(LOGIN))) as door,
    ):
        for _ in range(2):
            assert await door.post_json(URL, b"{}") == b"{}"
        assert len(server.received) == 2
        assert "geheim" not in str(server.received)


async def test_a_login_in_the_environment_is_used(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    pem, tls = make_certificate(tmp_path, HOST)
    async with (
        ScriptedServer(says({}), tls=tls) as server,
        ProxyServer(server.port, login="lin:pw") as proxy,
    ):
        monkeypatch.setenv("https_proxy", f"http://lin:pw@{proxy.name}")
        assert await post(URL, extra_ca=pem) == b"{}"
        proxy.login = "lin:changed"
        fault = await fault_of(URL)
    facts = {"host": HOST, "proxy": proxy.name}
    assert (fault.code, fault.facts) == ("NETWORK_PROXY.REFUSED", facts)


async def test_a_refused_login_is_offered_only_once() -> None:
    logins = Logins(LOGIN)
    async with (
        ProxyServer(login="lin:changed") as proxy,
        Http(proxies=Proxies(proxy.url, logins=logins)) as door,
    ):
        codes: list[str] = []
        for _ in range(3):
            with pytest.raises(NoAnswer) as caught:
                await door.post_json(URL, b"{}")
            codes.append(caught.value.code)
        assert codes == ["NETWORK_PROXY.REFUSED", "NETWORK_PROXY.LOGIN", "NETWORK_PROXY.LOGIN"]
        assert logins.refusals == [(proxy.name, LOGIN)]


async def test_two_calls_whose_login_is_refused_at_once() -> None:
    logins = Logins(LOGIN, LOGIN)
    async with (
        ProxyServer(login="lin:changed") as proxy,
        Http(proxies=Proxies(proxy.url, logins=logins)) as door,
    ):
        calls = [door.post_json(URL, b"{}") for _ in range(2)]
        faults = await asyncio.gather(*calls, return_exceptions=True)
    assert [str(fault) for fault in faults] == ["NETWORK_PROXY.REFUSED"] * 2


async def test_a_refused_login_of_the_address_is_not_taken_for_an_entered_one() -> None:
    logins = Logins(LOGIN)
    async with ProxyServer(login="lin:changed") as proxy:
        proxies = Proxies(f"http://lin:pw@{proxy.name}", logins=logins)
        assert (await fault_of(URL, proxies=proxies)).code == "NETWORK_PROXY.REFUSED"
    assert (logins.logins, logins.refusals) == ([LOGIN], [])


@pytest.mark.parametrize(
    ("schemes", "said"),
    [
        (("NTLM",), "NTLM"),
        (("Negotiate", "NTLM"), "Negotiate / NTLM"),
        (('Digest realm="x", nonce="Basic"',), "Digest"),
    ],
)
async def test_a_proxy_that_wants_the_login_of_the_system(
    schemes: tuple[str, ...], said: str
) -> None:
    async with ProxyServer(login="lin:pw", schemes=schemes) as proxy:
        fault = await fault_by(proxy, LOGIN)
    assert (type(fault), fault.code) == (NoAnswer, "NETWORK_PROXY.SYSTEM_LOGIN")
    assert fault.facts == {"host": HOST, "proxy": proxy.name, "scheme": said}
    assert proxy.logins == ["", ""]


async def test_where_one_of_several_schemes_is_basic_a_login_helps() -> None:
    async with ProxyServer(login="lin:pw", schemes=("Negotiate", BASIC)) as proxy:
        assert (await fault_by(proxy)).code == "NETWORK_PROXY.LOGIN"


async def test_a_proxy_that_is_away_for_a_while_costs_no_login(tmp_path: Path) -> None:
    pem, tls = make_certificate(tmp_path, HOST)
    logins = Logins(LOGIN)
    async with (
        ScriptedServer(says({}), tls=tls) as server,
        ProxyServer(server.port, login="lin:so:geheim") as proxy,
    ):
        proxies = Proxies(proxy.url, logins=logins)
        assert await post(URL, extra_ca=pem, proxies=proxies) == b"{}"
        proxy.refusal = "503 Restarting"
        assert (await fault_of(URL, proxies=proxies)).code == "NETWORK_PROXY"
        proxy.refusal = ""
        assert await post(URL, extra_ca=pem, proxies=proxies) == b"{}"
    assert logins.refusals == []
