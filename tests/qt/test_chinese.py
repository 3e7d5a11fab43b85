"""The window in Chinese: the whole way, and every state of every page without an English word."""

from collections.abc import Generator

import pytest

from documented import BIND, EIGHT_FIELDS
from fieldbind.cloud.models import TokenLength
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from fieldbind.demo.world.content import showcase
from fieldbind.settings.model import Language
from wizardry import Person


@pytest.fixture
def cloud() -> Generator[SimulatedCloud, None, None]:
    """A simulated cloud whose people, families and devices have Chinese names."""
    with serve(SimulatedCloud(device_after=0.1, world=showcase("zh_CN"))) as cloud:
        yield cloud


@pytest.fixture
def language() -> Language:
    """The wizard speaks Chinese."""
    return Language.CHINESE


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
