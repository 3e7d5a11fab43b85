"""What keeps a call from the cloud, or answers in its place, as a card on Sign in."""

import asyncio
import sys
import time
from collections.abc import Generator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication

from behind_proxy import HOST, behind_proxy
from cards import NOWHERE, see_card
from fieldbind.cloud.way.network import has_network
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from fieldbind.faults import Fault, LocalFault, NoAnswer, StrangeAnswer
from fieldbind.guidance.catalogue import Guidance
from fieldbind.guidance.problem import Fix
from fieldbind.qt.languages import speak
from fieldbind.qt.system_proxy import SystemProxy
from fieldbind.settings.model import Language
from fieldbind.steps import Step
from old_tls import old_tls
from on_to_done import binds, go_on_to_done
from posting import closed_port
from raising import WAYS, ask_for_password
from scripted_server import ScriptedServer, http, says
from self_signed import make_certificate
from wizardry import Person, at_work, quick_settings


async def see_it_twice(person: Person, fault: Fault) -> None:
    """Try again brings the same card while nothing has changed, Close the page with all kept."""
    await WAYS["AppGetToken"].there(person)
    await ask_for_password(person)
    problem = await see_card(person, fault)
    if problem.fix is Fix.TRY_AGAIN:
        person.press("problem.fix")
        await see_card(person, fault)
    person.press("problem.other" if problem.other else "problem.fix")
    assert person.words("signin.password") == person.cloud.password
    assert person.sees("nav.next")


def no_answer(code: str, **facts: str) -> NoAnswer:
    """The fault of a sign-in that never left."""
    return NoAnswer(code, action="AppGetToken", facts=facts)


@pytest.mark.parametrize(
    ("code", "url"),
    [
        (
            "NETWORK_NAME_NOT_FOUND" if has_network() else "NETWORK_UNREACHABLE",
            f"https://{NOWHERE}/api",
        ),
        ("NETWORK_UNREACHABLE", "https://255.255.255.255/api"),
    ],
)
async def test_no_way_to_the_cloud(
    cloud: SimulatedCloud, tmp_path: Path, code: str, url: str
) -> None:
    host = url.split("/")[2]
    async with at_work(quick_settings(cloud, tmp_path, cloud_url=url), cloud) as person:
        await see_it_twice(person, no_answer(code, host=host))


@pytest.mark.parametrize(
    ("code", "address", "valid"),
    [
        ("NETWORK_TLS.UNTRUSTED", "127.0.0.1", (-1, 1)),
        ("NETWORK_TLS.WRONG_NAME", "127.0.0.2", (-1, 1)),
        ("NETWORK_TLS.EXPIRED", "127.0.0.1", (-9, -2)),
        ("NETWORK_TLS.EXPIRED", "127.0.0.1", (2, 9)),
    ],
)
async def test_a_certificate_that_does_not_hold(
    cloud: SimulatedCloud, tmp_path: Path, code: str, address: str, valid: tuple[int, int]
) -> None:
    pem, tls = make_certificate(tmp_path, address, issuer="Acme Web Filter", valid=valid)
    trusted = None if code == "NETWORK_TLS.UNTRUSTED" else pem
    async with ScriptedServer(says({}), tls=tls) as server:
        settings = quick_settings(cloud, tmp_path, cloud_url=server.url, extra_ca=trusted)
        async with at_work(settings, cloud) as person:
            fault = no_answer(code, host="127.0.0.1", issuer="Acme Web Filter")
            await see_it_twice(person, fault)
        assert server.received == []


async def test_a_side_that_speaks_only_old_tls(cloud: SimulatedCloud, tmp_path: Path) -> None:
    pem, tls = make_certificate(tmp_path)
    with old_tls(tls) as url:
        settings = quick_settings(cloud, tmp_path, cloud_url=url, extra_ca=pem)
        async with at_work(settings, cloud) as person:
            await see_it_twice(person, no_answer("NETWORK_TLS.OLD", host="127.0.0.1"))


