"""What things lie on: a rounded box with an edge."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from fieldbind.qt.colours.tokens import Colour, current_theme
from fieldbind.qt.widgets.painting import begin, box

_EDGE = 1


class Surface(QFrame):
    """Painted below whatever is laid out in it, which keeps clear of the edge.

    Args:
        fill: token.
        edge: token of the outline.
        radius: of its corners, in logical pixels.
    """

    def __init__(
        self,
        fill: Colour = Colour.SHEET,
        edge: Colour = Colour.HAIRLINE,
        *,
        radius: int = 12,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fill, self._edge, self._radius = fill, edge, radius
        self.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)

    def set_edge(self, edge: Colour) -> None:
        """Have another outline."""
        self._edge = edge
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, area = current_theme(), QRectF(self.rect())
        box(begin(self), area, self._radius, theme[self._fill], theme[self._edge], theme.edge)
