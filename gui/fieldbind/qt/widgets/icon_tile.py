"""An icon on a soft square, at the head of a card."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from fieldbind.qt.theme import current_theme, paint_icon, px
from fieldbind.qt.widgets.painting import begin, box, square
from fieldbind.qt.widgets.tone import Tone
from fieldbind.qt.widgets.worn import hold


class IconTile(QLabel):
    """44 px, 10 px corners.

    Args:
        icon: icon name.
        tone: what it means.
    """

    def __init__(self, icon: str, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        hold(self, width=44, height=44)
        self._icon = icon
        self._tone = tone

    def set_icon(self, icon: str, tone: Tone) -> None:
        """Show another one."""
        self._icon = icon
        self._tone = tone
        self.update()

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = begin(self)
        area = QRectF(self.rect())
        edge = theme[self._tone.edge] if theme.is_plain else None
        box(painter, area, 10, theme[self._tone.surface], edge, theme.edge)
        paint_icon(painter, self._icon, square(area.center(), px(24)), self._tone.ink_of(theme))
