"""A card: rounded, edged, parted by hairlines. Rows and problems are made of it."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from fieldbind.qt.theme import Colour, current_theme
from fieldbind.qt.widgets.painting import begin, box, hairline

_RADIUS = 12


class Card(QFrame):
    """A column of sections with a hairline between them.

    Args:
        surface: token behind everything.
        edge: token of the outline.
        name: objectName.
    """

    def __init__(
        self,
        surface: Colour = Colour.SHEET,
        edge: Colour = Colour.HAIRLINE,
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._surface = surface
        self._edge = edge
        self._sections: list[tuple[QWidget, Colour | None, bool]] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(1, 1, 1, 1)
        self.column.setSpacing(0)

    def add(self, section: QWidget, *, surface: Colour | None = None, dashed: bool = False) -> None:
        """Put a section at the end.

        Args:
            section: what to show; hidden sections leave no line behind.
            surface: another token behind this section.
            dashed: the line below it is dashed, as on a receipt.
        """
        self._sections.append((section, surface, dashed))
        self.column.addWidget(section)

    def set_tone(self, surface: Colour, edge: Colour) -> None:
        """Take other colours."""
        self._surface = surface
        self._edge = edge
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = begin(self)
        area = QRectF(self.rect())
        outline = QPainterPath()
        outline.addRoundedRect(area, _RADIUS, _RADIUS)
        painter.setClipPath(outline)
        painter.fillRect(area, theme[self._surface])
        shown = [part for part in self._sections if not part[0].isHidden()]
        for number, (section, surface, dashed) in enumerate(shown):
            if surface is not None:
                painter.fillRect(QRectF(section.geometry()).adjusted(-1, 0, 1, 1), theme[surface])
            if number + 1 < len(shown):
                line = section.geometry().bottom() + 0.5
                self._paint_line(painter, line, dashed)
        painter.setClipping(False)
        box(painter, area, _RADIUS, None, theme[self._edge], theme.edge)

    def _paint_line(self, painter: QPainter, height: float, dashed: bool) -> None:
        theme = current_theme()
        if not dashed:
            line = QRectF(0, height - 0.5, self.width(), 1)
            hairline(painter, line, theme[Colour.HAIRLINE])
            return
        pen = QPen(theme[Colour.BORDER], 1)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.drawLine(QPointF(0, height), QPointF(self.width(), height))
