"""Whoever plays the demo, through the real window: wiped at each beginning, and nothing is left."""

import asyncio
import gc
import logging
import threading
import weakref
from pathlib import Path

import pytest

from fieldbind.demo.scenarios import script_named
from fieldbind.demo.story_clock import STANDING_STILL
from fieldbind.demo.world.workbench import LOCK
from fieldbind.faults import LocalFault
from fieldbind.qt.application import make_application
from fieldbind.qt.languages import speak
from fieldbind.qt.page import Page
from fieldbind.qt.pages.sign_in import SignInPage
from fieldbind.qt.parts import Parts
from fieldbind.qt.presenting.presenter import Led, MakeParts, PropKind, Speed
from fieldbind.records.log import LOG_FILE, start_log, stop_log
from fieldbind.settings.model import Language
from fieldbind.stage import Performance, Stage
from fieldbind.steps import Step
from fieldbind.wiring import parts_for
from visitor import Visitor, showing, showroom_settings
from wizardry import Person

OWN = 'name = "our-own"\ntitle = { en = "Our own", zh_CN = "自己的" }\nreports_after = "never"\n'


def led(visitor: Visitor, kind: PropKind) -> Led:
    return next(prop.led for prop in visitor.presenter.props if prop.kind is kind)


def _threads() -> list[str]:
    return [thread.name for thread in threading.enumerate()]


async def test_a_restart_wipes_all_and_leaves_nothing_behind(tmp_path: Path) -> None:
    async with showing(showroom_settings(tmp_path)) as visitor:
        visitor.presenter.set_speed(Speed.STEP)
        # Its last page has the focus in it when it goes.
        for _ in range(3):
            await visitor.begin("other-room")
            assert visitor.person.words("signin.account") != ""
            await visitor.go_to_the_end()
            assert visitor.wizard.step is Step.DONE
        await visitor.begin("other-room")
        assert visitor.wizard.answers.family is None
        gc.collect()
        pages = [type(found) for found in gc.get_objects() if isinstance(found, Page)]

        assert pages == [SignInPage]
        assert weakref.getweakrefcount(visitor.wizard) < 2
        simulated = [name for name in _threads() if name.startswith("simulated")]
        assert len(simulated) == len(set(simulated)) == 2


async def test_what_is_pressed_on_a_page_that_goes_harms_nothing(tmp_path: Path) -> None:
    async with showing(showroom_settings(tmp_path)) as visitor:
        person, wizard = visitor.person, visitor.wizard
        for _ in range(3):
            await visitor.begin("happy")
            await visitor.go_to("device.create")
            before = wizard.journey
            visitor.presenter.restart()
            while wizard.journey is before:
                person.press("device.create")
                await asyncio.sleep(0)
            await person.until_seen("signin.account")
            assert wizard.problem is None


async def test_the_log_of_this_laptop_says_what_was_a_demo(tmp_path: Path) -> None:
    settings = showroom_settings(tmp_path)
    handler = start_log(tmp_path)
    try:
        async with parts_for(settings, "happy"):
            logging.getLogger("fieldbind.test").info("what")
    finally:
        stop_log(handler)
    assert (tmp_path / LOG_FILE).read_text("utf-8").endswith("fieldbind.test demo: what\n")


async def test_what_the_panel_shows_follows_the_story(tmp_path: Path) -> None:
    async with showing(showroom_settings(tmp_path)) as visitor:
        presenter, changes = visitor.presenter, list[object]()
        presenter.listen(lambda: changes.append((presenter.playing, presenter.speed)))
        presenter.set_speed(Speed.STEP)
        await visitor.take(PropKind.LOCK)
        assert (presenter.held, presenter.can_step) == (PropKind.LOCK, False)
        assert led(visitor, PropKind.LOCK) is Led.DARK
        await visitor.begin("happy")
        await visitor.go_to_the_end()

        assert led(visitor, PropKind.LOCK) is Led.STEADY
        assert [prop.is_alive for prop in presenter.props] == [False, True, False]
        device = visitor.wizard.answers.device
        assert device is not None
        assert device.product_id == LOCK
        assert ("happy", Speed.STEP) in changes


def test_only_another_device_in_hand_begins_the_story_anew() -> None:
    async def make_parts(now: Performance) -> Parts:
        raise AssertionError(now)

    stage, begun = Stage(script_named("happy"), make_parts), list[MakeParts]()
    stage.bring(begun.append)
    stage.hold(PropKind.LAMP)
    assert begun == []
    stage.hold(PropKind.LOCK)
    assert (stage.held, len(begun)) == (PropKind.LOCK, 1)


async def test_another_performance_goes_on_at_the_same_speed() -> None:
    paces: list[float] = []

    async def make_parts(now: Performance) -> Parts:
        paces.append(now.cloud.story.pace)
        raise LookupError("enough is known")

    stage = Stage(script_named("happy"), make_parts)
    for speed in Speed:
        stage.set_speed(speed)
        with pytest.raises(LookupError):
            await stage.perform()
    assert paces == [1.0, 4.0, STANDING_STILL]


async def test_another_speed_is_that_of_the_story_under_way(person: Person) -> None:
    playing: list[Performance] = []

    async def make_parts(now: Performance) -> Parts:
        playing.append(now)
        return person.wizard.parts

    stage, paces = Stage(script_named("happy"), make_parts), list[float]()
    await stage.perform()
    for speed in Speed:
        stage.set_speed(speed)
        paces.append(playing[0].cloud.story.pace)
    await stage.close()
    assert paces == [1.0, 4.0, STANDING_STILL]


async def test_a_presenters_own_story_comes_last_in_the_language_of_now(tmp_path: Path) -> None:
    file = tmp_path / "own.toml"
    file.write_text(OWN, encoding="utf-8")
    async with showing(showroom_settings(tmp_path), str(file)) as visitor:
        presenter = visitor.presenter
        assert presenter.playing == presenter.stories[-1].name == "our-own"
        assert presenter.add(file).title == "Our own"
        file.with_stem("other").write_text(OWN.replace("our-own", "other"), encoding="utf-8")
        presenter.add(file.with_stem("other"))
        presenter.add(file)
        assert [story.name for story in presenter.stories][-2:] == ["other", "our-own"]
        speak(make_application(), Language.CHINESE)
        try:
            assert presenter.stories[-1].title == "自己的"
        finally:
            speak(make_application(), Language.ENGLISH)
        with pytest.raises(LocalFault, match=r"SCENARIO_UNREADABLE\.NO_FILE"):
            presenter.add(tmp_path / "gone.toml")


async def test_a_session_that_ends_again_in_the_next_performance_asks_again(tmp_path: Path) -> None:
    async with showing(showroom_settings(tmp_path)) as visitor:
        visitor.presenter.set_speed(Speed.STEP)
        for _ in range(2):
            await visitor.begin("session-ends")
            assert await visitor.go_to_the_end() == ["signin.sheet"]
