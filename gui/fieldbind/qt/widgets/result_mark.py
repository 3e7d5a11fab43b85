"""The large mark of the last page."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from fieldbind.qt.theme import Colour, current_theme, paint_icon
from fieldbind.qt.widgets.painting import begin, disc, square


class ResultMark(QLabel):
    """A 68 px disc: a check where something was bound, an equal sign where nothing had to be.

    Args:
        bound: which of the two.
    """

    def __init__(self, *, bound: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(68, 68)
        self._bound = bound

    def set_bound(self, bound: bool) -> None:
        """Show the check, or the equal sign."""
        self._bound = bound
        self.update()

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = begin(self)
        middle = QPointF(34, 34)
        if self._bound:
            disc(painter, middle, 68, theme[Colour.OK_SOFT])
            disc(painter, middle, 56, theme[Colour.OK])
            paint_icon(painter, "check", square(middle, 32), theme[Colour.SHEET], 2.6)
        else:
            disc(painter, middle, 68, theme[Colour.INSET])
            disc(painter, middle, 56, theme[Colour.SHEET], theme[Colour.BORDER], 2)
            paint_icon(painter, "equal", square(middle, 28), theme[Colour.TEXT_2], 2.4)
