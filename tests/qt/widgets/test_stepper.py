"""A number with a unit: steps, typing, bounds, what is seen and spoken."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldbind.qt.theme import Appearance, Colour, Scheme
from fieldbind.qt.widgets.icon_button import IconButton
from fieldbind.qt.widgets.stepper import Stepper
from fieldbind.qt.widgets.text import Text
from looking import name_of, role_of, shows


@pytest.fixture
def stepper(qtbot: QtBot) -> Stepper:
    stepper = Stepper("Ask after", "seconds", name="a.limit", bounds=(30, 3600))
    qtbot.addWidget(stepper)
    stepper.resize(320, 44)
    stepper.show()
    return stepper


def button(stepper: Stepper, name: str) -> IconButton:
    found = stepper.findChild(IconButton, name)
    assert found
    return found


@pytest.mark.parametrize(
    ("value", "less", "more"),
    [
        (100, 90, 110),
        (45, 40, 50),
        (30, 30, 40),
        (300, 290, 360),
        (360, 300, 420),
        (3600, 3540, 3600),
        (345, 300, 360),
    ],
)
def test_a_step_leads_to_the_next_round_number(
    stepper: Stepper, value: int, less: int, more: int
) -> None:
    for name, wanted in (("a.limit.less", less), ("a.limit.more", more)):
        stepper.show_value(value)
        button(stepper, name).click()
        assert stepper.value() == wanted


def test_showing_a_value_tells_nobody(stepper: Stepper, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(stepper.valueChanged):
        stepper.show_value(200)
    assert stepper.text() == "200"


@pytest.mark.parametrize(("typed", "taken"), [("45", 45), ("7", 30), ("3599", 3599)])
def test_figures_may_be_typed(stepper: Stepper, typed: str, taken: int) -> None:
    told: list[int] = []
    stepper.show_value(100)
    stepper.valueChanged.connect(told.append)
    stepper.setFocus()
    stepper.selectAll()
    QTest.keyClicks(stepper, typed)
    assert told == []
    QTest.keyClick(stepper, Qt.Key.Key_Return)
    assert told == [taken]


def test_the_wheel_changes_nothing(stepper: Stepper) -> None:
    stepper.show_value(100)
    here = QPointF(20, 20)
    event = QWheelEvent(
        here,
        stepper.mapToGlobal(here),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(stepper, event)
    assert stepper.value() == 100


def test_it_is_spoken_and_seen_as_a_field(stepper: Stepper) -> None:
    stepper.setFocus()
    assert role_of(stepper) is QAccessible.Role.SpinBox
    assert name_of(stepper) == "Ask after"
    assert name_of(button(stepper, "a.limit.less")) == "Less"
    assert shows(stepper, Colour.FOCUS)
    stepper.clearFocus()
    assert shows(stepper, Colour.BORDER)
    assert stepper.ring_area().isEmpty()


def test_the_unit_stands_after_the_figures(stepper: Stepper) -> None:
    unit = stepper.findChild(Text)
    assert unit
    stepper.show_value(30)
    short = unit.geometry().left()
    stepper.show_value(3000)
    assert unit.geometry().left() > short
    assert unit.geometry().right() < button(stepper, "a.limit.less").geometry().left()


def test_another_scheme_leaves_it_as_it_is(stepper: Stepper, qapp: QApplication) -> None:
    stepper.show_value(100)
    look = qapp.findChild(Appearance)
    assert look
    before = (stepper.font().pixelSize(), stepper.lineEdit().geometry())
    look.choose(Scheme.DARK)
    QApplication.processEvents()
    assert (stepper.font().pixelSize(), stepper.lineEdit().geometry()) == before
    look.choose(Scheme.LIGHT)
