"""The proxy's row: which one, who says so, and whether it lets us through."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from examined import SHORT, found_on, laptop_at, told
from fieldbind.checks.finding import Check, Standing
from fieldbind.cloud.models import Secret
from fieldbind.cloud.way.proxies import Proxies, ProxyLogin
from proxy_server import ProxyServer
from scripted_server import ScriptedServer, accepts
from self_signed import make_certificate

FINE, TO_FIX, STOPPED, SKIPPED = Standing
HELD_UP = (Check.TLS, Check.PORTAL, Check.SESSION)
URL = "https://cloud.test"


class Logins:
    """The one login that somebody has entered."""

    async def login_for(self, proxy: str) -> ProxyLogin | None:
        return ProxyLogin("lin", Secret("geheim"))

    async def refused(self, proxy: str, login: ProxyLogin) -> None:
        raise AssertionError("who only looks gives no login up")


@pytest.mark.parametrize("said_by", ["setting", "environment", "system"])
async def test_a_proxy_that_works_is_told_with_who_names_it(
    tmp_path: Path, said_by: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    pem, tls = make_certificate(tmp_path, "cloud.test")
    async with (
        ScriptedServer(accepts({}), tls=tls) as server,
        ProxyServer(server.port) as proxy,
    ):

        async def ask_system(_: str) -> str:
            return proxy.url

        if said_by == "environment":
            monkeypatch.setenv("HTTPS_PROXY", f"http://lin:geheim@{proxy.name}")
        choice = proxy.url if said_by == "setting" else "system"
        proxies = Proxies(choice, ask_system=ask_system)
        found = await found_on(replace(laptop_at(URL, tmp_path), proxies=proxies, extra_ca=pem))
    key = {"environment": "environment_login"}.get(said_by, said_by)
    assert told(found[Check.PROXY]) == (FINE, f"proxy.{key}")
    assert found[Check.PROXY].facts == {"proxy": proxy.name}
    assert told(found[Check.DNS]) == (SKIPPED, "dns.proxy")
    assert told(found[Check.TLS]) == (FINE, "tls.fine")
    assert told(found[Check.LATENCY]) == (FINE, "latency.fine")


async def test_a_login_that_was_entered_leads_through(tmp_path: Path) -> None:
    pem, tls = make_certificate(tmp_path, "cloud.test")
    async with (
        ScriptedServer(accepts({}), tls=tls) as server,
        ProxyServer(server.port, login="lin:geheim") as proxy,
    ):
        proxies = Proxies(proxy.url, logins=Logins())
        found = await found_on(replace(laptop_at(URL, tmp_path), proxies=proxies, extra_ca=pem))
    assert told(found[Check.PROXY]) == (FINE, "proxy.setting_login")
    assert "geheim" not in str(found)


@pytest.mark.parametrize(
    ("made", "logins", "expected"),
    [
        (partial(ProxyServer, login="a:b"), None, "NETWORK_PROXY.LOGIN"),
        (partial(ProxyServer, login="a:b"), Logins(), "NETWORK_PROXY.REFUSED"),
        (partial(ProxyServer, login="a:b", schemes=("NTLM",)), None, "NETWORK_PROXY.SYSTEM_LOGIN"),
        (partial(ProxyServer, refusal="403 No"), None, "NETWORK_PROXY"),
    ],
)
async def test_a_proxy_that_does_not_let_us_through(
    tmp_path: Path, made: Callable[[], ProxyServer], logins: Logins | None, expected: str
) -> None:
    async with made() as proxy:
        proxies = Proxies(proxy.url, logins=logins)
        laptop = replace(laptop_at(URL, tmp_path), proxies=proxies)
        found = await found_on(laptop)
        assert told(found[Check.PROXY]) == (STOPPED, expected)
        assert found[Check.PROXY].facts["proxy"] == proxy.name
    assert {told(found[after]) for after in HELD_UP} == {(SKIPPED, "proxy")}


async def test_a_proxy_that_does_not_answer(tmp_path: Path) -> None:
    async with ProxyServer(is_deaf=True) as proxy:
        laptop = replace(laptop_at(URL, tmp_path), proxies=Proxies(proxy.url), limits=SHORT)
        found = await found_on(laptop)
    assert told(found[Check.PROXY]) == (STOPPED, "NETWORK_TIMEOUT")
    assert {told(found[after]) for after in HELD_UP} == {(SKIPPED, "proxy")}


async def test_a_proxy_script_that_nobody_could_run(tmp_path: Path) -> None:
    async def ask_system(_: str) -> None:
        return None

    proxies = Proxies(ask_system=ask_system)
    found = await found_on(replace(laptop_at("https://127.0.0.2:1", tmp_path), proxies=proxies))
    assert told(found[Check.PROXY]) == (STOPPED, "NETWORK_PROXY.PAC")


@pytest.mark.parametrize("address", ["ftp://127.0.0.1:1", "http://[::1"])
async def test_a_proxy_address_that_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", address)
    found = await found_on(replace(laptop_at(URL, tmp_path), proxies=Proxies()))
    assert told(found[Check.PROXY]) == (STOPPED, "SETTINGS_UNREADABLE.PROXY")
