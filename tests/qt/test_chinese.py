"""The window in Chinese: the whole way, and every state of every page without an English word."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from documented import BIND, EIGHT_FIELDS
from english_left import SET, TYPED, english_left
from fieldbind.cloud.models import TokenLength
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from fieldbind.demo.world.content import showcase
from fieldbind.qt.theme import Type
from fieldbind.qt.widgets.button import Button
from fieldbind.settings.model import Language
from shots import states
from wizardry import Person, at_work, quick_settings


@pytest.fixture
def cloud() -> Generator[SimulatedCloud, None, None]:
    """A simulated cloud whose people, families and devices have Chinese names."""
    with serve(SimulatedCloud(device_after=0.1, world=showcase("zh_CN"))) as cloud:
        yield cloud


@pytest.fixture
def language() -> Language:
    """The wizard speaks Chinese."""
    return Language.CHINESE


def overlong(window: QWidget) -> list[str]:
    """Buttons of more than 8 Han, and titles of more than 16."""
    buttons = [b.text() for b in window.findChildren(Button) if b.isVisibleTo(window)]
    titles = [
        label.text()
        for label in window.findChildren(QLabel)
        if label.isVisibleTo(window) and label.font().pixelSize() >= Type.CARD_TITLE.value.size
    ]
    long_buttons = [text for text in buttons if han(text) > 8]
    return long_buttons + [text for text in titles if han(text) > 16]


def han(text: str) -> int:
    """How many Chinese characters are in a text."""
    return sum("\u4e00" <= letter <= "\u9fff" for letter in text)


async def test_from_sign_in_to_done(person: Person) -> None:
    await person.sign_in()
    await person.choose_place()
    token = await person.wizard.journey.create_bind_token(TokenLength.LONG)
    person.scan(token.reveal())
    person.enter()
    await person.until_seen("confirm.summary")
    person.enter()
    await person.until_seen("done.title")

    (bind,) = person.cloud.asked(BIND)
    assert set(bind.members) == EIGHT_FIELDS
    assert person.words("done.title") == "已绑定到“客厅”"


@pytest.mark.parametrize("name", states.STATES)
async def test_no_english_is_left(cloud: SimulatedCloud, tmp_path: Path, name: str) -> None:
    state = states.STATES[name]
    settings = quick_settings(cloud, tmp_path, **{"language": Language.CHINESE, **state.settings})
    async with at_work(settings, cloud) as person:
        await state.reach(person)

        assert english_left(person.wizard.window, *TYPED, *SET) == []
        assert overlong(person.wizard.window) == []


async def test_the_search_would_find_it(cloud: SimulatedCloud, tmp_path: Path) -> None:
    async with at_work(quick_settings(cloud, tmp_path), cloud) as person:
        await person.until_seen("signin.account")
        found = english_left(person.wizard.window)

        assert "nav.next: Sign in" in found
        assert "signin.account: Phone number or e-mail" in found
