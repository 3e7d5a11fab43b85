"""The search for what a screen reader or a keyboard would stumble over finds it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from accessible import stumbles


def button(window: QWidget, words: str = "Copy", name: str = "done.copy") -> QPushButton:
    made = QPushButton(words, window)
    made.setObjectName(name)
    made.setMinimumSize(40, 40)
    return made


def without_name(window: QWidget) -> None:
    QLineEdit(window).setObjectName("done.name")


def without_id(window: QWidget) -> None:
    button(window, name="")


def without_keys(window: QWidget) -> None:
    button(window).setFocusPolicy(Qt.FocusPolicy.NoFocus)


def too_small(window: QWidget) -> None:
    button(window).setFixedSize(20, 20)


def told_alike(window: QWidget) -> None:
    button(window)
    button(window)


def without_role(window: QWidget) -> None:
    drawn = QWidget(window)
    drawn.setFocusPolicy(Qt.FocusPolicy.TabFocus)


@pytest.mark.parametrize(
    ("flaw", "said"),
    [
        (button, ""),
        (without_name, "no name"),
        (without_id, "no id"),
        (without_keys, "not to be reached by keys"),
        (too_small, "20x20 px"),
        (told_alike, "2 controls are told as"),
        (without_role, "no role"),
    ],
)
def test_what_it_says(qtbot: QtBot, flaw: Callable[[QWidget], object], said: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    flaw(window)
    window.show()
    window.adjustSize()

    found = stumbles(window)

    assert any(said in each for each in found) if said else found == []
