"""What stands in place of jobs, and of a receipt, until the first ones are read."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from fieldbind.qt.theme import Colour, Theme, current_theme, px
from fieldbind.qt.widgets.loading_bars import paint_bar
from fieldbind.qt.widgets.painting import begin, hairline

_DAY, _ROW = 33, 60
_SIDE = 15
_CHIP = (72, 22)
_LINES = ((0.42, 14, 12), (0.3, 36, 8))
"""Of a row: share of its width, top and height."""
_PARTS = ((17, 90, 16), (56, 48, 8), (74, 130, 12), (120, 40, 8), (138, 110, 12))
"""Of a receipt: top, width and height."""


class JobBars(QWidget):
    """A day and three jobs."""

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), begin(self)
        paint_bar(painter, QRectF(_SIDE, px(12), px(52), px(8)), theme)
        for number in range(3):
            top = px(_DAY) + number * px(_ROW)
            hairline(painter, QRectF(0, top - 1, self.width(), 1), theme[Colour.HAIRLINE])
            self._paint_job(painter, top, theme)

    def _paint_job(self, painter: QPainter, top: float, theme: Theme) -> None:
        for share, below, height in _LINES:
            line = QRectF(_SIDE, top + px(below), self.width() * share, px(height))
            paint_bar(painter, line, theme)
        chip = QRectF(0, top + px(9), px(_CHIP[0]), px(_CHIP[1]))
        chip.moveRight(self.width() - _SIDE)
        paint_bar(painter, chip, theme)


def paint_receipt_bars(painter: QPainter, area: QRectF, theme: Theme) -> None:
    """Paint as much of a receipt as there is room for."""
    for top, width, height in _PARTS:
        bar = QRectF(area.left() + _SIDE, area.top() + px(top), px(width), px(height))
        if bar.bottom() < area.bottom() - _SIDE:
            paint_bar(painter, bar, theme)
