"""The support file is looked at before it is saved, and what is seen is what is saved."""

import zipfile
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QListView, QPlainTextEdit
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from fieldbind.qt.application import make_application
from fieldbind.qt.support.lines import LinesCard
from fieldbind.qt.theme import Appearance, Colour, Scheme
from fieldbind.records.log import start_log, stop_log
from looking import name_of, role_of, shows
from raising import to_done
from wizardry import Person

MEMBERS = ["about.txt", "versions.txt", "settings.txt", "jobs.txt", "fieldbind.log"]


@pytest.fixture
async def looking(
    person: Person, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> AsyncGenerator[Person, None]:
    """Somebody who has bound a device, stands before a problem card, and opens the support file."""
    log = start_log(tmp_path / "data" / "logs")
    try:
        await to_done(person)
        person.wizard.show_defect(ValueError("nobody foresaw this"))
        await person.until_seen("problem.title")
        person.press("problem.details")
        await open_support(person)
        yield person
    finally:
        stop_log(log)


async def open_support(person: Person) -> None:
    person.press("problem.support")
    await person.until_seen("support.members")


def names(person: Person) -> list[str]:
    model = members(person).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def members(person: Person) -> QListView:
    return person.find("support.members", QListView)


def text(person: Person) -> QPlainTextEdit:
    return person.find("support.text", QPlainTextEdit)


def choose(person: Person, name: str) -> str:
    """Look at one of the files; returns what is shown."""
    view = members(person)
    view.setCurrentIndex(view.model().index(names(person).index(name), 0))
    return text(person).toPlainText()


async def save_to(person: Person, path: Path) -> None:
    person.press("support.save")
    await person.until_seen("support.save_dialog")
    dialog = person.find("support.save_dialog", QFileDialog)
    assert dialog.selectedFiles()[0].endswith(".zip")
    dialog.fileSelected.emit(str(path))
    await person.until(lambda: not person.sees("support.save_dialog"))
    await person.until_seen("support.said")


async def test_what_is_seen_is_what_is_saved(looking: Person, tmp_path: Path) -> None:
    assert names(looking) == MEMBERS
    seen = {name: choose(looking, name) for name in names(looking)}
    await save_to(looking, tmp_path / "support.zip")

    with zipfile.ZipFile(tmp_path / "support.zip") as saved:
        assert {name: saved.read(name).decode()[:-1] for name in saved.namelist()} == seen
    assert looking.words("support.said") == "Saved as support.zip"
    assert "AppTokenBindDeviceFamily" in seen["fieldbind.log"]
    receipt = looking.wizard.answers.receipt
    assert receipt
    assert f"request_id: {receipt.request_id}" in seen["jobs.txt"]
    assert "family: L…" in seen["jobs.txt"]
    assert "Qt: 6." in seen["versions.txt"]


async def test_it_cannot_be_saved_everywhere(looking: Person, tmp_path: Path) -> None:
    await save_to(looking, tmp_path)
    assert looking.words("support.said") == "It could not be saved there."
    await save_to(looking, tmp_path / "support.zip")
    assert (tmp_path / "support.zip").exists()


async def test_one_may_think_better_of_saving(looking: Person) -> None:
    looking.press("support.save")
    await looking.until_seen("support.save_dialog")
    looking.find("support.save_dialog", QFileDialog).reject()
    await looking.until(lambda: not looking.sees("support.save_dialog"))
    assert not looking.sees("support.said")
    assert looking.sees("support.text")


async def test_it_closes_by_button_and_by_key_and_opens_anew(looking: Person) -> None:
    looking.press("support.close")
    await looking.until(lambda: not looking.sees("support.members"))
    await open_support(looking)
    QTest.keyClick(looking.find("support", QDialog), Qt.Key.Key_Escape)
    await looking.until(lambda: not looking.sees("support.members"))
    assert looking.sees("problem.title")


async def test_it_goes_with_the_card_it_was_opened_from(looking: Person) -> None:
    looking.wizard.go(looking.wizard.step)
    await looking.until(lambda: not looking.sees("support.members"))


async def test_the_keyboard_reaches_everything(looking: Person) -> None:
    dialog = looking.find("support", QDialog)
    assert dialog.focusWidget() is members(looking)
    QTest.keyClick(members(looking), Qt.Key.Key_Down)
    assert text(looking).toPlainText().startswith("Fieldbind: ")
    reached: list[str] = []
    for _ in range(4):
        focused = dialog.focusWidget()
        assert focused
        reached.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert reached == ["support.members", "support.text", "support.close", "support.save"]


async def test_a_screen_reader_is_told_what_is_what(looking: Person) -> None:
    choose(looking, "jobs.txt")
    assert name_of(text(looking)) == "jobs.txt"
    assert role_of(text(looking)) == QAccessible.Role.EditableText
    assert "masked" in looking.words("support.sentence")


_WORN = (Colour.CANVAS, Colour.SHEET, Colour.FOCUS, Colour.ACCENT_SOFT)


async def test_it_wears_the_colours_of_the_window(looking: Person) -> None:
    choose(looking, "jobs.txt")
    text(looking).setFocus()
    dialog, look = looking.find("support", QDialog), make_application().findChild(Appearance)
    assert isinstance(look, Appearance)
    for scheme in (Scheme.DARK, Scheme.LIGHT):
        look.choose(scheme)
        # Qt tells the windows of it by events.
        await looking.until(lambda: shows(dialog, *_WORN))
        assert QFontInfo(text(looking).font()).fixedPitch()


async def test_it_is_smaller_over_a_small_window(looking: Person) -> None:
    wide = looking.find("support", QDialog).width()
    looking.press("support.close")
    await looking.until(lambda: not looking.sees("support.members"))
    looking.wizard.window.resize(800, 560)
    await open_support(looking)
    assert looking.find("support", QDialog).width() < wide


def test_it_may_go_while_the_text_has_the_focus(qtbot: QtBot) -> None:
    card = LinesCard()
    card.show()
    card.activateWindow()
    card.text.setFocus()
    qtbot.waitUntil(card.text.hasFocus)
    delete(card)
    assert not isValid(card)


def test_every_line_has_its_number_wherever_it_is_scrolled_to(qtbot: QtBot) -> None:
    card = LinesCard()
    qtbot.addWidget(card)
    card.resize(400, 300)
    card.show()
    card.text.show_lines("".join(f"line {number} {'x' * 60}\n" for number in range(1, 200)))
    first = card.grab().toImage()
    numbers = [number for number, _ in card.text.lines_shown()]
    assert numbers[0] == 1
    assert 4 < len(numbers) < 20
    bar = card.text.verticalScrollBar()
    for _ in range(4):  # the more was laid out, the more there is to scroll
        bar.setValue(bar.maximum())
        card.grab()
    assert card.text.lines_shown()[-1][0] == card.text.blockCount() == 199
    assert card.grab().toImage() != first
