"""A rail without words: where these are too large for it, or a panel takes the room."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget

from fieldbind.qt.rail_frame import NARROW, RailFrame
from fieldbind.qt.widgets.account_line import AccountLine
from wizardry import Person


def rail_of(person: Person) -> RailFrame:
    rail = person.wizard.window.findChild(RailFrame)
    assert rail is not None
    return rail


async def test_large_words_leave_marks_with_names(person: Person) -> None:
    await person.sign_in()
    rail, window = rail_of(person), person.wizard.window
    assert rail.width() == 224

    person.wizard.look.enlarge(1.25)
    assert rail.width() == NARROW
    history = person.find("rail.history", QAbstractButton)
    assert (history.text(), history.toolTip()) == ("History", "History")
    assert "Sign in" in person.find("rail.step_1", QAbstractButton).toolTip()
    account = window.findChild(AccountLine)
    assert account is not None
    assert "Online" in account.accessibleName()
    assert account.button.isVisible()

    person.wizard.look.enlarge(1.0)
    assert rail.width() == 224
    assert (history.toolTip(), account.accessibleName()) == ("", "")
    window.resize(800, 560)
    assert rail.width() == 184


async def test_a_panel_stands_beside_the_sheet_and_comes_last(person: Person) -> None:
    await person.sign_in()
    rail, window = rail_of(person), person.wizard.window
    panel = QWidget()
    button = QPushButton("Restart", panel)
    window.show_panel(panel)
    QApplication.sendPostedEvents()
    assert rail.width() == NARROW
    # 12 of it are for the scroll bar that it may need.
    assert (panel.width(), panel.mapTo(window, panel.rect().topLeft()).x()) == (272 + 12, 672)
    person.find("rail.sign_out", QAbstractButton).setFocus()
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert button.hasFocus()

    window.show_panel(None)
    assert rail.width() == 224
    assert not panel.isVisible()
    window.show_panel(panel)
    assert panel.isVisible()
