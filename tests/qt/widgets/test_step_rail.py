"""The rail: steps, answers, the way back, and who is signed in."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from fieldbind.qt.theme import Colour
from fieldbind.qt.widgets.account_line import AccountLine, Connection, initials
from fieldbind.qt.widgets.brand import Brand
from fieldbind.qt.widgets.rail_step import RailStep, StepState
from fieldbind.qt.widgets.step_rail import StepRail
from looking import name_of, put_pointer_on, role_of, shows
from shots.drawn import drawn_texts

STEPS = (
    RailStep("Sign in", StepState.DONE, "Lin Wei"),
    RailStep("Place", StepState.DONE, "Lin family · Living room", can_return=False, is_name=True),
    RailStep("Device", StepState.CURRENT),
    RailStep("Progress", StepState.STOPPED, "Token run out"),
    RailStep("Confirm", StepState.ASKING, "Answer unknown"),
    RailStep("Done"),
)


@pytest.fixture
def rail(qtbot: QtBot) -> StepRail:
    rail = StepRail(spoken="Steps")
    qtbot.addWidget(rail)
    rail.resize(224, 340)
    rail.show()
    rail.show_steps(STEPS)
    return rail


def step(rail: StepRail, number: int) -> QPushButton:
    found = rail.findChild(QPushButton, f"rail.step_{number}")
    assert found is not None
    return found


def test_each_state_has_its_look(rail: StepRail) -> None:
    assert shows(
        rail,
        Colour.ACCENT,
        Colour.BORDER,
        Colour.BAD_LINE,
        Colour.BAD_SOFT,
        Colour.WARN_LINE,
        Colour.WARN_SOFT,
        Colour.HAIRLINE,
    )


def test_each_step_is_spoken_with_its_place_and_state(rail: StepRail) -> None:
    assert name_of(step(rail, 1)) == "Step 1 of 6, Sign in, done"
    assert name_of(step(rail, 3)) == "Step 3 of 6, Device, current"
    assert name_of(step(rail, 4)) == "Step 4 of 6, Progress, stopped"
    assert name_of(step(rail, 5)) == "Step 5 of 6, Confirm, needs an answer"
    assert name_of(step(rail, 6)) == "Step 6 of 6, Done, to do"
    assert step(rail, 1).accessibleDescription() == "Lin Wei"
    assert role_of(step(rail, 1)) == QAccessible.Role.Button


def test_only_done_steps_lead_back(rail: StepRail) -> None:
    returned: list[int] = []
    rail.returned.connect(returned.append)
    for number in range(1, 7):
        QTest.mouseClick(step(rail, number), Qt.MouseButton.LeftButton)
    QTest.keyClick(step(rail, 1), Qt.Key.Key_Return)
    assert returned == [0, 0]
    assert step(rail, 1).focusPolicy() == Qt.FocusPolicy.StrongFocus
    assert step(rail, 6).focusPolicy() == Qt.FocusPolicy.NoFocus
    put_pointer_on(step(rail, 1))
    assert shows(step(rail, 1), Colour.TEXT)


def test_a_small_window_has_steps_48_apart_and_offers_what_is_cut(rail: StepRail) -> None:
    rail.set_compact(True)
    rail.resize(184, 340)
    rail.show_steps(STEPS)
    assert step(rail, 2).y() - step(rail, 1).y() == 48
    assert step(rail, 2).toolTip() == "Lin family · Living room"
    assert step(rail, 1).toolTip() == ""
    assert step(rail, 5).height() == 46
    assert rail.minimumSizeHint().height() == 5 * 48 + 46


def test_words_of_ours_go_on_below_and_move_the_steps_that_follow(rail: StepRail) -> None:
    words = "Asked for, if needed"
    first = RailStep("Sign in", StepState.UPCOMING, words)
    rail.show_steps((first, *STEPS[1:]))
    before = rail.minimumSizeHint().height()
    rail.resize(150, 340)
    assert [text.text for text in drawn_texts(rail)][2:4] == ["Asked for, if", "needed"]
    assert step(rail, 2).y() == 56 + 16
    assert rail.minimumSizeHint().height() > before
    assert step(rail, 1).toolTip() == ""


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Lin Wei", "LW"), ("lin", "L"), ("", ""), ("林伟", "林"), ("a b c", "AC")],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_the_account_line_tells_who_and_how(qtbot: QtBot) -> None:
    line = AccountLine()
    qtbot.addWidget(line)
    line.resize(224, 61)
    line.show()
    line.show_account("Lin Wei", "Online · China site", "Online")
    labels = [label.text() for label in line.findChildren(QLabel)]
    assert labels == ["Lin Wei", "Online · China site"]
    assert line.button.isVisible()
    assert name_of(line.button) == "Sign out"
    assert shows(line, Colour.ACCENT_TEXT)
    line.set_compact(True)
    assert line.sizeHint().height() == line.minimumSizeHint().height() == 57
    assert [label.text() for label in line.findChildren(QLabel)][1] == "Online"
    line.show_account("", "Offline", state=Connection.CUT_OFF)
    assert not line.button.isVisible()
    assert [label.text() for label in line.findChildren(QLabel)] == ["Not signed in", "Offline"]
    assert shows(line, Colour.TRACK, Colour.WARN)


def test_the_brand_is_read_and_seen(qtbot: QtBot) -> None:
    brand = Brand()
    qtbot.addWidget(brand)
    brand.show()
    assert name_of(brand) == "Fieldbind"
    assert shows(brand, Colour.ACCENT, Colour.ON_ACCENT)
    assert brand.minimumSizeHint().width() == brand.sizeHint().height() == 28
