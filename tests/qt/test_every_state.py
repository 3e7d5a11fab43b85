"""Every state of every page, met once: by eye and by ear, in each language and text size."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from accessible import stumbles
from all_words import all_words
from english_left import KEYS, SET, TYPED, WRITTEN, english_left
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from fieldbind.demo.world.content import showcase
from fieldbind.settings.model import Language
from overlong import overlong
from plain_tips import plain_tips
from shots.fitting import misfits
from shots.pseudo import spoken_longer
from shots.states import STATES
from wizardry import at_work, quick_settings

SIZES = ((960, 640), (800, 560))
# A window of its own that opens instead of the wizard, in a language that is settled by then.
ALONE = [name for name in STATES if name.startswith("07e-refused")]
OVER = [name for name, state in STATES.items() if state.is_over]
# Each language with small and large words, over the large window and the small one.
WAYS = (
    (Language.CHINESE, 1.0, SIZES[0]),
    (Language.ENGLISH, 2.0, SIZES[1]),
)


@pytest.fixture
def cloud() -> Generator[SimulatedCloud, None, None]:
    """A simulated cloud whose people, families and devices have Chinese names."""
    with serve(SimulatedCloud(device_after=0.1, world=showcase("zh_CN"))) as cloud:
        yield cloud


@pytest.mark.parametrize("name", [name for name in STATES if name not in ALONE + OVER])
async def test_all_can_be_read_and_reached(
    cloud: SimulatedCloud, tmp_path: Path, name: str
) -> None:
    state = STATES[name]
    settings = quick_settings(cloud, tmp_path, **{"language": Language.ENGLISH, **state.settings})
    async with at_work(settings, cloud) as person:
        await state.reach(person)
        window, look = person.wizard.window, person.wizard.look
        _lay_out()
        before = all_words(window)
        english = stumbles(window) + _misfits(window) + plain_tips(window)
        with spoken_longer(person):
            longer = _misfits(window)
        look.enlarge(2.0)
        large = _misfits(window)
        look.enlarge(1.0)
        look.speak(Language.CHINESE)
        chinese = _misfits(window)
        chinese += english_left(window, *TYPED, *SET, *WRITTEN) + overlong(window)
        chinese += stumbles(window)
        look.speak(Language.ENGLISH)
        _lay_out()

        assert english == []
        assert longer == []
        assert large == []
        assert chinese == []
        assert all_words(window) == before


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", ALONE)
async def test_what_opens_instead_of_the_wizard(
    cloud: SimulatedCloud, tmp_path: Path, name: str, language: Language
) -> None:
    settings = quick_settings(cloud, tmp_path, language=language)
    async with at_work(settings, cloud) as person:
        window = await STATES[name].reach(person)
        assert window is not None

        assert stumbles(window) + _misfits(window) == []
        if language is Language.CHINESE:
            assert (
                english_left(window, *SET, *KEYS, str(tmp_path / "config")) + overlong(window) == []
            )


@pytest.mark.parametrize(("language", "text", "size"), WAYS)
@pytest.mark.parametrize("name", OVER)
async def test_what_opens_over_the_wizard(
    cloud: SimulatedCloud,
    tmp_path: Path,
    name: str,
    language: Language,
    text: float,
    size: tuple[int, int],
) -> None:
    state = STATES[name]
    settings = quick_settings(cloud, tmp_path, **{"language": language, **state.settings})
    async with at_work(settings, cloud) as person:
        person.wizard.window.resize(*size)
        person.wizard.look.enlarge(text)
        window = await state.reach(person)
        assert window is not None
        _lay_out()

        assert stumbles(window) + misfits(window) == []
        if language is Language.CHINESE:
            assert english_left(window, *TYPED, *SET, *WRITTEN) == []


async def test_the_search_would_find_english(cloud: SimulatedCloud, tmp_path: Path) -> None:
    async with at_work(quick_settings(cloud, tmp_path), cloud) as person:
        await person.until_seen("signin.account")
        found = english_left(person.wizard.window)

        assert "nav.next: Sign in" in found
        assert "signin.account: Phone number or e-mail" in found


def _misfits(window: QWidget) -> list[str]:
    """In both sizes; the one it has comes first, and the other one stays."""
    found: list[str] = []
    for width, height in sorted(SIZES, key=window.size().toTuple().__ne__):
        window.resize(width, height)
        _lay_out()
        found += [f"{width}: {flaw}" for flaw in misfits(window)]
    return found


def _lay_out() -> None:
    """Have done what a resize has set off; a layout may set off another one below it."""
    for _ in range(6):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
