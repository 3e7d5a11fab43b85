"""Logins for proxies: entered once, kept where wanted, given up once refused."""

import pytest

from fieldbind.cloud.models import Secret
from fieldbind.cloud.way.proxies import ProxyLogin
from fieldbind.journey.proxy_login import ProxyDesk
from fieldbind.keychain import Keychain

PROXY, NAME = "proxy.example:3128", "proxy/proxy.example:3128"
LIN = ProxyLogin("ACME\\lin", Secret('so "geheim"'))
CHANGED = ProxyLogin("ACME\\lin", Secret("changed"))


@pytest.fixture
def keychain() -> Keychain:
    return Keychain(use_keyring=False)


async def enter(desk: ProxyDesk, login: ProxyLogin, *, keep: bool) -> None:
    await desk.enter(PROXY, login.user, login.password, keep=keep)


async def test_nobody_has_entered_anything(keychain: Keychain) -> None:
    desk = ProxyDesk(keychain)
    assert await desk.login_for(PROXY) is None
    assert not desk.keeps_in_keyring


async def test_a_login_holds_for_this_run_and_for_its_proxy(keychain: Keychain) -> None:
    desk = ProxyDesk(keychain)
    await enter(desk, LIN, keep=False)
    assert await desk.login_for(PROXY) == LIN
    assert await desk.login_for("other.example:3128") is None
    assert await ProxyDesk(keychain).login_for(PROXY) is None


async def test_a_login_that_is_kept_is_there_at_the_next_start(keychain: Keychain) -> None:
    await enter(ProxyDesk(keychain), LIN, keep=True)
    assert await ProxyDesk(keychain).login_for(PROXY) == LIN


async def test_not_keeping_it_forgets_an_older_one(keychain: Keychain) -> None:
    desk = ProxyDesk(keychain)
    await enter(desk, LIN, keep=True)
    await enter(desk, CHANGED, keep=False)
    assert await desk.login_for(PROXY) == CHANGED
    assert await keychain.get(NAME) is None


async def test_a_refused_login_is_forgotten_everywhere(keychain: Keychain) -> None:
    desk = ProxyDesk(keychain)
    await enter(desk, LIN, keep=True)
    await desk.refused(PROXY, LIN)
    assert await desk.login_for(PROXY) is None
    assert await keychain.get(NAME) is None


async def test_a_late_refusal_leaves_the_login_that_was_entered_since(keychain: Keychain) -> None:
    desk = ProxyDesk(keychain)
    await enter(desk, CHANGED, keep=True)
    await desk.refused(PROXY, LIN)
    assert await desk.login_for(PROXY) == CHANGED


@pytest.mark.parametrize("text", ["no JSON", '{"user": "lin"}', "[]"])
async def test_what_cannot_be_read_is_forgotten(keychain: Keychain, text: str) -> None:
    await keychain.put(NAME, Secret(text))
    assert await ProxyDesk(keychain).login_for(PROXY) is None
    assert await keychain.get(NAME) is None
