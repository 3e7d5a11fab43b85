"""The account line: who it is, and that all of it is drawn anew when that changes."""

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldbind.qt.widgets.account_line import AccountLine, initials


class _Painted(QObject):
    """What of a widget was painted."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.region = QRegion()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region = self.region.united(event.region())
        return False


def test_another_account_has_another_face(qtbot: QtBot) -> None:
    line = AccountLine()
    qtbot.addWidget(line)
    line.resize(224, 61)
    line.show_account("", "Online")
    line.show()
    QApplication.processEvents()
    painted = _Painted(line)
    line.installEventFilter(painted)
    line.show_account("Lin Wei", "Online")
    QApplication.processEvents()
    assert painted.region.contains(QPoint(35, 20))


def test_a_number_has_no_initials() -> None:
    assert initials("Lin Wei") == "LW"
    assert initials("… 8000") == ""
    assert initials("lin") == "L"
