"""Diagnostics by the real window: rows fill in, the title is the verdict, a press mends."""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QGuiApplication

from behind_proxy import behind_proxy
from browser import Browser
from camera_stand import Stand, have_cameras
from fieldbind.checks.finding import Check, Finding, fine, spared, stopped, to_fix
from fieldbind.checks.laptop import Laptop
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.faults import NoAnswer, StrangeAnswer
from fieldbind.guidance.problem import Fix
from fieldbind.qt.application import make_application
from fieldbind.qt.diagnostics.system_settings import SystemSettings
from fieldbind.qt.pages.diagnostics import DiagnosticsPage
from fieldbind.qt.presenting.kiosk import set_kiosk
from fieldbind.qt.presenting.simulated import set_simulated
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.wizard import Wizard
from fieldbind.settings.model import Language
from signing_in_again import end_session, see_sheet, sign_in_again
from wizardry import Person, at_work, quick_settings

ALL = [spared(Check.NETWORK, "local"), *(fine(check, "fine") for check in list(Check)[1:])]
AHEAD = to_fix(Check.CLOCK, "ahead", skew="7 min")
PORTAL = stopped(Check.PORTAL, StrangeAnswer("CAPTIVE_PORTAL"))
UNTRUSTED = stopped(Check.TLS, NoAnswer("NETWORK_TLS.UNTRUSTED", facts={"issuer": "Nobody"}))


def will_find(person: Person, *others: Finding) -> None:
    """From now on a look finds everything fine, but for these."""
    found = {one.check: one for one in (*ALL, *others)}

    async def examine(_: Laptop) -> AsyncGenerator[Finding, None]:
        for finding in found.values():
            yield finding

    person.wizard.parts = replace(person.wizard.parts, examine=examine)


async def open_page(person: Person, system: SystemSettings | None = None) -> DiagnosticsPage:
    """Open Diagnostics and wait for the verdict."""
    await person.until_seen("signin.account")
    person.press("rail.diagnostics")
    page = person.wizard.aside
    assert isinstance(page, DiagnosticsPage)
    page.mending.system = system or SystemSettings("nothing", lambda _: None)
    await person.until_seen("diagnostics.copy")
    return page


def places_of(person: Person, checks: Sequence[Check]) -> list[int]:
    """How far down each row is."""
    rows = [person.find(f"diagnostics.row.{check.value}") for check in checks]
    return [row.mapTo(person.wizard.window, QPoint(0, 0)).y() for row in rows]


async def test_everything_is_looked_at(person: Person) -> None:
    have_cameras(person, Stand())
    await open_page(person)
    assert person.words("diagnostics.title") == "All is fine"
    assert person.words("diagnostics.counted") == (
        "All nine checks to the China site are fine, four not looked at."
    )
    rows = person.words("diagnostics.rows").splitlines()
    assert len(rows) == len(Check)
    assert "Wi-Fi sign-in page (fine): None in the way" in rows
    assert "Camera (fine): None here. Type the code or read it from a picture." in rows
    assert "Your sign-in (not looked at): Nobody is signed in" in rows
    assert {request.action for request in person.cloud.requests} == {"AppGetUser"}
    assert person.find("diagnostics.again").hasFocus()


async def test_a_session_of_this_window_is_looked_at(person: Person) -> None:
    have_cameras(person, Stand())
    await person.sign_in()
    person.press("rail.diagnostics")
    await person.until_seen("diagnostics.copy")
    assert "Your sign-in (fine): Accepted" in person.words("diagnostics.rows")
    person.press("nav.back")
    assert person.wizard.aside is None


async def test_rows_fill_in_where_they_stand(person: Person) -> None:
    gate = asyncio.Event()

    async def examine(_: Laptop) -> AsyncGenerator[Finding, None]:
        await gate.wait()
        for finding in ALL[:6]:
            yield finding
        await asyncio.Event().wait()

    person.wizard.parts = replace(person.wizard.parts, examine=examine)
    await person.until_seen("signin.account")
    person.press("rail.diagnostics")
    person.wizard.window.grab()
    QCoreApplication.sendPostedEvents()  # what the layout has asked for
    before = places_of(person, list(Check))
    gate.set()
    await person.until(lambda: "Six of" in person.words("diagnostics.counted"))
    assert places_of(person, list(Check)) == before
    assert person.words("diagnostics.title") == "Looking at everything"
    assert "Keyring: Looking…" in person.words("diagnostics.rows")
    assert not person.sees("diagnostics.copy")
    person.press("rail.diagnostics")
    assert person.wizard.aside is None


