"""Quiet bars in place of what is still asked for."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from fieldbind.qt.theme import Colour, Theme, current_theme, px
from fieldbind.qt.widgets.painting import begin, box

_RADIUS = 5


class LoadingBars(QWidget):
    """Three rows of a list to choose from: icon and name."""

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), begin(self)
        icon, line = px(18), px(10)
        for number, share in enumerate((0.5, 0.62, 0.44)):
            middle = px(28 + number * 56)
            paint_bar(painter, QRectF(16, middle - icon / 2, icon, icon), theme)
            width = (self.width() - 94) * share
            paint_bar(painter, QRectF(29 + icon, middle - line / 2, width, line), theme)


def paint_bar(painter: QPainter, area: QRectF, theme: Theme) -> None:
    """Paint one. Filled, it would be the brightest thing on a page of few colours."""
    if theme.is_plain:
        box(painter, area, _RADIUS, None, theme[Colour.TRACK])
    else:
        box(painter, area, _RADIUS, theme[Colour.HAIRLINE])
