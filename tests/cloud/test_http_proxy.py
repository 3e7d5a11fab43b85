"""Proxies: used where the machine says so, named where they fail, never before loopback."""

import pytest

from fieldbind.faults import LocalFault, NoAnswer
from posting import closed_port, fault_of, post
from scripted_server import ScriptedServer, http, says


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
