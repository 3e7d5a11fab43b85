"""What is announced: each thing once, in the language of now, and nothing for want of news."""

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest_asyncio

from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.keychain import Keychain
from fieldbind.settings.model import Language
from interrupted import once_reported
from raising import BIND, create_token, to_confirm, to_device
from read_aloud import Heard, hearing
from reading_history import names_of
from wizardry import Person, at_work, quick_settings
from written_jobs import some_days, write_down


@pytest_asyncio.fixture
async def person(cloud: SimulatedCloud, tmp_path: Path) -> AsyncGenerator[Person, None]:
    async with at_work(quick_settings(cloud, tmp_path), cloud, kind=Heard) as person:
        yield person


async def test_a_problem_is_announced_once_and_in_the_language_of_now(person: Person) -> None:
    await to_confirm(person)
    for language in (Language.ENGLISH, Language.CHINESE):
        listen = hearing(person)
        person.wizard.look.speak(language)
        assert listen() == []
        person.cloud.demand("LimitExceeded.FamilyDeviceExceedLimit", action=BIND)
        person.press("nav.next")
        await person.until_seen("problem.title")
        title, cause = person.words("problem.title"), person.words("problem.cause")
        (said,) = listen()
        assert said.startswith(title)
        assert said.endswith(cause)
        person.wizard.dismiss()


async def test_a_new_token_is_announced_once(person: Person) -> None:
    await to_device(person)
    listen = hearing(person)
    await create_token(person)
    assert listen() == ["The new bind token is here."]


async def test_lists_tell_how_much_they_show(person: Person) -> None:
    listen = hearing(person)
    await person.sign_in()
    assert listen() == ["12 families"]
    person.fill("place.search", "lin")
    person.fill("place.search", "no such")
    assert listen() == ["1 of 12 families", "No family of this name."]
    person.fill("place.search", "")
    await person.choose_place()
    await write_down(person.wizard.journey.ledger, some_days(person))
    person.press("rail.history")
    await person.until_seen("history.copy")
    listen()
    person.fill("history.search", "lamp")
    await person.until(lambda: len(names_of(person)) == 1)
    person.fill("history.search", "no such")
    await person.until(lambda: not names_of(person))
    assert listen() == [
        "Jobs found: 1",
        "Nothing found. No job on this laptop answers to search and filters.",
    ]


async def test_an_open_job_is_told(cloud: SimulatedCloud, tmp_path: Path) -> None:
    settings, keychain = quick_settings(cloud, tmp_path), Keychain(use_keyring=False)
    async with at_work(settings, cloud, keychain) as person:
        await once_reported(person)
    async with at_work(settings, cloud, keychain, kind=Heard) as person:
        listen = hearing(person)
        await person.until_seen("resume.continue")
        (said,) = listen()
    assert said.startswith("You were binding lamp_e27_0412")
