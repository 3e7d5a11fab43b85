"""Scanners that type: the key that ends a scan presses nothing, a person's next key does."""

from collections.abc import Generator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldbind.qt.wedge import Wedge

TOKEN = "0cc175b9c0f1b6a831c399e269772661"
_PERSON, _SCANNER = 120, 2
_KEYS = {"\r": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab, " ": Qt.Key.Key_Space}


@dataclass
class Desk:
    """A window with a token field, a name field and a button."""

    window: QWidget
    token: QLineEdit
    name: QLineEdit
    button: QPushButton
    scans: list[str] = field(default_factory=list[str])
    presses: list[str] = field(default_factory=list[str])
    takes_scans: bool = True
    clock: int = 1_000_000

    def target(self) -> QLineEdit | None:
        return self.token if self.takes_scans else None

    def keys(self, text: str, pace: int) -> None:
        for number, letter in enumerate(text):
            key = _KEYS.get(letter, Qt.Key.Key_unknown)
            self.clock += _PERSON if number == 0 and letter not in "\r\t" else pace
            event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter)
            event.setTimestamp(self.clock)
            QCoreApplication.sendEvent(self.window.focusWidget() or self.window, event)


class Presses(QObject):
    """Notes which Enter and Tab keys came through to a control."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        names = {Qt.Key.Key_Return: "enter", Qt.Key.Key_Tab: "tab"}
        if name := names.get(Qt.Key(event.key())):
            self._desk.presses.append(name)
        return bool(name)


@pytest.fixture
def desk(qtbot: QtBot) -> Generator[Desk, None, None]:
    window = QWidget()
    desk = Desk(window, QLineEdit(), QLineEdit(), QPushButton("Press"))
    column = QVBoxLayout(window)
    presses = Presses(desk)
    for widget in (desk.token, desk.name, desk.button):
        column.addWidget(widget)
        widget.installEventFilter(presses)
    desk.button.clicked.connect(lambda: desk.presses.append("button"))
    wedge = Wedge(window, desk.target, desk.target)
    wedge.scanned.connect(desk.scans.append)
    qtbot.addWidget(window)
    window.show()
    desk.token.setFocus()
    yield desk


@pytest.mark.parametrize("end", ["\r", "\t"])
def test_the_key_that_ends_a_scan_presses_nothing(desk: Desk, end: str) -> None:
    desk.keys(TOKEN + end, _SCANNER)
    assert desk.scans == [TOKEN]
    assert desk.presses == []
    desk.keys("\r", _PERSON)
    assert desk.presses == ["enter"]


def test_a_person_who_types_and_presses_enter(desk: Desk) -> None:
    desk.keys(TOKEN, _PERSON)
    desk.keys("\r", _PERSON)
    assert desk.scans == []
    assert desk.presses == ["enter"]
    assert desk.token.text() == TOKEN


def test_a_scan_into_another_field_leaves_it_as_it_was(desk: Desk) -> None:
    desk.name.setText("Lamp 4")
    desk.name.setFocus()
    desk.keys(TOKEN + "\r", _SCANNER)
    assert desk.name.text() == "Lamp 4"
    assert desk.scans == [TOKEN]


def test_a_scan_while_a_button_has_the_focus(desk: Desk) -> None:
    desk.button.setFocus()
    desk.keys('{ "Token" : "A7K2Q9" }' + "\r", _SCANNER)
    assert desk.scans == ['{ "Token" : "A7K2Q9" }']
    assert desk.presses == []


def test_space_still_presses_a_button(desk: Desk) -> None:
    desk.button.setFocus()
    desk.keys(" ", _PERSON)
    assert desk.token.text() == ""
    assert desk.button.isDown()


def test_where_scans_mean_nothing_a_label_leaves_no_trace(desk: Desk) -> None:
    desk.takes_scans = False
    desk.name.setText("Lamp 4")
    desk.name.setFocus()
    desk.keys(TOKEN + "\r", _SCANNER)
    assert desk.scans == []
    assert desk.presses == []
    assert desk.name.text() == "Lamp 4"


def test_where_scans_mean_nothing_a_blank_in_one_presses_nothing(desk: Desk) -> None:
    desk.takes_scans = False
    desk.button.setFocus()
    desk.keys('{ "Token" : "A7K2Q9" }' + "\r", _SCANNER)
    assert desk.presses == []
    assert not desk.button.isDown()


def test_a_tool_that_types_into_a_field_and_presses_enter_is_no_scanner(desk: Desk) -> None:
    desk.takes_scans = False
    desk.name.setFocus()
    desk.keys("Tech#2024" + "\r", _SCANNER)
    assert desk.presses == ["enter"]
    assert desk.name.text() == "Tech#2024"


def test_a_short_burst_is_no_scan(desk: Desk) -> None:
    desk.keys("ab1" + "\r", _SCANNER)
    assert desk.scans == []
    assert desk.presses == ["enter"]


def test_shortcuts_are_nobodys_scan(desk: Desk) -> None:
    desk.button.setFocus()
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier, "s")
    QCoreApplication.sendEvent(desk.button, event)
    assert desk.token.text() == ""
