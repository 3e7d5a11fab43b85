"""A check box with a 20 px mark; the whole row is the target."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from fieldbind.qt.theme import Colour, Type, current_theme, paint_icon, px
from fieldbind.qt.widgets.painting import begin, box, text_width, words
from fieldbind.qt.widgets.worn import wear


class CheckBox(QCheckBox):
    """A check box.

    Args:
        text: what is agreed to.
        name: objectName.
    """

    def __init__(self, text: str, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setObjectName(name)
        wear(self, Type.BODY)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        width = px(20) + 12 + round(text_width(self.font(), self.text())) + 2
        return QSize(width, px(44))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme(awake=self.isEnabled())
        painter = begin(self)
        side = px(20)
        mark = QRectF(0, (self.height() - side) / 2, side, side)
        if self.isChecked():
            box(painter, mark, 5, theme[Colour.ACCENT if self.isEnabled() else Colour.BORDER])
            inside = side / 8
            inner = mark.adjusted(inside, inside, -inside, -inside)
            paint_icon(painter, "check", inner, theme[Colour.ON_ACCENT], 2.2)
        else:
            fill = Colour.INSET if self.underMouse() else Colour.SHEET
            box(painter, mark, 5, theme[fill], theme[Colour.BORDER], theme.edge)
        ink = theme[Colour.TEXT if self.isEnabled() else Colour.TEXT_3]
        left = side + 12
        room = QRectF(left, 0, self.width() - left, self.height())
        words(painter, room, self.text(), self.font(), ink)
