"""A check box with a 20 px mark; the whole row is the target."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from fieldbind.qt.theme import Colour, Type, current_theme, paint_icon, px
from fieldbind.qt.widgets.growing import note_width
from fieldbind.qt.widgets.painting import begin, box, broken, text_width, words
from fieldbind.qt.widgets.worn import wear

_MARK = 20
_GAP = 12
_HEIGHT = 44


class CheckBox(QCheckBox):
    """A check box.

    Args:
        text: what is agreed to.
        name: objectName.
    """

    def __init__(self, text: str, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setObjectName(name)
        self._base_height = _HEIGHT
        wear(self, Type.BODY)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_height(self, height: int) -> None:
        """Be lower than usual where room is short.

        Args:
            height: of a single line, in logical pixels at the usual text size.
        """
        self._base_height = height
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = self._indent + round(text_width(self.font(), self.text())) + 2
        is_laid_out = self.testAttribute(Qt.WidgetAttribute.WA_Resized)
        more = len(self._lines()) - 1 if is_laid_out else 0
        return QSize(width, px(self._base_height) + more * Type.BODY.line_height)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 2 * self._indent), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the words into other lines."""
        super().resizeEvent(event)
        note_width(self, event)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme(awake=self.isEnabled())
        painter = begin(self)
        side, line = px(_MARK), Type.BODY.line_height
        lines = self._lines()
        top = (self.height() - len(lines) * line) / 2
        mark = QRectF(0, top + (line - side) / 2, side, side)
        if self.isChecked():
            box(painter, mark, 5, theme[Colour.ACCENT if self.isEnabled() else Colour.BORDER])
            inside = side / 8
            inner = mark.adjusted(inside, inside, -inside, -inside)
            paint_icon(painter, "check", inner, theme[Colour.ON_ACCENT], 2.2)
        else:
            fill = Colour.INSET if self.underMouse() else Colour.SHEET
            box(painter, mark, 5, theme[fill], theme[Colour.BORDER], theme.edge)
        ink = theme[Colour.TEXT if self.isEnabled() else Colour.TEXT_3]
        for number, text in enumerate(lines):
            room = QRectF(self._indent, top + number * line, self.width() - self._indent, line)
            words(painter, room, text, self.font(), ink)

    @property
    def _indent(self) -> int:
        """Where the words begin."""
        return px(_MARK) + _GAP

    def _lines(self) -> list[str]:
        return broken(self.font(), self.text(), self.width() - self._indent)
