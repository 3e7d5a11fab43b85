"""A token was created here and the program ended before anybody went on with it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from cards import focused
from fieldbind.cloud.models import BindToken
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.ledger.model import Job, Query, Stage
from fieldbind.steps import Step
from interrupted import Laptop
from meanwhile import pair
from on_to_done import binds, go_on_to_done
from raising import CREATE_TOKEN, create_token, to_device, to_token
from wizardry import Person

TYPED = "0cc175b9c0f1b6a831c399e269772661"


@pytest.fixture
def laptop(cloud: SimulatedCloud, tmp_path: Path) -> Laptop:
    """A laptop that outlives its programs; its device takes its time."""
    cloud.device_after = None
    return Laptop(cloud, tmp_path)


def entered(person: Person) -> tuple[str, str, str]:
    """Token, product ID and device name."""
    token, product, name = (
        person.find(f"device.{field}", QLineEdit).text() for field in ("token", "product", "name")
    )
    return token, product, name


async def jobs_of(person: Person) -> list[Job]:
    return await person.wizard.journey.ledger.find(Query())


async def kept_for(person: Person, job: Job) -> BindToken | None:
    return await person.wizard.journey.book.token_of(job)


async def test_a_token_begins_its_job_where_it_is_created(laptop: Laptop) -> None:
    async with laptop.start() as person:
        await to_token(person)
        token, _, _ = entered(person)
        (job,) = await jobs_of(person)
        assert (job.stage, job.family, job.room) == (Stage.MADE, "Lin family", "Living room")
        assert await kept_for(person, job) == BindToken(token)
        assert person.wizard.step is Step.DEVICE


async def test_the_next_start_leads_back_to_the_token(laptop: Laptop) -> None:
    async with laptop.start() as person:
        await to_device(person)
        person.fill("device.product", "LAEG4YJE1A")
        await create_token(person)
        before = entered(person)
    async with laptop.start() as person:
        await person.until_seen("resume.continue")
        await person.until(lambda: "Kept: " in person.page_words())
        words = person.page_words()
        assert "You were binding a device" in words
        assert "Fieldbind closed after it created a token." in words
        assert "Fieldbind created a token" in words
        assert "The device may have the token already." in words
        assert "Continue shows the token again." in words
        assert "Kept: Lin family · Living room · token. No need to create another." in words
        rail = person.find("rail.step_3")
        assert rail.accessibleName() == "Step 3 of 5, Device, needs an answer"
        assert rail.accessibleDescription() == "Token created"
        person.press("resume.continue")
        await person.until_seen("device.copy")
        assert entered(person) == before
        assert person.words("device.created").replace(" ", "") == before[0]
        assert not person.sees("device.undone")
        person.press("nav.next")
        await person.until_seen("wait.stage")
        pair(person)
        await go_on_to_done(person)
        assert binds(person) == 1
        assert len(person.cloud.asked(CREATE_TOKEN)) == 1
        (job,) = await jobs_of(person)
        assert job.stage is Stage.BOUND


async def test_names_that_are_typed_after_it_are_kept_too(laptop: Laptop) -> None:
    async with laptop.start() as person:
        await to_token(person)
        written: list[str] = []
        person.wizard.journey.ledger.on_written = written.append
        person.find("device.name").setFocus()
        person.type("lamp_e27_0412")
        person.find("device.product").setFocus()
        await person.until(lambda: written)
        before = entered(person)
    async with laptop.start() as person:
        await person.until_seen("resume.continue")
        assert "You were binding lamp_e27_0412" in person.page_words()
        person.press("resume.continue")
        await person.until_seen("device.copy")
        assert entered(person) == before


async def test_continue_and_a_kill_lead_to_the_wait(laptop: Laptop) -> None:
    async with laptop.start() as person:
        await to_token(person)
        person.press("nav.next")
        await person.until_seen("wait.stage")
        (job,) = await jobs_of(person)
        assert job.stage is Stage.WAITING
    async with laptop.start() as person:
        await person.until_seen("resume.continue")
        person.press("resume.continue")
        await person.until_seen("wait.stage")


@pytest.mark.parametrize("another", ["created", "typed"])
async def test_another_token_stays_the_same_job(laptop: Laptop, another: str) -> None:
    async with laptop.start() as person:
        await to_token(person)
        first, _, _ = entered(person)
        if another == "created":
            person.press("device.create")
            await person.until(lambda: entered(person)[0] not in ("", first))
        else:
            person.fill("device.token", TYPED)
        token, _, _ = entered(person)
        person.press("nav.next")
        await person.until_seen("wait.stage")
        (job,) = await jobs_of(person)
        assert job.stage is Stage.WAITING
        assert await kept_for(person, job) == BindToken(token)


async def test_a_new_token_takes_the_place_of_the_one_that_was_waited_for(laptop: Laptop) -> None:
    async with laptop.start() as person:
        await to_device(person)
        person.fill("device.token", TYPED)
        person.press("nav.next")
        await person.until_seen("wait.stage")
        person.press("rail.step_3")
        await person.until_seen("device.create")
        person.press("device.create")
        await person.until_seen("device.copy")
        (job,) = await jobs_of(person)
        assert job.stage is Stage.MADE
        assert await kept_for(person, job) == BindToken(entered(person)[0])
        person.press("nav.back")
        await person.until_seen("place.family")
        person.press("nav.next")
        await person.until_seen("device.copy")


async def test_another_room_is_kept_with_it(laptop: Laptop) -> None:
    async with laptop.start() as person:
        await to_token(person)
        written: list[str] = []
        person.wizard.journey.ledger.on_written = written.append
        person.press("device.place.another")
        await person.until(lambda: focused(person) == "device.place.rooms")
        person.key(Qt.Key.Key_Down)
        person.enter()
        await person.until(lambda: written)
        assert entered(person)[0] == person.words("device.created").replace(" ", "")
    async with laptop.start() as person:
        await person.until_seen("resume.continue")
        assert "to Lin family, Kitchen." in person.page_words()


async def test_a_token_that_no_keyring_kept_is_not_asked_for_by_its_label(laptop: Laptop) -> None:
    async with laptop.start() as person:
        await to_token(person)
    laptop.lose_keyring()
    async with laptop.start() as person:
        await person.until_seen("resume.continue")
        await person.until(lambda: "Kept: " in person.page_words())
        words = person.page_words()
        assert "Kept: Lin family · Living room. Another token has to be created." in words
        assert "Continue asks for another token." in words
        person.press("resume.continue")
        await person.until_seen("signin.account")
        person.fill("signin.account", person.cloud.account)
        person.fill("signin.password", person.cloud.password)
        person.press("nav.next")
        await person.until_seen("device.token")
        said = "The token was not kept on this laptop. Scan the label, or create another."
        assert person.words("device.undone") == said
        assert focused(person) == "device.token"


async def test_a_token_that_is_only_typed_is_nobody_s_job_before_continue(laptop: Laptop) -> None:
    async with laptop.start() as person:
        await to_device(person)
        person.fill("device.token", TYPED)
        assert await jobs_of(person) == []
    async with laptop.start() as person:
        await person.until_seen("place.family")
