"""The focus ring and the small size: two things that concern whole windows."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fieldbind.qt.theme import Colour
from fieldbind.qt.widgets.announce import announce
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.choice_list import ChoiceList
from fieldbind.qt.widgets.compact import set_compact
from fieldbind.qt.widgets.field import Field
from fieldbind.qt.widgets.focus_ring import FocusRing
from fieldbind.qt.widgets.rows_card import ValueRow
from looking import shows


class Desk:
    """A window with two buttons and a field, and the ring over it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(300, 240)
        self.first = Button("First")
        self.second = Button("Second")
        self.field = Field("Name")
        column = QVBoxLayout(self.window)
        column.setContentsMargins(20, 20, 20, 20)
        for widget in (self.first, self.second, self.field):
            column.addWidget(widget)
        self.ring = FocusRing(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_it_follows_the_keyboard(desk: Desk) -> None:
    desk.first.setFocus(Qt.FocusReason.TabFocusReason)
    assert desk.ring.target is desk.first
    assert desk.ring.geometry() == desk.first.geometry().adjusted(-4, -4, 4, 4)
    assert shows(desk.window, Colour.FOCUS)
    QTest.keyClick(desk.first, Qt.Key.Key_Tab)
    assert desk.ring.target is desk.second
    desk.window.resize(360, 300)
    assert desk.ring.geometry() == desk.second.geometry().adjusted(-4, -4, 4, 4)


def test_words_without_an_edge_get_a_close_ring(desk: Desk) -> None:
    change = Button("Change", kind=ButtonKind.TEXT, small=True, parent=desk.window)
    change.setGeometry(100, 100, 60, 40)
    change.show()
    change.setFocus(Qt.FocusReason.TabFocusReason)
    assert desk.ring.geometry() == QRect(92, 102, 76, 36)


def test_a_control_may_draw_its_own(desk: Desk) -> None:
    rooms = ChoiceList(add=("place.new_room", "New room"), parent=desk.window)
    rooms.resize(200, 200)
    rooms.show()
    assert rooms.add_row is not None
    rooms.add_row.button.setFocus(Qt.FocusReason.TabFocusReason)
    assert desk.ring.target is None


def test_it_goes_with_its_control_and_leaves_fields_alone(desk: Desk) -> None:
    desk.first.setFocus(Qt.FocusReason.TabFocusReason)
    desk.first.hide()
    assert desk.ring.target is not desk.first
    desk.field.edit.setFocus()
    assert (desk.ring.target, desk.ring.isVisible()) == (None, False)


def test_the_mouse_needs_no_ring(desk: Desk) -> None:
    QTest.mousePress(desk.second, Qt.MouseButton.LeftButton)
    assert not desk.ring.isVisible()
    QTest.mouseRelease(desk.second, Qt.MouseButton.LeftButton)


def test_another_window_has_its_own(desk: Desk, qtbot: QtBot) -> None:
    other = Button("Elsewhere")
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    assert not desk.ring.isVisible()


def test_the_small_size_reaches_everything_that_has_one(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = ValueRow("key", "Token")
    column = QVBoxLayout(window)
    column.addWidget(row)
    column.addWidget(Button("No small size"))
    set_compact(window, compact=True)
    assert row.height() == 40
    set_compact(window, compact=False)
    assert row.height() == 46


@pytest.mark.parametrize("assertive", [False, True])
def test_an_announcement_is_taken(qtbot: QtBot, assertive: bool) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    announce(widget, "This bind token has run out", assertive=assertive)
    assert QAccessible.queryAccessibleInterface(widget) is not None
