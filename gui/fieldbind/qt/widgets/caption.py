"""One quiet line below or beside a control: an optional icon and words."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from fieldbind.qt.theme import Colour, Type, current_theme, font, paint_icon
from fieldbind.qt.widgets.painting import begin, text_width, words


class Caption(QLabel):
    """A caption; takes no room while it has nothing to say.

    Args:
        text: the words.
        icon: icon name; empty for none.
        colour: token for both.
        name: objectName.
        keeps_room: keep its 16 px also while empty, so that nothing below jumps.
        role: type role of the words.
        size: side of the icon in logical pixels.
    """

    def __init__(
        self,
        text: str = "",
        icon: str = "",
        colour: Colour = Colour.TEXT_3,
        *,
        name: str = "",
        keeps_room: bool = False,
        role: Type = Type.CAPTION,
        size: int = 14,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFont(font(role))
        self._height = role.line_height
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._keeps_room = keeps_room
        self.say(text, icon, colour)

    def say(
        self,
        text: str,
        icon: str = "",
        colour: Colour = Colour.TEXT_3,
        *,
        icon_colour: Colour | None = None,
    ) -> None:
        """Say something else; an empty text says nothing."""
        self.setText(text)
        self._icon = icon
        self._colour = colour
        self._icon_colour = icon_colour or colour
        self.setVisible(bool(text) or self._keeps_room)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(text_width(self.font(), self.text())) + self._indent + 1, self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self._height)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = begin(self)
        if self._icon:
            side = self._size
            area = QRectF(0, (self.height() - side) / 2, side, side)
            paint_icon(painter, self._icon, area, theme[self._icon_colour], 1.6)
        room = QRectF(self._indent, 0, self.width() - self._indent, self.height())
        words(painter, room, self.text(), self.font(), theme[self._colour])

    @property
    def _indent(self) -> int:
        return self._size + (6 if self._size < 16 else 8) if self._icon else 0
