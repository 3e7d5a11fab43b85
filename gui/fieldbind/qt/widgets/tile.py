"""A way to do something, offered as a tile: icon, name and a few words."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from fieldbind.qt.theme import Colour, Type, current_theme, font, paint_icon, px
from fieldbind.qt.widgets.growing import note_width
from fieldbind.qt.widgets.painting import begin, box, broken, words
from fieldbind.qt.widgets.touch import touched
from fieldbind.qt.widgets.worn import hold

_RADIUS = 10
_ICON = 22
_HEIGHTS = (68, 60)
_NARROWEST = 100
_LEFT = (15, 11)
_RIGHT = 6
_GAP = (12, 10)
_LINE = 18
_AROUND = 12


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
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
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
        """60 px high in a small window, else 68; more where the words need more lines."""
        self._compact = compact
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return _size(self, self.text(), self.caption, compact=self._compact)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        note_width(self, event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        fill, edge, ink = Colour.SHEET, Colour.BORDER, Colour.ACCENT_TEXT
        if not self.isEnabled():
            fill, edge, ink = Colour.INSET, Colour.HAIRLINE, Colour.TEXT_2
        elif self.isDown() or self.underMouse():
            fill, edge = touched(current_theme(), pressed=self.isDown())
        icon = "clock" if self._busy else self._icon
        _paint(self, (icon, self.text(), self.caption), (fill, edge, ink), compact=self._compact)

    def _speak(self) -> None:
        self.setAccessibleDescription(self.caption)
        self.updateGeometry()
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
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        hold(self, least_width=_NARROWEST)
        self.set_compact(False)

    def set_words(self, title: str, caption: str) -> None:
        """Call it something else, as another language does."""
        self._shown = (self._shown[0], title, caption)
        self.setText(f"{title}\n{caption}")

    def set_compact(self, compact: bool) -> None:
        """60 px high in a small window, else 68; more where the words need more lines."""
        self._compact = compact
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        _, title, caption = self._shown
        return _size(self, title, caption, compact=self._compact)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        note_width(self, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        looks = (Colour.SHEET, Colour.HAIRLINE, Colour.TEXT_2)
        _paint(self, self._shown, looks, compact=self._compact)


def _size(tile: QWidget, title: str, caption: str, *, compact: bool) -> QSize:
    """At the width it has; before it was laid out nobody knows that, and two lines are the rule."""
    height = px(_HEIGHTS[compact])
    if tile.testAttribute(Qt.WidgetAttribute.WA_Resized):
        lines = len(_lines(tile, title, caption, compact=compact))
        height = max(height, lines * px(_LINE) + 2 * _AROUND)
    return QSize(px(_NARROWEST), height)


def _words_at(*, compact: bool) -> int:
    """Where the words begin."""
    return _LEFT[compact] + px(_ICON) + _GAP[compact]


def _lines(
    tile: QWidget, title: str, caption: str, *, compact: bool
) -> list[tuple[str, Type, Colour]]:
    """The words, one line each where they fit, with role and ink."""
    room = tile.width() - _words_at(compact=compact) - _RIGHT
    kinds = ((title, Type.EMPHASIS, Colour.TEXT), (caption, Type.CAPTION, Colour.TEXT_2))
    return [
        (line, role, ink) for text, role, ink in kinds for line in broken(font(role), text, room)
    ]


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
    middle, side, height = tile.height() / 2, px(_ICON), px(_LINE)
    paint_icon(painter, icon, QRectF(_LEFT[compact], middle - side / 2, side, side), theme[ink])
    lines = _lines(tile, title, caption, compact=compact)
    left, top = _words_at(compact=compact), middle - len(lines) * height / 2
    room = QRectF(left, top, tile.width() - left - _RIGHT, height)
    for line, role, colour in lines:
        words(painter, room, line, font(role), theme[colour])
        room.translate(0, height)
