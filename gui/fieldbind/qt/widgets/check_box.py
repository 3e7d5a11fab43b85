"""A check box with a 20 px mark; the whole row is the target."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from fieldbind.qt.theme import Colour, Type, current_theme, font, paint_icon
from fieldbind.qt.widgets.painting import begin, box, text_width, words


class CheckBox(QCheckBox):
    """A check box.

    Args:
        text: what is agreed to.
        name: objectName.
    """

    def __init__(self, text: str, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setObjectName(name)
        self.setFont(font(Type.BODY))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(32 + round(text_width(self.font(), self.text())) + 2, 44)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = begin(self)
        mark = QRectF(0, self.height() / 2 - 10, 20, 20)
        if self.isChecked():
            box(painter, mark, 5, theme[Colour.ACCENT if self.isEnabled() else Colour.BORDER])
            paint_icon(
                painter, "check", mark.adjusted(2.5, 2.5, -2.5, -2.5), theme[Colour.ON_ACCENT], 2.2
            )
        else:
            fill = Colour.INSET if self.underMouse() else Colour.SHEET
            box(painter, mark, 5, theme[fill], theme[Colour.BORDER], theme.edge)
        ink = theme[Colour.TEXT if self.isEnabled() else Colour.TEXT_3]
        words(
            painter, QRectF(32, 0, self.width() - 32, self.height()), self.text(), self.font(), ink
        )
