"""Buttons: one press by any hand, kinds that can be told apart, and a busy state."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.icon_button import IconButton
from looking import name_of, put_pointer_on, role_of, shows, take_pointer_off


def shown(qtbot: QtBot, button: Button | IconButton) -> None:
    qtbot.addWidget(button)
    button.show()
    button.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    take_pointer_off(button)


def test_mouse_space_and_enter_press_it(qtbot: QtBot) -> None:
    button = Button("Bind device", kind=ButtonKind.PRIMARY, name="nav.next", icon="link")
    shown(qtbot, button)
    presses: list[bool] = []
    button.clicked.connect(lambda: presses.append(True))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
        QTest.keyClick(button, key)
    assert len(presses) == 4
    assert role_of(button) == QAccessible.Role.Button
    assert name_of(button) == "Bind device"
    assert button.objectName() == "nav.next"


@pytest.mark.parametrize(
    ("kind", "rest", "hovered", "pressed"),
    [
        (ButtonKind.PRIMARY, Colour.ACCENT, Colour.ACCENT_HOVER, Colour.ACCENT_PRESS),
        (ButtonKind.SECONDARY, Colour.BORDER, Colour.INSET, Colour.HAIRLINE),
        (ButtonKind.GHOST, Colour.CANVAS, Colour.INSET, Colour.HAIRLINE),
        (ButtonKind.TEXT, Colour.CANVAS, Colour.CANVAS, Colour.CANVAS),
        (ButtonKind.QUIET, Colour.CANVAS, Colour.CANVAS, Colour.CANVAS),
    ],
)
def test_states_are_seen(
    qtbot: QtBot, kind: ButtonKind, rest: Colour, hovered: Colour, pressed: Colour
) -> None:
    button = Button("Continue", kind=kind, icon="house", trailing="chevron-down")
    shown(qtbot, button)
    assert shows(button, rest)
    put_pointer_on(button)
    assert shows(button, hovered)
    button.setDown(True)
    assert shows(button, pressed)
    button.setEnabled(False)
    assert shows(button, Colour.TEXT_3)


def test_heights_and_the_place_of_words_follow_the_design(qtbot: QtBot) -> None:
    for small, height in ((False, 44), (True, 40)):
        button = Button("Cancel", small=small)
        qtbot.addWidget(button)
        assert button.sizeHint().height() == height
        assert button.minimumSizeHint() == button.sizeHint()


def test_busy_keeps_width_and_focus_and_drops_presses(qtbot: QtBot) -> None:
    button = Button("Bind device", kind=ButtonKind.PRIMARY, spoken="Bind the device")
    shown(qtbot, button)
    presses: list[bool] = []
    button.clicked.connect(lambda: presses.append(True))
    width = button.width()
    button.set_busy("Binding…")
    assert button.is_busy
    assert name_of(button) == "Binding…"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClick(button, Qt.Key.Key_Return)
    take_pointer_off(button)
    assert shows(button, Colour.ACCENT)
    assert (presses, button.width(), button.hasFocus()) == ([], width, True)
    button.set_busy()
    assert name_of(button) == "Bind the device"
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert len(presses) == 1


def test_a_button_may_step_forward_and_change_its_words(qtbot: QtBot) -> None:
    button = Button("Move", kind=ButtonKind.PRIMARY)
    shown(qtbot, button)
    button.set_kind(ButtonKind.SECONDARY)
    assert button.kind is ButtonKind.SECONDARY
    assert not shows(button, Colour.ACCENT)
    width = button.sizeHint().width()
    button.set_icon("sofa")
    button.set_trailing("chevron-up")
    assert button.sizeHint().width() > width
    button.set_role(Type.LABEL)
    assert button.font().pixelSize() == 13


def test_an_icon_button_has_a_name(qtbot: QtBot) -> None:
    button = IconButton("log-out", "Sign out", name="rail.sign_out")
    shown(qtbot, button)
    assert name_of(button) == button.toolTip() == "Sign out"
    assert shows(button, Colour.CANVAS)
    put_pointer_on(button)
    assert shows(button, Colour.INSET)
    button.setDown(True)
    assert shows(button, Colour.HAIRLINE)
    button.set_icon("log-in")
    button.set_spoken("Sign in")
    assert name_of(button) == "Sign in"
    assert button.sizeHint().height() >= 24
