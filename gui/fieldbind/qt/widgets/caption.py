"""Quiet words below or beside a control, with an optional icon: one line where it fits."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from fieldbind.qt.theme import Colour, Type, current_theme, paint_icon, px
from fieldbind.qt.widgets.growing import note_width
from fieldbind.qt.widgets.painting import begin, broken, words
from fieldbind.qt.widgets.worn import wear


class Caption(QLabel):
    """A caption; takes no room while it has nothing to say.

    Args:
        text: the words.
        icon: icon name; empty for none.
        colour: token for both.
        name: objectName.
        keeps_room: keep its line also while empty, so that nothing below jumps.
        role: type role of the words.
        size: side of the icon in logical pixels at the usual text size.
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
        self.setTextFormat(Qt.TextFormat.PlainText)
        wear(self, role)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._role = role
        self._base_size = size
        self._keeps_room = keeps_room
        self._silent = False
        self.say(text, icon, colour)

    @property
    def said(self) -> tuple[str, str, Colour, Colour]:
        """What it says now, in the order ``say`` takes it."""
        return self.text(), self._icon, self._colour, self._icon_colour

    def say(
        self,
        text: str,
        icon: str = "",
        colour: Colour = Colour.TEXT_3,
        icon_colour: Colour | None = None,
    ) -> None:
        """Say something else; an empty text says nothing."""
        self.setText(text)
        self._icon = icon
        self._colour = colour
        self._icon_colour = icon_colour or colour
        self._be_silent(not text and not self._keeps_room)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._indent + self._text_width() + 1, self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self._height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may break the words into other lines."""
        super().resizeEvent(event)
        note_width(self, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = begin(self)
        lines = self._lines(self.width())
        line = self._role.line_height
        top = (self.height() - len(lines) * line) / 2
        if self._icon:
            side = self._size
            area = QRectF(0, top + (line - side) / 2, side, side)
            paint_icon(painter, self._icon, area, theme[self._icon_colour])
        for number, text in enumerate(lines):
            room = QRectF(self._indent, top + number * line, self.width() - self._indent, line)
            words(painter, room, text, self.font(), theme[self._colour])

    @property
    def _indent(self) -> int:
        return self._size + (6 if self._base_size < 16 else 8) if self._icon else 0

    @property
    def _size(self) -> int:
        return px(self._base_size)

    @property
    def _height(self) -> int:
        """At the width it has; before it was laid out nobody knows, and one line is the rule."""
        is_laid_out = self.testAttribute(Qt.WidgetAttribute.WA_Resized)
        count = len(self._lines(self.width())) if is_laid_out else 1
        return count * self._role.line_height

    def _lines(self, width: int) -> list[str]:
        return broken(self.font(), self.text(), width - self._indent)

    def _text_width(self) -> int:
        return round(QFontMetricsF(self.font()).horizontalAdvance(self.text()))

    def _be_silent(self, silent: bool) -> None:
        """Hide or show again; a caption without a parent must never show itself as a window."""
        if silent:
            self.hide()
        elif self._silent and self.parentWidget() is not None:
            self.show()
        elif self._silent:
            self.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
        self._silent = silent
