"""A button that shows an icon only, and therefore always has a name."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from fieldbind.qt.theme import Colour, current_theme, paint_icon, px
from fieldbind.qt.widgets.painting import begin, square
from fieldbind.qt.widgets.tips import give_tip
from fieldbind.qt.widgets.touch import paint_touch


class IconButton(QPushButton):
    """32 x 40, no edge; the name is tool tip too.

    Args:
        icon: icon name.
        spoken: accessible name.
        name: objectName.
    """

    def __init__(
        self, icon: str, spoken: str, *, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._icon = icon
        self.set_spoken(spoken)
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_spoken(self, spoken: str) -> None:
        """Change name and tool tip."""
        self.setAccessibleName(spoken)
        give_tip(self, spoken)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(32), px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme(awake=self.isEnabled())
        painter = begin(self)
        area = QRectF(self.rect())
        if self.isDown() or self.underMouse():
            paint_touch(painter, area, 8, theme, pressed=self.isDown())
        ink = theme[Colour.TEXT_2 if self.isEnabled() else Colour.TEXT_3]
        paint_icon(painter, self._icon, square(QPointF(area.center()), px(18)), ink)
