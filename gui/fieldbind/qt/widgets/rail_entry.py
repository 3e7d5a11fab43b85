"""An entry at the foot of the rail."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from fieldbind.qt.theme import Colour, Type, current_theme, font, paint_icon, px
from fieldbind.qt.theme.icons import STROKE
from fieldbind.qt.widgets.painting import begin, box, square, words
from fieldbind.qt.widgets.tips import give_tip
from fieldbind.qt.widgets.touch import paint_touch

# What a rail without words has room for.
_MOST = 28


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
        self._narrow = False
        self.setCheckable(True)
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_narrow(self, narrow: bool) -> None:
        """Show the icon only, with the words as tool tip."""
        self._narrow = narrow
        self.set_words(self.text())
        self.updateGeometry()

    def set_words(self, text: str) -> None:
        """Say the same in other words."""
        self.setText(text)
        give_tip(self, text if self._narrow else "")

    def sizeHint(self) -> QSize:
        return QSize(40, 40) if self._narrow else QSize(px(120), px(40))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = begin(self)
        area = QRectF(self.rect())
        if self.isChecked():
            box(painter, area, 8, theme[Colour.SHEET], theme[Colour.HAIRLINE], theme.edge)
        elif self.isDown() or self.underMouse():
            paint_touch(painter, area, 8, theme, pressed=self.isDown())
        ink = theme[Colour.TEXT if self.isChecked() else Colour.TEXT_2]
        side = min(px(18), _MOST) if self._narrow else px(18)
        middle = QPointF(area.center().x() if self._narrow else 9 + side / 2, area.center().y())
        # Where the icon has stopped growing, its line has too.
        stroke = STROKE * side / px(18)
        paint_icon(painter, self._icon, square(middle, side), ink, stroke)
        if not self._narrow:
            role = Type.STRONG if self.isChecked() else Type.BODY
            left = side + 22
            line = QRectF(left, 0, area.width() - left - 4, area.height())
            words(painter, line, self.text(), font(role), ink)
