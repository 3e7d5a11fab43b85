"""The judge of pictures finds what it is there for."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QRadioButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from fieldbind.qt.widgets.text import Text
from shots.fitting import misfits

_LONG = "Leave it powered on. This page moves on by itself."


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    """An empty window of 300 x 200."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 200)
    yield window


def put(text: str, window: QWidget, *area: int, elide: bool = False) -> Text:
    label = Text(text, elide=elide, parent=window)
    label.setGeometry(*area)
    return label


def test_words_that_have_room(window: QWidget) -> None:
    put("Device", window, 10, 10, 200, 20)
    put("Family", window, 10, 30, 200, 20)

    assert misfits(window) == []


def test_words_that_are_cut(window: QWidget) -> None:
    put(_LONG, window, 10, 10, 100, 20)
    put("Device", window, 10, 50, 200, 8)

    sides = {flaw.partition(" at ")[2].partition(":")[0] for flaw in misfits(window)}
    assert sides == {"the side", "the top", "the bottom"}


def test_words_over_each_other(window: QWidget) -> None:
    put("Device", window, 10, 10, 200, 20)
    put("Family", window, 20, 12, 200, 20)

    assert misfits(window) == ["over each other: Device / Family"]


def test_words_of_ours_that_are_shortened(window: QWidget) -> None:
    put("Léávé ít pówéréd óñ ééééé", window, 10, 10, 80, 20, elide=True)
    put("Lin family, Harbour View 12B", window, 10, 40, 80, 20, elide=True)

    (flaw,) = misfits(window)
    assert flaw.startswith("shortened: Léávé")


class Painted(QRadioButton):
    """A control that draws less than it says."""

    shown = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).drawText(0, 20, self.shown)


def test_words_that_a_control_says_and_does_not_draw(window: QWidget) -> None:
    for number, shown in enumerate(("The label says lamp_e27_", "The label says lamp_…", "")):
        option = Painted("The label says: lamp_e27_0412", window)
        option.shown = shown
        option.setToolTip("lamp_e27_0412" if shown.endswith("…") else "")
        option.setGeometry(10, 10 + 40 * number, 250, 30)

    assert misfits(window) == ["not drawn: lamp_e27_0412"]


def test_what_is_typed_may_be_longer_than_its_field(window: QWidget) -> None:
    field = QLineEdit(_LONG, window)
    field.setGeometry(10, 10, 100, 30)

    assert misfits(window) == []


def test_what_can_be_scrolled_to_is_not_cut_but_looked_at(window: QWidget) -> None:
    area, body = QScrollArea(window), QWidget()
    area.setGeometry(0, 0, 300, 60)
    body.resize(280, 120)
    put("Device", body, 10, 45, 200, 20)
    put("Family", body, 10, 90, 200, 5)
    area.setWidget(body)

    assert {flaw.rpartition(": ")[2] for flaw in misfits(window)} == {"Family"}
