"""The slim bar moves what the hidden one would have moved."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from fieldbind.qt.widgets.overlay_bar import OverlayBar


def test_it_stands_in_for_the_own_bar(qtbot: QtBot) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    bar = OverlayBar(area)
    long = QWidget()
    long.resize(80, 1000)
    area.setWidget(long)
    area.resize(100, 200)
    area.show()
    assert area.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    assert bar.isVisible()
    assert bar.geometry().right() == area.width() - 1
    bar.setValue(120)
    assert area.verticalScrollBar().value() == 120
    area.verticalScrollBar().setValue(40)
    assert bar.value() == 40
    long.resize(80, 50)
    qtbot.waitUntil(lambda: not bar.isVisible())
