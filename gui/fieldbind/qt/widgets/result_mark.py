"""The large mark of the last page."""

from enum import Enum

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from fieldbind.qt.theme import Colour, current_theme, paint_icon
from fieldbind.qt.widgets.painting import begin, disc, square


class Result(Enum):
    """What came of it, as (icon, colour of the icon, edge of the ring)."""

    BOUND = ("check", Colour.SHEET, Colour.OK)
    THERE = ("equal", Colour.TEXT_2, Colour.BORDER)
    GONE = ("unlink", Colour.WARN, Colour.WARN_LINE)
    UNDONE = ("undo", Colour.TEXT_2, Colour.BORDER)
    UNKNOWN = ("question", Colour.WARN, Colour.WARN_LINE)


class ResultMark(QLabel):
    """A 68 px disc: a check on green where something was bound, else a ring with a sign."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(68, 68)
        self._result = Result.BOUND

    def show_result(self, result: Result) -> None:
        """Show what came of it."""
        self._result = result
        self.update()

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = begin(self)
        middle = QPointF(34, 34)
        icon, ink, edge = self._result.value
        if self._result is Result.BOUND:
            disc(painter, middle, 68, theme[Colour.OK_SOFT])
            disc(painter, middle, 56, theme[edge])
            paint_icon(painter, icon, square(middle, 32), theme[ink], 2.6)
        else:
            disc(painter, middle, 68, theme[Colour.INSET])
            disc(painter, middle, 56, theme[Colour.SHEET], theme[edge], 2)
            paint_icon(painter, icon, square(middle, 28), theme[ink], 2.4)