async def test_the_report_is_copied_without_anything_secret(person: Person) -> None:
    will_find(person, AHEAD)
    await open_page(person)
    person.press("diagnostics.copy")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("One thing to fix: the clock\n")
    assert "!  Clock" in copied
    assert person.words("diagnostics.copy") == "Copied"
    person.press("diagnostics.again")
    await person.until_seen("diagnostics.copy")
    assert person.words("diagnostics.copy") == "Copy report"


async def test_time_settings_are_opened_where_there_is_a_way(
    person: Person, browser: Browser
) -> None:
    will_find(person, AHEAD)
    await open_page(person, SystemSettings("win32"))
    assert person.words("diagnostics.fix.clock") == "Open time settings"
    person.press("diagnostics.fix.clock")
    assert browser.opened == ["ms-settings:dateandtime"]


async def test_a_desktop_opens_them_by_its_own_program(person: Person, tmp_path: Path) -> None:
    program, told = tmp_path / "gnome-control-center", tmp_path / "told"
    program.write_text(f'#!/bin/sh\necho "$1" > {told}.part && mv {told}.part {told}\n')
    program.chmod(0o755)
    will_find(person, AHEAD)
    find = {"gnome-control-center": str(program)}.get
    await open_page(person, SystemSettings("linux", find))
    person.press("diagnostics.fix.clock")
    await person.until(told.exists)
    assert told.read_text() == "datetime\n"


async def test_where_there_is_no_way_there_is_no_button(person: Person) -> None:
    will_find(person, AHEAD)
    page = await open_page(person)
    assert not person.sees("diagnostics.fix.clock")
    page.mending.mend(Fix.OPEN_TIME, AHEAD)  # nothing to go to, and nothing happens


async def test_a_showroom_leads_nobody_away(person: Person) -> None:
    """Neither to the system's settings, nor to a page of the network's own."""
    will_find(person, AHEAD, PORTAL)
    app = make_application()
    set_kiosk(app, True)
    set_simulated(app, True)
    try:
        await open_page(person, SystemSettings("win32"))
        assert not person.sees("diagnostics.fix.clock")
        assert not person.sees("diagnostics.fix.portal")
    finally:
        set_kiosk(app, False)
        set_simulated(app, False)


async def test_a_network_sign_in_opens_the_browser(person: Person, browser: Browser) -> None:
    will_find(person, PORTAL)
    await open_page(person)
    person.press("diagnostics.fix.portal")
    assert browser.opened == [
        person.wizard.settings.plain_url_of(person.wizard.journey.session.site)
    ]


async def test_a_session_that_has_ended_asks_to_sign_in_and_is_looked_at_again(
    person: Person,
) -> None:
    have_cameras(person, Stand())
    await person.sign_in()
    end_session(person)
    person.press("rail.diagnostics")
    await person.until_seen("diagnostics.fix.session")
    assert person.words("diagnostics.title") == "One thing to fix: your sign-in"
    person.press("diagnostics.fix.session")
    await see_sheet(person)
    await sign_in_again(person)
    await person.until(lambda: "Accepted" in person.words("diagnostics.rows"))


async def test_what_is_for_it_is_copied(person: Person) -> None:
    will_find(person, UNTRUSTED)
    await open_page(person)
    person.press("diagnostics.fix.tls")
    assert person.words("diagnostics.fix.tls") == "Copied"
    assert "Certificate from Nobody is not trusted" in QGuiApplication.clipboard().text()


