"""Mark and name at the head of the rail."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from fieldbind.qt.theme import Colour, Type, current_theme, font, paint_icon
from fieldbind.qt.widgets.painting import begin, box, words


class Brand(QLabel):
    """The mark (28 px) and the name beside it. The motif is the binding line in small."""

    def __init__(self, name: str = "Fieldbind", parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setFont(font(Type.BRAND))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(160, 28)

    def minimumSizeHint(self) -> QSize:
        return QSize(28, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = begin(self)
        tile = QRectF(0, 0, 28, 28)
        box(painter, tile, 8, theme[Colour.ACCENT])
        paint_icon(painter, "mark", tile, theme[Colour.ON_ACCENT], 2.2)
        room = QRectF(38, 0, self.width() - 38, 28)
        words(painter, room, self.text(), self.font(), theme[Colour.TEXT])
