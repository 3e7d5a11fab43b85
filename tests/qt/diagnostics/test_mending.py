"""What a press in a row of Diagnostics mends, and where nothing is offered."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from behind_proxy import behind_proxy
from browser import Browser
from camera_stand import Stand, have_cameras
from diagnosed import AHEAD, open_page, will_find
from fieldbind.checks.finding import Check, stopped
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.faults import NoAnswer, StrangeAnswer
from fieldbind.guidance.problem import Fix
from fieldbind.qt.application import make_application
from fieldbind.qt.presenting.simulated import set_simulated
from fieldbind.qt.system_settings import SystemSettings
from signing_in_again import end_session, see_sheet, sign_in_again
from wizardry import Person, at_work

PORTAL = stopped(Check.PORTAL, StrangeAnswer("CAPTIVE_PORTAL"))
UNTRUSTED = stopped(Check.TLS, NoAnswer("NETWORK_TLS.UNTRUSTED", facts={"issuer": "Nobody"}))


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


@pytest.mark.usefixtures("kiosk", "simulated")
async def test_a_showroom_leads_nobody_away(person: Person) -> None:
    """Neither to the system's settings, nor to a page of the network's own."""
    set_simulated(make_application(), True)  # the window that opened was of no demo
    will_find(person, AHEAD, PORTAL)
    await open_page(person, SystemSettings("win32"))
    assert not person.sees("diagnostics.fix.clock")
    assert not person.sees("diagnostics.fix.portal")


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
    title = "One thing to fix: your sign-in"
    await person.until(lambda: person.words("diagnostics.title") == title)
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