async def test_a_login_for_the_proxy_is_asked_for_and_all_is_looked_at_again(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    async with (
        behind_proxy(cloud, tmp_path, login="lin:geheim") as (settings, proxy),
        at_work(settings, cloud) as person,
    ):
        have_cameras(person, Stand())
        await open_page(person)
        assert person.words("diagnostics.title") == "One thing to fix: the proxy"
        person.press("diagnostics.fix.proxy")
        person.press("proxy.not_now")
        person.press("diagnostics.fix.proxy")
        person.fill("proxy.user", "lin")
        person.fill("proxy.password", "geheim")
        person.press("proxy.submit")
        await person.until(lambda: person.words("diagnostics.title") == "All is fine")
        assert f"{proxy.name} from the settings works with" in person.words("diagnostics.rows")


async def test_another_language_keeps_what_was_found(person: Person) -> None:
    will_find(person, AHEAD)
    await open_page(person)
    asked = len(person.cloud.requests)
    person.wizard.look.speak(Language.CHINESE)
    assert person.words("diagnostics.title") == "有一项要处理：时钟"
    assert "比云端快 7 分钟" in person.words("diagnostics.rows")
    assert len(person.cloud.requests) == asked
    person.wizard.look.speak(Language.ENGLISH)
    assert person.words("diagnostics.title") == "One thing to fix: the clock"


@pytest.mark.parametrize(
    ("others", "order"),
    [
        ((AHEAD,), [Check.NETWORK, Check.DNS, Check.CLOCK]),
        ((AHEAD, to_fix(Check.DISK, "low")), [Check.CLOCK, Check.DISK, Check.NETWORK]),
    ],
)
async def test_what_needs_a_hand_can_be_seen(
    person: Person, others: tuple[Finding, ...], order: list[Check]
) -> None:
    will_find(person, *others)
    await open_page(person)
    assert places_of(person, order) == sorted(places_of(person, order))
    assert places_of(person, list(Check)[-1:])[0] > 0


async def test_large_words_stand_below_each_other(person: Person) -> None:
    will_find(person)
    await open_page(person)
    name, words = (
        next(
            text
            for text in person.find("diagnostics.row.clock").findChildren(Text)
            if text.text() == said
        )
        for said in ("Clock", "Agrees with the cloud")
    )

    def down(text: Text) -> int:
        return text.mapTo(person.wizard.window, QPoint(0, text.height() // 2)).y()

    assert down(name) == down(words)
    person.wizard.look.enlarge(2.0)
    try:
        await person.until(lambda: down(name) + name.height() <= down(words))
    finally:
        person.wizard.look.enlarge(1.0)


async def test_a_demo_looks_no_further_than_this_laptop(person: Person) -> None:
    await person.until_seen("signin.account")
    person.press("signin.demo")
    await person.until(lambda: person.wizard.demo is not None)
    have_cameras(person, Stand())
    await open_page(person)
    assert "the simulated cloud" in person.words("diagnostics.counted")
    assert "nothing beyond it" in person.words("diagnostics.promise")
    assert "In memory, as in every demo" in person.words("diagnostics.rows")


class _Heard(Wizard):
    """Keeps what a screen reader was told to say."""

    said: Sequence[tuple[str, bool]] = ()

    def announce(self, text: str, *, assertive: bool = False) -> None:
        super().announce(text, assertive=assertive)
        self.said = (*self.said, (text, assertive))


HEARD = {
    Language.ENGLISH: """\
Looking at everything
Six of thirteen checks are done.
One thing to fix: the clock. \
Eleven of twelve checks to the China site are fine, one not looked at.""",
    Language.CHINESE: """\
正在检查
十三项检查已完成六项。
有一项要处理：时钟。到中国站的十二项检查中有十一项正常，有一项没有检查。""",
}


@pytest.mark.parametrize("language", Language)
async def test_begin_halfway_and_verdict_are_heard(
    cloud: SimulatedCloud, tmp_path: Path, language: Language
) -> None:
    settings = quick_settings(cloud, tmp_path, language=language)
    async with at_work(settings, cloud, kind=_Heard) as person:
        wizard = person.wizard
        assert isinstance(wizard, _Heard)
        will_find(person, AHEAD)
        await open_page(person)
        said = HEARD[language].splitlines()
        await person.until(lambda: len(wizard.said) == len(said))
        assert list(wizard.said) == [(sentence, False) for sentence in said]


async def test_a_look_that_breaks_off_leaves_the_page_as_it_is(person: Person) -> None:
    async def examine(_: Laptop) -> AsyncGenerator[Finding, None]:
        yield AHEAD
        raise NoAnswer("NETWORK_CUT")

    person.wizard.parts = replace(person.wizard.parts, examine=examine)
    await person.until_seen("signin.account")
    person.press("rail.diagnostics")
    await person.until(lambda: "One of" in person.words("diagnostics.counted"))
    assert person.wizard.problem is None