async def test_something_without_tls_where_it_should_be(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    def greet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()

    async with await asyncio.start_server(greet, "127.0.0.1", 0) as server:
        url = f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with at_work(quick_settings(cloud, tmp_path, cloud_url=url), cloud) as person:
            await see_it_twice(person, no_answer("NETWORK_TLS", host="127.0.0.1"))


async def test_a_page_from_who_holds_the_certificate(cloud: SimulatedCloud, tmp_path: Path) -> None:
    pem, tls = make_certificate(tmp_path)
    async with ScriptedServer(http(b"<html>", kind="text/html"), tls=tls) as server:
        settings = quick_settings(cloud, tmp_path, cloud_url=server.url, extra_ca=pem)
        async with at_work(settings, cloud) as person:
            await see_it_twice(person, StrangeAnswer("BAD_BODY.HTML", action="AppGetToken"))


async def test_an_authority_that_cannot_be_read(cloud: SimulatedCloud, tmp_path: Path) -> None:
    settings = quick_settings(cloud, tmp_path, extra_ca=tmp_path / "gone.pem")
    async with at_work(settings, cloud) as person:
        fault = LocalFault("SETTINGS_UNREADABLE.EXTRA_CA", action="AppGetToken")
        await see_it_twice(person, fault)


@pytest.mark.parametrize("language", Language)
async def test_a_proxy_script_that_cannot_be_run(
    qapp: QApplication,
    cloud: SimulatedCloud,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    language: Language,
) -> None:
    url = f"https://127.0.0.2:{closed_port()}/api"
    settings = quick_settings(cloud, tmp_path, cloud_url=url, language=language)
    silent = SystemProxy(lambda: [sys.executable, "-c", "raise SystemExit(3)"])
    fault = no_answer("NETWORK_PROXY.PAC", host="127.0.0.2")
    async with at_work(settings, cloud, ask_system=silent) as person:
        if language is Language.ENGLISH:
            await see_it_twice(person, fault)
        else:
            await WAYS["AppGetToken"].there(person)
            await ask_for_password(person)
            await person.until_seen("problem.title")
            problem = Guidance.load(language.value).explain(fault, fault.facts)
            assert person.words("problem.title") == problem.title == "代理脚本用不了"
            assert person.words("problem.cause") == problem.cause
            assert person.words("problem.steps") == "\n".join(problem.steps)
    speak(qapp, Language.ENGLISH)
    said = "the system did not say which proxy to use: CalledProcessError"
    assert set(caplog.messages) == {said}


@pytest.mark.parametrize(
    ("fault", "proxy"),
    [
        (no_answer("NETWORK_PROXY"), "http://127.0.0.1:{0}"),
        (LocalFault("SETTINGS_UNREADABLE.PROXY", action="AppGetToken"), "gopher://127.0.0.1:{0}"),
    ],
    ids=["away", "none"],
)
async def test_a_proxy_that_does_not_let_through(
    cloud: SimulatedCloud,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    fault: Fault,
    proxy: str,
) -> None:
    port = closed_port()
    monkeypatch.setenv("https_proxy", proxy.format(port))
    settings = quick_settings(cloud, tmp_path, cloud_url=f"https://{NOWHERE}/api")
    if isinstance(fault, NoAnswer):
        facts = {"host": NOWHERE, "proxy": f"127.0.0.1:{port}"}
        code = fault.code if has_network() else "NETWORK_UNREACHABLE"
        fault = no_answer(code, **facts)
    async with at_work(settings, cloud) as person:
        await see_it_twice(person, fault)


async def test_a_proxy_that_wants_the_login_of_the_system(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    schemes = ("Negotiate", "NTLM")
    async with (
        behind_proxy(cloud, tmp_path, login="lin:pw", schemes=schemes) as (settings, proxy),
        at_work(settings, cloud) as person,
    ):
        facts = {"host": HOST, "proxy": proxy.name, "scheme": "Negotiate / NTLM"}
        await see_it_twice(person, no_answer("NETWORK_PROXY.SYSTEM_LOGIN", **facts))


async def test_through_a_proxy_all_the_way(cloud: SimulatedCloud, tmp_path: Path) -> None:
    async with behind_proxy(cloud, tmp_path) as (settings, proxy):
        async with at_work(settings, cloud) as person:
            await person.sign_in()
            await go_on_to_done(person)
        assert {asked.line for asked in proxy.asked} == {f"CONNECT {HOST}:443 HTTP/1.1"}
    assert binds(person) == 1


@pytest.fixture
def late_cloud() -> Generator[SimulatedCloud, None, None]:
    """A cloud that lives two hours and five minutes behind this laptop."""
    cloud = SimulatedCloud(device_after=0.1, clock=lambda: time.time() - 7500)
    with serve(cloud):
        yield cloud


async def test_a_clock_that_signs_at_the_wrong_hour(
    late_cloud: SimulatedCloud, tmp_path: Path
) -> None:
    async with at_work(quick_settings(late_cloud, tmp_path), late_cloud) as person:
        facts = {"skew": "2 h 5 min"}
        await see_it_twice(person, LocalFault("CLOCK_WRONG", action="AppGetToken", facts=facts))


async def test_a_wrong_clock_does_not_hold_up_a_bind(
    late_cloud: SimulatedCloud, tmp_path: Path
) -> None:
    async with at_work(quick_settings(late_cloud, tmp_path), late_cloud) as person:
        await WAYS["AppGetUser"].there(person)
        await WAYS["AppGetUser"].ask(person)
        await person.until(lambda: person.wizard.step is Step.PLACE)
        await go_on_to_done(person)
    assert binds(person) == 1


async def test_a_sign_in_that_nobody_signs(cloud: SimulatedCloud, tmp_path: Path) -> None:
    vendors_own = "https://iot.cloud.tencent.com/api/exploreropen/appapi"
    settings = quick_settings(cloud, tmp_path, sign_in_url=vendors_own)
    settings = msgspec.structs.replace(settings, app_secret=None)
    async with at_work(settings, cloud) as person:
        fault = LocalFault("SIGN_IN_NOT_SET_UP", action="AppGetToken")
        await see_it_twice(person, fault)
        person.press("signin.method.token")
        person.fill("signin.access_token", cloud.issue_access_token().reveal())
        person.press("nav.next")
        await person.until(lambda: person.wizard.step is Step.PLACE)
        await go_on_to_done(person)
    assert binds(person) == 1
