"""The large mark of the last page."""

from enum import Enum

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from fieldbind.qt.theme import Colour, Motion, current_theme, paint_icon, px
from fieldbind.qt.widgets.painting import begin, disc, square
from fieldbind.qt.widgets.worn import hold

_DRAWN_MS = 240


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
        hold(self, width=68, height=68)
        self._result = Result.BOUND
        self._drawing = Motion(self, _DRAWN_MS, self.update)

    def show_result(self, result: Result) -> None:
        """Show what came of it."""
        self._result = result
        self.update()

    def draw_anew(self) -> None:
        """Draw the check as a hand would: this is the first that is seen of it."""
        self._drawing.begin()

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = begin(self)
        middle, whole, inner = QRectF(self.rect()).center(), px(68), px(56)
        icon, ink, edge = self._result.value
        if self._result is Result.BOUND:
            disc(painter, middle, whole, theme[Colour.OK_SOFT])
            disc(painter, middle, inner, theme[edge])
            drawn = square(middle, px(32))
            drawn.setWidth(drawn.width() * self._drawing.share)
            painter.setClipRect(drawn)
            paint_icon(painter, icon, square(middle, px(32)), theme[ink], 2.6)
        else:
            disc(painter, middle, whole, theme[Colour.INSET])
            disc(painter, middle, inner, theme[Colour.SHEET], theme[edge], 2)
            paint_icon(painter, icon, square(middle, px(28)), theme[ink], 2.4)
