"""A job of the vendor's other site: Continue and Check switch to it, and say so before."""

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QRadioButton

from fieldbind.cloud.models import Site
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.world.content import LIN_WEI, ZHOU_MIN
from fieldbind.ledger.model import Stage
from interrupted import WAYS, Laptop
from on_to_done import binds, go_on_to_done
from raising import LOOK
from reading_history import choose
from wizardry import Person
from written_jobs import PLUG, noon, write_down, written

UNANSWERED = {"stage": Stage.SENT, "bound_at": None, "sent_here": False}


@pytest.fixture
def laptop(cloud: SimulatedCloud, tmp_path: Path) -> Laptop:
    """A laptop that outlives its programs."""
    return Laptop(cloud, tmp_path)


@pytest.fixture
async def person(laptop: Laptop) -> AsyncGenerator[Person, None]:
    """Somebody on the China site, with an open job of theirs on the Overseas site in History."""
    async with laptop.start(site=Site.CHINA) as person:
        await person.sign_in()
        await person.choose_place()
        await person.wizard.journey.ledger.ready()
        job = written(person, PLUG, noon(), site=Site.OVERSEAS.value, **UNANSWERED)
        await write_down(person.wizard.journey.ledger, [job])
        yield person


async def sign_in_as(person: Person, user_id: str) -> None:
    """Fill in an account and a password, and sign in."""
    who = person.cloud.world.people[user_id]
    await person.until_seen("signin.account")
    person.fill("signin.account", who.phone_number)
    person.fill("signin.password", who.password)
    person.press("nav.next")


async def check(person: Person) -> None:
    """Open the job in History and have it looked at."""
    person.press("rail.history")
    await person.until_seen("history.check")
    choose(person, PLUG)
    person.press("history.check")


def site_of(person: Person) -> Site:
    return person.wizard.journey.session.site


async def test_history_says_which_site_before_it_switches(person: Person) -> None:
    person.press("rail.history")
    await person.until_seen("history.reason")
    assert person.words("history.reason") == (
        "The bind was sent, no answer was seen. It may be bound. "
        "Check switches to the Overseas site, where this job is."
    )
    assert site_of(person) is Site.CHINA


async def test_check_signs_in_where_the_job_is(person: Person) -> None:
    await check(person)
    await person.until_seen("signin.account")
    assert site_of(person) is Site.OVERSEAS
    assert person.find("signin.site.overseas", QRadioButton).isChecked()
    assert not any(person.cloud.asked(action) for action in LOOK)
    await sign_in_as(person, LIN_WEI)
    await person.until(lambda: any(person.cloud.asked(action) for action in LOOK))
    await person.until_seen("device.token")
    assert person.words("device.name") == PLUG


async def test_the_session_of_the_site_that_was_left_is_kept(person: Person) -> None:
    await check(person)
    await person.until_seen("signin.account")
    person.press("signin.site.china")
    session = person.wizard.journey.session
    assert session.account is None
    account = await session.resume()
    assert account and account.id == LIN_WEI


async def test_a_kept_session_of_that_site_is_used(person: Person) -> None:
    session = person.wizard.journey.session
    access = person.cloud.issue_access_token()
    session.leave_for(Site.OVERSEAS)
    await session.sign_in_with_token(access, remember=True)
    session.leave_for(Site.CHINA)
    assert await session.resume()
    await check(person)
    await person.until(lambda: person.sees("device.name") and person.words("device.name") == PLUG)
    assert site_of(person) is Site.OVERSEAS


async def test_whoever_signs_in_elsewhere_is_led_to_its_site(person: Person) -> None:
    await check(person)
    await person.until_seen("signin.account")
    person.press("signin.site.china")
    await sign_in_as(person, ZHOU_MIN)
    await person.until_seen("problem.title")
    assert person.words("problem.title") == "This job belongs to another account"
    steps = person.words("problem.steps")
    assert "which leads to the Overseas site.\nSign in there as Lin Wei." in steps
    assert site_of(person) is Site.CHINA
    person.press("problem.fix")
    await person.until_seen("signin.account")
    assert site_of(person) is Site.OVERSEAS
    assert person.find("signin.site.overseas", QRadioButton).isChecked()
    await sign_in_as(person, LIN_WEI)
    await person.until_seen("device.token")
    assert person.words("device.name") == PLUG


async def interrupt_overseas(laptop: Laptop) -> None:
    """A first start on the Overseas site, whose bind is never answered."""
    async with laptop.start(site=Site.OVERSEAS) as person:
        await WAYS[Stage.SENT](person)


async def test_the_card_says_which_site_and_continue_switches(laptop: Laptop) -> None:
    await interrupt_overseas(laptop)
    async with laptop.start(site=Site.CHINA) as person:
        words = "Continue switches to the Overseas site, where this job is."
        await person.until(lambda: words in person.page_words())
        assert words in person.find("resume").accessibleName()
        assert site_of(person) is Site.CHINA
        person.press("resume.continue")
        await person.until_seen("confirm.summary")
        assert site_of(person) is Site.OVERSEAS
        await go_on_to_done(person)
        assert binds(person) == 1


async def test_dropping_it_leaves_the_site_alone(laptop: Laptop) -> None:
    await interrupt_overseas(laptop)
    async with laptop.start(site=Site.CHINA) as person:
        await person.until_seen("resume.discard")
        person.press("resume.discard")
        await person.until_seen("signin.account")
        assert site_of(person) is Site.CHINA
