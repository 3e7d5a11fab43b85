"""One quiet line below or beside a control: an optional icon and words."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from fieldbind.qt.theme import Colour, Type, font, paint_icon, theme_of
from fieldbind.qt.widgets.painting import begin, text_width, words


class Caption(QLabel):
    """A caption; takes no room while it has nothing to say.

    Args:
        text: the words.
        icon: icon name; empty for none.
        colour: token for both.
        name: objectName.
        keeps_room: keep its 16 px also while empty, so that nothing below jumps.
    """

    def __init__(
        self,
        text: str = "",
        icon: str = "",
        colour: Colour = Colour.TEXT_3,
        *,
        name: str = "",
        keeps_room: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFont(font(Type.CAPTION))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._keeps_room = keeps_room
        self.say(text, icon, colour)

    def say(self, text: str, icon: str = "", colour: Colour = Colour.TEXT_3) -> None:
        """Say something else; an empty text says nothing."""
        self.setText(text)
        self._icon = icon
        self._colour = colour
        self.setVisible(bool(text) or self._keeps_room)
        self.setToolTip("")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        icon = 20 if self._icon else 0
        return QSize(round(text_width(self.font(), self.text())) + icon + 1, 16)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        ink = theme_of(self.palette())[self._colour]
        painter = begin(self)
        left = 0.0
        if self._icon:
            paint_icon(painter, self._icon, QRectF(0, self.height() / 2 - 7, 14, 14), ink, 1.6)
            left = 20.0
        room = QRectF(left, 0, self.width() - left, self.height())
        words(painter, room, self.text(), self.font(), ink)
