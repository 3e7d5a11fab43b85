"""One choice out of few, side by side, moved by the arrow keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldbind.qt.theme import Colour
from fieldbind.qt.widgets.check_box import CheckBox
from fieldbind.qt.widgets.segment import Segment
from looking import name_of, put_pointer_on, role_of, shows

OPTIONS = [
    ("signin.method.password", "Password"),
    ("signin.method.code", "Verification code"),
    ("signin.method.token", "Access token"),
]


@pytest.fixture
def segment(qtbot: QtBot) -> Segment:
    segment = Segment(OPTIONS, spoken="How to sign in")
    qtbot.addWidget(segment)
    segment.show()
    return segment


def test_the_first_is_chosen_and_each_is_a_radio_button(segment: Segment) -> None:
    assert segment.choice == "signin.method.password"
    for key, words in OPTIONS:
        option = segment.option(key)
        assert role_of(option) == QAccessible.Role.RadioButton
        assert name_of(option) == words
    assert segment.accessibleName() == "How to sign in"


def test_the_arrow_keys_move_the_choice(segment: Segment, qtbot: QtBot) -> None:
    told: list[str] = []
    segment.chosen.connect(told.append)
    first = segment.option("signin.method.password")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert segment.choice == "signin.method.code"
    QTest.keyClick(segment.option("signin.method.code"), Qt.Key.Key_Left)
    assert told == ["signin.method.code", "signin.method.password"]


def test_a_press_anywhere_on_an_option_chooses_it(segment: Segment, qtbot: QtBot) -> None:
    option = segment.option("signin.method.token")
    QTest.mouseClick(option, Qt.MouseButton.LeftButton, pos=option.rect().topRight())
    assert segment.choice == "signin.method.token"


def test_states_are_seen(segment: Segment) -> None:
    assert shows(segment, Colour.ACCENT_SOFT, Colour.ACCENT_LINE, Colour.BORDER)
    put_pointer_on(segment.option("signin.method.code"))
    assert shows(segment, Colour.INSET)
    segment.set_locked(True)
    assert not shows(segment, Colour.ACCENT_SOFT)
    segment.set_locked(False)
    segment.choose("signin.method.code")
    assert segment.choice == "signin.method.code"
    assert segment.sizeHint().height() == 44


def test_a_check_box_is_pressed_anywhere_on_its_row(qtbot: QtBot) -> None:
    check = CheckBox("Stay signed in", name="signin.remember")
    qtbot.addWidget(check)
    check.show()
    assert shows(check, Colour.BORDER)
    QTest.mouseClick(check, Qt.MouseButton.LeftButton, pos=check.rect().bottomRight())
    assert check.isChecked()
    assert shows(check, Colour.ACCENT)
    QTest.keyClick(check, Qt.Key.Key_Space)
    assert not check.isChecked()
    assert role_of(check) == QAccessible.Role.CheckBox
    assert name_of(check) == "Stay signed in"
    check.setChecked(True)
    check.setEnabled(False)
    assert not shows(check, Colour.ACCENT)
    put_pointer_on(check)
    assert check.minimumSizeHint().height() == 44
