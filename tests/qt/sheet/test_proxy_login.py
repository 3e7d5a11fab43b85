"""A proxy that wants a login: asked in place, kept where wanted, and the call goes on."""

from base64 import b64encode
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from behind_proxy import HOST, behind_proxy
from cards import focused, see_card
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.faults import NoAnswer
from fieldbind.keychain import Keychain
from fieldbind.settings.model import Settings
from fieldbind.steps import Step
from on_to_done import binds, go_on_to_done
from proxy_server import ProxyServer
from raising import ask_for_password
from wizardry import Person, at_work

LOGIN = ("ACME\\lin", "so:geheim")


@pytest.fixture
async def network(
    cloud: SimulatedCloud, tmp_path: Path
) -> AsyncGenerator[tuple[Settings, ProxyServer], None]:
    """A network whose proxy lets nobody through without a login."""
    async with behind_proxy(cloud, tmp_path, login=":".join(LOGIN)) as found:
        yield found


@pytest.fixture
async def person(
    cloud: SimulatedCloud, network: tuple[Settings, ProxyServer]
) -> AsyncGenerator[Person, None]:
    """Somebody in that network."""
    async with at_work(network[0], cloud) as person:
        yield person


async def meet_the_proxy(person: Person, proxy: ProxyServer, code: str = "LOGIN") -> None:
    """See the card and press its button."""
    facts = {"proxy": proxy.name, "host": HOST}
    await see_card(person, NoAnswer(f"NETWORK_PROXY.{code}", action="AppGetToken", facts=facts))
    assert proxy.name in person.words("problem.cause")
    person.press("problem.fix")
    assert person.sees("proxy.sheet")
    assert focused(person) == "proxy.user"
    assert not person.sees("nav.cancel")


def enter(person: Person, user: str, password: str) -> None:
    """Fill in the sheet and go on."""
    person.fill("proxy.user", user)
    person.fill("proxy.password", password)
    person.press("proxy.submit")


async def test_the_interrupted_call_goes_on_by_itself(
    person: Person, network: tuple[Settings, ProxyServer]
) -> None:
    _, proxy = network
    await person.until_seen("signin.account")
    await ask_for_password(person)
    await meet_the_proxy(person, proxy)
    assert proxy.name in person.words("proxy.sentence")
    enter(person, *LOGIN)
    await person.until(lambda: person.wizard.step is Step.PLACE)
    assert not person.sees("proxy.sheet")
    await go_on_to_done(person)
    assert binds(person) == 1
    assert len(person.cloud.asked("AppGetToken")) == 1


async def test_a_login_that_is_not_taken_is_asked_for_again(
    person: Person, network: tuple[Settings, ProxyServer]
) -> None:
    _, proxy = network
    await person.until_seen("signin.account")
    await ask_for_password(person)
    await meet_the_proxy(person, proxy)
    enter(person, "lin", "forgotten")
    await person.until(lambda: not person.sees("proxy.sheet"))
    await meet_the_proxy(person, proxy, "REFUSED")
    assert person.words("proxy.password") == ""
    enter(person, *LOGIN)
    await person.until(lambda: person.wizard.step is Step.PLACE)
    offered = [login for login in proxy.logins if login]
    assert len(set(offered)) == 2
    assert offered.count(offered[0]) == 1


async def test_by_keyboard_alone(person: Person, network: tuple[Settings, ProxyServer]) -> None:
    await person.until_seen("signin.account")
    await ask_for_password(person)
    await meet_the_proxy(person, network[1])
    person.type(LOGIN[0])
    person.key(Qt.Key.Key_Tab)
    assert focused(person) == "proxy.password"
    person.type(LOGIN[1])
    person.enter()
    await person.until(lambda: person.wizard.step is Step.PLACE)


