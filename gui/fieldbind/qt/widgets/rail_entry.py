"""An entry at the foot of the rail."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from fieldbind.qt.theme import Colour, Type, current_theme, font, paint_icon
from fieldbind.qt.widgets.painting import begin, box, square, words


class RailEntry(QPushButton):
    """40 px high, over the width of the rail; checked while its page is open.

    Args:
        icon: icon name.
        text: its words.
        name: objectName (``rail.history``).
    """

    def __init__(
        self, icon: str, text: str, *, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setObjectName(name)
        self._icon = icon
        self.setCheckable(True)
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(120, 40)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = begin(self)
        area = QRectF(self.rect())
        if self.isChecked():
            box(painter, area, 8, theme[Colour.SHEET], edge=theme[Colour.HAIRLINE])
        elif self.isDown() or self.underMouse():
            box(painter, area, 8, theme[Colour.HAIRLINE if self.isDown() else Colour.INSET])
        ink = theme[Colour.TEXT if self.isChecked() else Colour.TEXT_2]
        paint_icon(painter, self._icon, square(QPointF(18, area.center().y()), 18), ink)
        role = Type.STRONG if self.isChecked() else Type.BODY
        line = QRectF(40, 0, area.width() - 44, area.height())
        words(painter, line, self.text(), font(role), ink)
