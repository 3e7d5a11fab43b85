"""Mark and name at the head of the rail."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from fieldbind.qt.theme import Colour, Type, current_theme, paint_icon, px
from fieldbind.qt.widgets.painting import begin, box, words
from fieldbind.qt.widgets.tips import give_tip
from fieldbind.qt.widgets.worn import wear

# What a rail without words has room for.
_MOST = 40


class Brand(QLabel):
    """The mark (28 px) and the name beside it. The motif is the binding line in small."""

    def __init__(self, name: str = "Fieldbind", parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._narrow = False
        wear(self, Type.BRAND)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_narrow(self, narrow: bool) -> None:
        """Show the mark only."""
        self._narrow = narrow
        give_tip(self, self.text() if narrow else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        side = self._side
        return QSize(side if self._narrow else px(160), side)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = begin(self)
        tile = QRectF(0, 0, self._side, self._side)
        box(painter, tile, 8, theme[Colour.ACCENT])
        paint_icon(painter, "mark", tile, theme[Colour.ON_ACCENT], 2.2)
        if not self._narrow:
            left = self._side + 10
            room = QRectF(left, 0, self.width() - left, self._side)
            words(painter, room, self.text(), self.font(), theme[Colour.TEXT])

    @property
    def _side(self) -> int:
        return min(px(28), _MOST) if self._narrow else px(28)
