"""How the window speaks and looks: at once, at the next start, and back again."""

from collections.abc import AsyncGenerator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QListView, QWidget

from camera_stand import DOCUMENT, INTEGRATED, Stand, have_cameras
from fieldbind.cloud.models import Site
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.faults import LocalFault
from fieldbind.qt.application import dress
from fieldbind.qt.question import Question
from fieldbind.qt.theme import DARK, LIGHT, Colour, current_theme, is_still, text_size
from fieldbind.settings.model import Language, Scheme, Settings
from fieldbind.settings.remembered import Memory, Remembered
from wizardry import Person, at_work, quick_settings


@pytest.fixture
def settings(cloud: SimulatedCloud, tmp_path: Path) -> Settings:
    """Of a laptop where nobody has chosen anything, and things move."""
    return quick_settings(cloud, tmp_path, less_motion=False)


@pytest.fixture
async def person(cloud: SimulatedCloud, settings: Settings) -> AsyncGenerator[Person, None]:
    """Somebody at Settings."""
    async with at_work(settings, cloud) as person:
        await person.until_seen("signin.account")
        person.press("rail.settings")
        yield person
    dress(msgspec.structs.replace(settings, less_motion=True))


def remembered(settings: Settings) -> Remembered:
    return Memory(settings.config_dir).remembered


async def test_another_language_is_spoken_at_once_and_the_focus_stays(
    person: Person, settings: Settings
) -> None:
    person.find("settings.language.zh_CN").setFocus()
    person.press("settings.language.zh_CN")
    assert person.words("nav.back") == "返回第 1 步"
    assert person.wizard.window.focusWidget() is person.find("settings.language.zh_CN")
    assert remembered(settings).language == "zh_CN"


async def test_a_choice_is_there_from_the_first_picture_on(
    person: Person, cloud: SimulatedCloud, settings: Settings
) -> None:
    for choice in ("theme.dark", "text_size.150", "language.zh_CN"):
        person.press(f"settings.{choice}")
    person.press("settings.motion")
    assert (current_theme(), text_size()) == (DARK, 1.5)
    dress(settings)
    async with at_work(settings, cloud) as again:
        picture = again.wizard.window.grab().toImage()
        assert picture.pixelColor(5, 5) == DARK[Colour.CANVAS]
        assert text_size() == 1.5
        assert is_still()
        await again.until_seen("signin.account")
        assert again.words("nav.next") == "登录"


async def test_the_demo_begins_in_the_look_of_now(person: Person) -> None:
    for choice in ("language.zh_CN", "theme.dark"):
        person.press(f"settings.{choice}")
    person.wizard.start_demo()
    await person.until(lambda: person.wizard.demo)
    await person.until_seen("signin.account")
    assert person.words("nav.next") == "登录"
    assert person.wizard.window.windowTitle() == "演示 — Fieldbind"
    person.wizard.look.speak(Language.ENGLISH)
    assert person.wizard.window.windowTitle() == "Demo — Fieldbind"
    person.wizard.look.speak(Language.CHINESE)
    assert person.wizard.settings.theme is Scheme.DARK
    problem = person.wizard.explain(LocalFault("FIELDBIND_DEFECT"))
    assert not problem.title.isascii()


async def test_the_whole_row_switches_movement(person: Person, settings: Settings) -> None:
    box = person.find("settings.motion", QCheckBox)
    assert not is_still()
    QTest.mouseClick(person.find("settings.motion.words"), Qt.MouseButton.LeftButton)
    assert box.isChecked()
    assert is_still()
    assert remembered(settings).less_motion is True


async def test_settings_go_back_to_the_beginning_when_it_was_meant(
    person: Person, settings: Settings
) -> None:
    for choice in ("theme.dark", "text_size.200", "language.system", "site.overseas", "motion"):
        person.press(f"settings.{choice}")
    person.press("settings.wait_limit.more")
    person.wizard.memory.remember(pattern="Lamp {n}", camera="integrated")
    for answer, stays in (("no", "dark"), ("yes", "")):
        person.press("settings.reset")
        await person.until_seen(f"question.{answer}")
        person.press(f"question.{answer}")
        await person.until(lambda: not person.wizard.window.findChildren(Question))
        assert remembered(settings).theme == stays
    assert remembered(settings) == Remembered(pattern="Lamp {n}")
    assert (current_theme(), text_size(), is_still()) == (LIGHT, 1.0, False)
    assert person.wizard.settings.language is Language.ENGLISH
    assert person.wizard.journey.session.site is Site.CHINA
    assert person.wizard.journey.pace.wait_limit == settings.wait_limit
    assert "as at first" in person.words("settings.reset.words")
    assert person.find("settings.text_size.100", QWidget).isVisible()


async def test_a_camera_is_chosen_where_there_is_one(person: Person, settings: Settings) -> None:
    assert not person.sees("settings.camera")
    stand = Stand()
    have_cameras(person, stand)
    person.wizard.asides.forget()
    person.press("rail.settings")
    person.wizard.window.grab()
    stand.show(camera=INTEGRATED)
    stand.show(camera=DOCUMENT)
    await person.until_seen("settings.camera")
    for row, camera in ((2, DOCUMENT.id), (0, "")):
        person.press("settings.camera")
        cameras = person.find("settings.camera.list", QListView)
        cameras.setCurrentIndex(cameras.model().index(row, 0))
        person.enter()
        assert remembered(settings).camera == camera


async def test_a_page_that_is_gone_looks_for_no_cameras(person: Person) -> None:
    person.wizard.asides.forget()
    person.press("rail.settings")
    person.wizard.window.grab()
    person.wizard.asides.forget()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # What is raised in an event that Qt delivers makes a test fail.
    QCoreApplication.processEvents()


@pytest.mark.parametrize(("by", "reason"), [("asked", "FIELDBIND_"), ("locked", "organisation")])
async def test_what_others_have_settled_stands_still(
    cloud: SimulatedCloud, settings: Settings, by: str, reason: str
) -> None:
    keys = frozenset({"language", "theme"})
    settled = msgspec.structs.replace(settings, theme=Scheme.DARK, **{by: keys})
    async with at_work(settled, cloud) as person:
        await person.until_seen("signin.account")
        person.press("rail.settings")
        for name, words in (("language", "English"), ("theme", "Dark")):
            field = person.find(f"settings.{name}", QLineEdit)
            assert (field.text(), field.isReadOnly()) == (words, True)
            assert reason in field.accessibleDescription()
        assert person.sees("settings.text_size.100")
    dress(msgspec.structs.replace(settings, less_motion=True))
