"""Diagnostics by the real window: rows fill in, the title is the verdict, a press mends."""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QGuiApplication

from camera_stand import Stand, have_cameras
from diagnosed import AHEAD, ALL, open_page, will_find
from fieldbind.checks.finding import Check, Finding, to_fix
from fieldbind.checks.laptop import Laptop
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.faults import NoAnswer
from fieldbind.qt.widgets.text import Text
from fieldbind.settings.model import Language
from read_aloud import Heard
from wizardry import Person, at_work, quick_settings


def places_of(person: Person, checks: Sequence[Check]) -> list[int]:
    """How far down each row is."""
    rows = [person.find(f"diagnostics.row.{check.value}") for check in checks]
    return [row.mapTo(person.wizard.window, QPoint(0, 0)).y() for row in rows]


async def test_everything_is_looked_at(person: Person) -> None:
    have_cameras(person, Stand())
    await open_page(person)
    assert person.words("diagnostics.title") == "All is fine"
    assert person.words("diagnostics.counted") == (
        "All nine checks to the China site are fine, four not looked at."
    )
    rows = person.words("diagnostics.rows").splitlines()
    assert len(rows) == len(Check)
    assert "Wi-Fi sign-in page (fine): None in the way" in rows
    assert "Camera (fine): None here. Type the code or read it from a picture." in rows
    assert "Your sign-in (not looked at): Nobody is signed in" in rows
    assert {request.action for request in person.cloud.requests} == {"AppGetUser"}
    assert person.find("diagnostics.again").hasFocus()


async def test_a_session_of_this_window_is_looked_at(person: Person) -> None:
    have_cameras(person, Stand())
    await person.sign_in()
    person.press("rail.diagnostics")
    await person.until_seen("diagnostics.copy")
    assert "Your sign-in (fine): Accepted" in person.words("diagnostics.rows")
    person.press("nav.back")
    assert person.wizard.aside is None


async def test_rows_fill_in_where_they_stand(person: Person) -> None:
    gate = asyncio.Event()

    async def examine(_: Laptop) -> AsyncGenerator[Finding, None]:
        await gate.wait()
        for finding in ALL[:6]:
            yield finding
        await asyncio.Event().wait()

    person.wizard.parts = replace(person.wizard.parts, examine=examine)
    await person.until_seen("signin.account")
    person.press("rail.diagnostics")
    person.wizard.window.grab()
    QCoreApplication.sendPostedEvents()  # what the layout has asked for
    before = places_of(person, list(Check))
    gate.set()
    await person.until(lambda: "Six of" in person.words("diagnostics.counted"))
    assert places_of(person, list(Check)) == before
    assert person.words("diagnostics.title") == "Looking at everything"
    assert "Keyring: Looking…" in person.words("diagnostics.rows")
    assert not person.sees("diagnostics.copy")
    person.press("rail.diagnostics")
    assert person.wizard.aside is None


async def test_the_report_is_copied_without_anything_secret(person: Person) -> None:
    will_find(person, AHEAD)
    await open_page(person)
    person.press("diagnostics.copy")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("One thing to fix: the clock\n")
    assert "!  Clock" in copied
    assert person.words("diagnostics.copy") == "Copied"
    person.press("diagnostics.again")
    await person.until_seen("diagnostics.copy")
    assert person.words("diagnostics.copy") == "Copy report"


async def test_another_language_keeps_what_was_found(person: Person) -> None:
    will_find(person, AHEAD)
    await open_page(person)
    asked = len(person.cloud.requests)
    person.wizard.look.speak(Language.CHINESE)
    assert person.words("diagnostics.title") == "有一项要处理：时钟"
    assert "比云端快 7 分钟" in person.words("diagnostics.rows")
    assert len(person.cloud.requests) == asked
    person.wizard.look.speak(Language.ENGLISH)
    assert person.words("diagnostics.title") == "One thing to fix: the clock"


@pytest.mark.parametrize(
    ("others", "order"),
    [
        ((AHEAD,), [Check.NETWORK, Check.DNS, Check.CLOCK]),
        ((AHEAD, to_fix(Check.DISK, "low")), [Check.CLOCK, Check.DISK, Check.NETWORK]),
    ],
)
async def test_what_needs_a_hand_can_be_seen(
    person: Person, others: tuple[Finding, ...], order: list[Check]
) -> None:
    will_find(person, *others)
    await open_page(person)
    assert places_of(person, order) == sorted(places_of(person, order))
    assert places_of(person, list(Check)[-1:])[0] > 0


async def test_large_words_stand_below_each_other(person: Person) -> None:
    will_find(person)
    await open_page(person)
    name, words = (
        next(
            text
            for text in person.find("diagnostics.row.clock").findChildren(Text)
            if text.text() == said
        )
        for said in ("Clock", "Agrees with the cloud")
    )

    def down(text: Text) -> int:
        return text.mapTo(person.wizard.window, QPoint(0, text.height() // 2)).y()

    assert down(name) == down(words)
    person.wizard.look.enlarge(2.0)
    await person.until(lambda: down(name) + name.height() <= down(words))


async def test_a_demo_looks_no_further_than_this_laptop(person: Person) -> None:
    await person.until_seen("signin.account")
    person.press("signin.demo")
    await person.until(lambda: person.wizard.demo is not None)
    have_cameras(person, Stand())
    await open_page(person)
    assert "the simulated cloud" in person.words("diagnostics.counted")
    assert "nothing beyond it" in person.words("diagnostics.promise")
    assert "In memory, as in every demo" in person.words("diagnostics.rows")


HEARD = {
    Language.ENGLISH: """\
Looking at everything
Six of thirteen checks are done.
One thing to fix: the clock. \
Eleven of twelve checks to the China site are fine, one not looked at.""",
    Language.CHINESE: """\
正在检查
十三项检查已完成六项。
有一项要处理：时钟。到中国站的十二项检查中有十一项正常，有一项没有检查。""",
}


@pytest.mark.parametrize("language", Language)
async def test_begin_halfway_and_verdict_are_heard(
    cloud: SimulatedCloud, tmp_path: Path, language: Language
) -> None:
    settings = quick_settings(cloud, tmp_path, language=language)
    async with at_work(settings, cloud, kind=Heard) as person:
        wizard = person.wizard
        assert isinstance(wizard, Heard)
        will_find(person, AHEAD)
        await open_page(person)
        said = HEARD[language].splitlines()
        await person.until(lambda: len(wizard.said) == len(said))
        assert list(wizard.said) == [(sentence, False) for sentence in said]


async def test_a_look_that_breaks_off_leaves_the_page_as_it_is(person: Person) -> None:
    async def examine(_: Laptop) -> AsyncGenerator[Finding, None]:
        yield AHEAD
        raise NoAnswer("NETWORK_CUT")

    person.wizard.parts = replace(person.wizard.parts, examine=examine)
    await person.until_seen("signin.account")
    person.press("rail.diagnostics")
    await person.until(lambda: "One of" in person.words("diagnostics.counted"))
    assert person.wizard.problem is None
