"""What the bindings make of an object that another one names."""

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from fieldbind.qt.parentage import named


def test_what_is_left_of_a_layout_stands_for_nothing_else(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row, widget = QHBoxLayout(window), QWidget()
    row.addWidget(widget)
    left_over = row.itemAt(0)

    def ask() -> Any:
        # As where the widget was made in the item's place: the bindings know both for a while.
        return left_over if isValid(left_over) else widget

    assert named(ask) is widget
    assert not isValid(left_over)
