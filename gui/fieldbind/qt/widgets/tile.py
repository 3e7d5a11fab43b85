"""A way to do something, offered as a tile: icon, name and a few words."""

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from fieldbind.qt.theme import Colour, Type, current_theme, font, paint_icon, px
from fieldbind.qt.widgets.painting import begin, box, words
from fieldbind.qt.widgets.worn import hold

_RADIUS = 10
_ICON = 22
_HEIGHTS = (68, 60)
_NARROWEST = 100
_LEFT = (15, 11)
_GAP = (12, 10)
_LINES = 18


class Tile(QPushButton):
    """A tile that can be pressed; where it cannot be, its words say why.

    Args:
        icon: icon name.
        title: what it is.
        caption: what it does, in a few words.
        name: objectName.
    """

    ring_radius = _RADIUS

    def __init__(
        self, icon: str, title: str, caption: str, *, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        self.setObjectName(name)
        self._icon = icon
        self._caption = caption
        self._why_not = ""
        self._busy = ""
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        hold(self, least_width=_NARROWEST)
        self.set_compact(False)
        self._speak()

    @property
    def caption(self) -> str:
        """The words below its name."""
        return self._why_not or self._busy or self._caption

    def set_words(self, title: str, caption: str) -> None:
        """Call it something else, as another language does; what it is doing goes on."""
        self.setText(title)
        self._caption = caption
        self._speak()

    def set_unavailable(self, why: str) -> None:
        """Say why it cannot be pressed; empty makes it available again."""
        self._why_not = why
        self.setEnabled(not why)
        self._speak()

    def set_busy(self, words_: str) -> None:
        """Say what is being done; pressed meanwhile it begins anew. Empty ends it."""
        self._busy = words_
        self._speak()

    def set_compact(self, compact: bool) -> None:
        """60 px high in a small window, else 68."""
        self._compact = compact
        hold(self, height=_HEIGHTS[compact])
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        fill, edge, ink = Colour.SHEET, Colour.BORDER, Colour.ACCENT_TEXT
        if not self.isEnabled():
            fill, edge, ink = Colour.INSET, Colour.HAIRLINE, Colour.TEXT_2
        elif self.isDown():
            fill = Colour.HAIRLINE
        elif self.underMouse():
            fill = Colour.INSET
        icon = "clock" if self._busy else self._icon
        _paint(self, (icon, self.text(), self.caption), (fill, edge, ink), compact=self._compact)

    def _speak(self) -> None:
        self.setAccessibleDescription(self.caption)
        self.setToolTip("")
        self.update()


class StillTile(QLabel):
    """What works without being pressed: a tile in looks, a text in nature.

    Args:
        icon: icon name.
        title: what it is.
        caption: how it is used.
        name: objectName.
    """

    def __init__(
        self, icon: str, title: str, caption: str, *, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(f"{title}\n{caption}", parent)
        self.setObjectName(name)
        self._shown = (icon, title, caption)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        hold(self, least_width=_NARROWEST)
        self.set_compact(False)

    def set_words(self, title: str, caption: str) -> None:
        """Call it something else, as another language does."""
        self._shown = (self._shown[0], title, caption)
        self.setText(f"{title}\n{caption}")

    def set_compact(self, compact: bool) -> None:
        """60 px high in a small window, else 68."""
        self._compact = compact
        hold(self, height=_HEIGHTS[compact])
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        looks = (Colour.SHEET, Colour.HAIRLINE, Colour.TEXT_2)
        _paint(self, self._shown, looks, compact=self._compact)


def _paint(
    tile: QWidget,
    shown: tuple[str, str, str],
    looks: tuple[Colour, Colour, Colour],
    *,
    compact: bool,
) -> None:
    """Icon, name and words, on fill and edge, with the icon's ink."""
    theme = current_theme(awake=tile.isEnabled())
    painter = begin(tile)
    icon, title, caption = shown
    fill, edge, ink = looks
    box(painter, QRectF(tile.rect()), _RADIUS, theme[fill], theme[edge], theme.edge)
    middle = tile.height() / 2
    left, side, height = _LEFT[compact], px(_ICON), px(_LINES)
    paint_icon(painter, icon, QRectF(left, middle - side / 2, side, side), theme[ink])
    left += side + _GAP[compact]
    room = tile.width() - left - 6
    name = QRectF(left, middle - height, room, height)
    words(painter, name, title, font(Type.EMPHASIS), theme[Colour.TEXT])
    line = QRectF(left, middle, room, height)
    words(painter, line, caption, font(Type.CAPTION), theme[Colour.TEXT_2])
