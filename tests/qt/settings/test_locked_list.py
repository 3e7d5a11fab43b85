"""The list of what an organisation has settled: seen, scrolled and spoken."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from fieldbind.qt.settings.locked_list import LockedList
from fieldbind.qt.settings.locked_words import Locked
from fieldbind.qt.theme import Colour
from looking import name_of, shows

FILE = Path("/etc/fieldbind/policy.toml")
ROWS = [
    Locked(f"key_{number}", "lock", f"Label {number}", f"value {number}") for number in range(9)
]


@pytest.fixture
def locked(qtbot: QtBot) -> LockedList:
    locked = LockedList()
    qtbot.addWidget(locked)
    locked.show_locked(ROWS, FILE)
    locked.resize(560, 200)
    locked.show()
    qtbot.waitExposed(locked)
    return locked


def view_of(locked: LockedList) -> QListView:
    view = locked.findChild(QListView, "settings.locked")
    assert view
    return view


def test_it_is_drawn_as_what_nobody_can_change(locked: LockedList) -> None:
    assert shows(locked, Colour.INSET, Colour.TEXT_2, Colour.HAIRLINE)
    assert not shows(locked, Colour.ACCENT_SOFT)


def test_keys_lead_through_it_and_choose_nothing(locked: LockedList, qtbot: QtBot) -> None:
    view = view_of(locked)
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().row() == len(ROWS) - 1
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    assert not view.selectionModel().hasSelection()
    assert shows(locked, Colour.FOCUS)


def test_each_row_is_spoken_with_its_value(locked: LockedList) -> None:
    view = view_of(locked)
    spoken = view.model().index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Label 3: value 3"
    assert name_of(view) == "Set by your organisation"


def test_it_is_no_higher_than_its_rows(locked: LockedList) -> None:
    locked.show_locked(ROWS[:2], FILE)
    wide = locked.maximumHeight()
    locked.set_compact(compact=True)
    assert locked.maximumHeight() < wide < 200