async def test_what_is_missing_is_said(
    person: Person, network: tuple[Settings, ProxyServer]
) -> None:
    await person.until_seen("signin.account")
    await ask_for_password(person)
    await meet_the_proxy(person, network[1])
    person.press("proxy.submit")
    said = person.find("proxy.user").accessibleDescription()
    assert said == "Enter the name for the proxy."
    assert focused(person) == "proxy.user"
    person.fill("proxy.user", "lin")
    person.press("proxy.submit")
    assert focused(person) == "proxy.password"
    assert person.sees("proxy.sheet")


async def test_not_now_leads_back_to_the_card(
    person: Person, network: tuple[Settings, ProxyServer]
) -> None:
    await person.until_seen("signin.account")
    await ask_for_password(person)
    await meet_the_proxy(person, network[1])
    person.fill("proxy.password", "typed already")
    person.press("proxy.not_now")
    assert not person.sees("proxy.sheet")
    assert focused(person) == "problem.fix"
    person.press("problem.fix")
    assert person.words("proxy.password") == ""
    person.press("proxy.not_now")
    person.press("problem.other")
    assert person.words("signin.password") == person.cloud.password


class Drawer:
    """A keyring in memory, standing in for the system's."""

    def __init__(self) -> None:
        self.entries: dict[str, str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[username] = password

    def delete_password(self, service: str, username: str) -> None:
        self.entries.pop(username, None)


@pytest.mark.parametrize("keep", [True, False])
async def test_a_login_is_kept_in_the_keyring_only_where_it_is_wanted(
    cloud: SimulatedCloud, network: tuple[Settings, ProxyServer], *, keep: bool
) -> None:
    settings, proxy = network
    drawer = Drawer()
    async with at_work(settings, cloud, Keychain(open_backend=lambda: drawer)) as person:
        await person.until_seen("signin.account")
        await ask_for_password(person)
        await meet_the_proxy(person, proxy)
        if keep:
            person.press("proxy.keep")
        enter(person, *LOGIN)
        await person.until(lambda: person.wizard.step is Step.PLACE)
    name = f"proxy/{proxy.name}"
    assert (name in drawer.entries) is keep
    proxy.asked.clear()
    async with at_work(settings, cloud, Keychain(open_backend=lambda: drawer)) as person:
        await person.until(lambda: len(proxy.asked) > 1)
        if keep:
            await person.until(lambda: person.wizard.step is Step.PLACE)
        assert any(proxy.logins) is keep


async def test_without_a_keyring_nothing_is_promised(
    person: Person, network: tuple[Settings, ProxyServer]
) -> None:
    await person.until_seen("signin.account")
    await ask_for_password(person)
    await meet_the_proxy(person, network[1])
    assert not person.sees("proxy.keep")


async def test_going_elsewhere_closes_the_sheet(
    person: Person, network: tuple[Settings, ProxyServer]
) -> None:
    _, proxy = network
    proxy.login = None
    await person.sign_in()
    await person.choose_place()
    proxy.login = ":".join(LOGIN)
    # The connection that was let through is still there; a new one is not.
    proxy.drop()
    person.press("device.create")
    facts = {"proxy": proxy.name, "host": HOST}
    action = "AppCreateDeviceBindToken"
    fault = NoAnswer("NETWORK_PROXY.LOGIN", action=action, facts=facts)
    await see_card(person, fault)
    person.press("problem.fix")
    assert person.sees("proxy.sheet")
    person.press("rail.step_2")
    await person.until_seen("place.family")
    assert not person.sees("proxy.sheet")


async def test_neither_log_nor_files_hold_the_login(
    person: Person,
    network: tuple[Settings, ProxyServer],
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("DEBUG")
    await person.until_seen("signin.account")
    await ask_for_password(person)
    await meet_the_proxy(person, network[1])
    enter(person, *LOGIN)
    await person.until(lambda: person.wizard.step is Step.PLACE)
    texts = [caplog.text.encode(), *contents(tmp_path)]
    for secret in (b"geheim", b64encode(":".join(LOGIN).encode())):
        assert not any(secret in text for text in texts)


def contents(folder: Path) -> list[bytes]:
    """Of every file."""
    return [path.read_bytes() for path in folder.rglob("*") if path.is_file()]
