"""A network that wants a sign-in of its own: browser, asking, and the call goes on by itself."""

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from browser import Browser
from cards import see_card
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.trouble import Trouble, html, redirect, status
from fieldbind.faults import StrangeAnswer
from fieldbind.qt.widgets.account_line import AccountLine
from fieldbind.steps import Step
from on_to_done import binds, go_on_to_done
from raising import BIND, CREATE_TOKEN, STATE, WAYS, to_confirm
from wizardry import Person, at_work, quick_settings

LOOK = "AppGetUser"


@pytest.fixture
async def person(cloud: SimulatedCloud, tmp_path: Path) -> AsyncGenerator[Person, None]:
    """Somebody for whom the cloud is asked often."""
    settings = quick_settings(cloud, tmp_path, probe_interval=0.02, wait_limit=0.2)
    async with at_work(settings, cloud) as person:
        yield person


async def meet_the_portal(person: Person, action: str, portal: Trouble) -> None:
    """Come to a page, and find a portal before the cloud."""
    await WAYS[action].there(person)
    person.cloud.demand(portal, times=None)
    await WAYS[action].ask(person)
    fault = StrangeAnswer("CAPTIVE_PORTAL", action=action)
    await see_card(person, fault)


def plain_root(person: Person) -> str:
    return person.cloud.url.partition("/api")[0] + "/"


@pytest.mark.parametrize("action", ["AppGetToken", CREATE_TOKEN, STATE])
@pytest.mark.parametrize(
    "portal", [html(), redirect("https://login.invalid/"), status(511)], ids=["page", "away", "511"]
)
async def test_once_signed_in_the_call_goes_on_by_itself(
    person: Person, browser: Browser, action: str, portal: Trouble
) -> None:
    await meet_the_portal(person, action, portal)
    asked = len(person.cloud.asked(action))
    person.press("problem.fix")
    assert browser.opened == [plain_root(person)]
    assert "No connection" in connection(person)
    await person.until(lambda: len(person.cloud.asked(LOOK)) > 3)
    assert person.sees("problem")
    assert len(person.cloud.asked(action)) == asked
    person.cloud.forget_demands()
    await person.until(lambda: not person.sees("problem"))
    await go_on_to_done(person)
    assert len(person.cloud.asked(action)) > asked
    assert binds(person) == 1


async def test_a_bind_behind_a_portal_happens_once(person: Person, browser: Browser) -> None:
    await to_confirm(person)
    person.cloud.demand(html(after=True), action=BIND)
    person.cloud.demand(html(), times=None)
    person.press("nav.next")
    await person.until_seen("problem.title")
    person.cloud.forget_demands()
    person.press("problem.fix")
    await go_on_to_done(person)
    assert binds(person) == 1
    assert len(person.cloud.asked(BIND)) == 1


async def test_the_browser_can_be_opened_again(person: Person, browser: Browser) -> None:
    await meet_the_portal(person, "AppGetToken", html())
    for _ in range(2):
        person.press("problem.fix")
    assert len(browser.opened) == 2
    person.cloud.forget_demands()
    await person.until(lambda: person.wizard.step is Step.PLACE)


async def test_the_other_button_tries_at_once(person: Person, browser: Browser) -> None:
    await meet_the_portal(person, "AppGetToken", html())
    person.cloud.forget_demands()
    person.press("problem.other")
    await person.until(lambda: person.wizard.step is Step.PLACE)
    assert browser.opened == []


@pytest.mark.parametrize("leave", ["problem.other", "rail.step_2"])
async def test_leaving_the_card_ends_the_asking(
    person: Person, browser: Browser, leave: str
) -> None:
    await meet_the_portal(person, CREATE_TOKEN, html())
    person.press("problem.fix")
    await person.until(lambda: len(person.cloud.asked(LOOK)) > 1)
    assert "We ask Tencent Cloud" in footer_note(person)
    person.press(leave)
    await person.until_seen("problem.title")
    assert footer_note(person) == ""
    asked = len(person.cloud.asked(LOOK))
    person.cloud.forget_demands()
    person.press("problem.other")
    await person.until(lambda: not person.sees("problem"))
    assert len(person.cloud.asked(LOOK)) <= asked + 1


def connection(person: Person) -> str:
    """What the rail says of it."""
    (line,) = person.wizard.window.findChildren(AccountLine)
    return " ".join(label.text() for label in line.findChildren(QLabel))


def footer_note(person: Person) -> str:
    """The quiet words in the footer."""
    footer = person.wizard.window.footer
    return "".join(label.text() for label in footer.findChildren(QLabel) if label.isVisible())
