"""Another language while the program runs: every state says everything in it and loses nothing."""

from collections.abc import Generator
from pathlib import Path

import pytest

from all_words import all_words
from english_left import SET, TYPED, WRITTEN, english_left
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from fieldbind.demo.world.content import showcase
from fieldbind.settings.model import Language
from shots import states
from wizardry import at_work, quick_settings


@pytest.fixture
def cloud() -> Generator[SimulatedCloud, None, None]:
    """One whose people give names that are no English."""
    with serve(SimulatedCloud(device_after=0.1, world=showcase("zh_CN"))) as cloud:
        yield cloud


@pytest.mark.parametrize("name", states.STATES)
async def test_there_and_back(cloud: SimulatedCloud, tmp_path: Path, name: str) -> None:
    state = states.STATES[name]
    settings = quick_settings(cloud, tmp_path, **{"language": Language.ENGLISH, **state.settings})
    async with at_work(settings, cloud) as person:
        await state.reach(person)
        window, look = person.wizard.window, person.wizard.look
        before = all_words(window)

        look.speak(Language.CHINESE)
        assert english_left(window, *TYPED, *SET, *WRITTEN) == []

        look.speak(Language.ENGLISH)
        assert all_words(window) == before
