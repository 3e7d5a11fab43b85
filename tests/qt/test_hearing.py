"""An oracle that understands nothing would be content: it hears what is untrue, in any language."""

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from fieldbind.demo.world.content import showcase
from fieldbind.qt.languages import speak
from fieldbind.settings.model import Language
from hearing import Listener
from interrupted import Laptop, once_reported
from meanwhile import take_out
from oracle import Oracle
from raising import BIND, to_confirm, to_done
from wizardry import Person


@pytest.fixture(params=Language)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Generator[Language, None, None]:
    """Each language that the window speaks, while the test lasts."""
    yield request.param
    speak(qapp, Language.ENGLISH)


@pytest.fixture
def cloud(language: Language) -> Generator[SimulatedCloud, None, None]:
    """A cloud with names in that language."""
    with serve(SimulatedCloud(device_after=0.0, world=showcase(language.value))) as cloud:
        yield cloud


def listener_of(person: Person, language: Language, oracle: Oracle) -> Listener:
    device = person.wizard.answers.device
    assert device
    return Listener(person.cloud, device, language, oracle)


def carry_out_unseen(cloud: SimulatedCloud) -> None:
    with cloud.changing():
        cloud.asked(BIND)[-1].carried_out = True


async def test_done_is_true_until_it_is_not(
    cloud: SimulatedCloud, tmp_path: Path, language: Language
) -> None:
    oracle = Oracle()
    async with Laptop(cloud, tmp_path).start(language=language) as person:
        await to_done(person)
        device = person.wizard.answers.device
        assert device
        listener = listener_of(person, language, oracle)
        listener.hear_done(person)
        assert oracle.is_content
        take_out(person, device)
        listener.hear_done(person)
    assert len(oracle.false_claims) == 1


@pytest.mark.usefixtures("caplog")
async def test_a_card_says_that_nothing_was_bound(
    cloud: SimulatedCloud, tmp_path: Path, language: Language
) -> None:
    oracle = Oracle()
    async with Laptop(cloud, tmp_path).start(language=language) as person:
        await to_confirm(person)
        cloud.demand("LimitExceeded.FamilyDeviceExceedLimit", action=BIND)
        person.press("nav.next")
        await person.until_seen("problem.title")
        listener = listener_of(person, language, oracle)
        listener.hear_problem(person)
        assert oracle.is_content
        carry_out_unseen(cloud)
        listener.hear_problem(person)
        assert len(oracle.false_claims) == 1
        person.wizard.show_defect(ValueError())
        listener.hear_problem(person)
    assert len(oracle.crashes) == 1


async def test_the_resume_card_says_that_nothing_was_pressed(
    cloud: SimulatedCloud, tmp_path: Path, language: Language
) -> None:
    oracle, laptop = Oracle(), Laptop(cloud, tmp_path)
    async with laptop.start(language=language) as person:
        await once_reported(person)
        token = person.wizard.answers.token
        listener = listener_of(person, language, oracle)
    assert token
    async with laptop.start(language=language) as person:
        await person.until_seen("resume.continue")
        listener.hear_resume(person, token.reveal())
        assert oracle.is_content
        pressed = {"Action": BIND, "Token": token.reveal()}
        cloud.requests.append(replace(cloud.requests[-1], members=pressed))
        listener.hear_resume(person, token.reveal())
    assert len(oracle.false_claims) == 1
