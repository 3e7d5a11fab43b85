"""What happened, what is happening and what is to do, in an order that never changes."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldbind.qt.theme import Colour, Type, current_theme, px
from fieldbind.qt.widgets.growing import note_width
from fieldbind.qt.widgets.markers import Mark, paint_marker
from fieldbind.qt.widgets.painting import begin, box
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.tone import Tone

_MARKER = 22
_ROW = 36
_SPACE = 4


class ItemState(Enum):
    """How far an item is, as (marker, type role, colour)."""

    DONE = (Mark.CHECK, Type.EMPHASIS, Colour.TEXT)
    NOW = (Mark.DOTS, Type.STRONG, Colour.TEXT)
    PAUSED = (Mark.PAUSE, Type.STRONG, Colour.TEXT)
    TO_DO = (Mark.EMPTY, Type.BODY, Colour.TEXT_2)
    STOPPED = (Mark.CROSS, Type.STRONG, Colour.BAD)
    AHEAD = (Mark.NUMBER, Type.BODY, Colour.TEXT_2)
    YOUR_TURN = (Mark.FILLED_NUMBER, Type.STRONG, Colour.TEXT)


@dataclass(frozen=True, slots=True)
class Item:
    """One line: its words, clock time or "now" at the right, and a caption below.

    ``lead`` is a bold word that the line begins with, such as who has to do it.
    """

    text: str
    state: ItemState = ItemState.TO_DO
    when: str = ""
    caption: str = ""
    lead: str = ""


class Timeline(QWidget):
    """A column of items with markers.

    Args:
        spoken: accessible name of the whole.
        stage_name: objectName of the words of the item that is under way (``wait.stage``).
        row: from one item to the next, in logical pixels, a caption left out.
        quiet: colour token of captions.
    """

    def __init__(
        self,
        *,
        spoken: str = "",
        stage_name: str = "",
        row: int = _ROW,
        quiet: Colour = Colour.TEXT_3,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._stage_name = stage_name
        self._row = row
        self._quiet = quiet
        self._items: tuple[Item, ...] = ()
        self._rows: list[_Row] = []

    def show_items(self, items: tuple[Item, ...]) -> None:
        """Show the items; the widgets of lines that stay are kept, so nothing flickers."""
        if items == self._items:
            return
        self._items = items
        while len(self._rows) > len(items):
            self._rows.pop().delete()
        while len(self._rows) < len(items):
            self._rows.append(_Row(self, self._quiet))
        for row, item in zip(self._rows, items, strict=True):
            row.fill(item, self._stage_name if item.state in _UNDER_WAY else "")
        self._lay_out()
        self.updateGeometry()
        self.update()

    def set_row(self, row: int) -> None:
        """Set the items closer together, or further apart."""
        self._row = row
        self._lay_out()
        self.updateGeometry()
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Words and text size may be other ones now."""
        del compact
        self._lay_out()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        height = self._top(len(self._items)) - px(self._row) + px(_MARKER) + 2
        return QSize(px(314), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(180, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the words into other lines."""
        self._lay_out()
        note_width(self, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = begin(self)
        for number, item in enumerate(self._items):
            centre = self._centre(number)
            if number + 1 < len(self._items):
                gap = px(_MARKER) / 2 + 2
                top, bottom = centre.y() + gap, self._centre(number + 1).y() - gap
                done = item.state is ItemState.DONE
                line = Colour.OK_LINE if done else Colour.HAIRLINE
                box(painter, QRectF(centre.x() - 1, top, 2, bottom - top), 0, theme[line])
            mark, shown = item.state.value[0], str(number + 1)
            paint_marker(painter, centre, px(_MARKER), mark, theme, text=shown, tone=Tone.OK)

    def _lay_out(self) -> None:
        for number, row in enumerate(self._rows):
            row.place(self._top(number), self.width())

    def _centre(self, number: int) -> QPointF:
        half = px(_MARKER) / 2
        return QPointF(half, self._top(number) + half)

    def _top(self, number: int) -> int:
        above = sum(row.takes(self.width()) for row in self._rows[:number])
        return number * px(self._row) + above


class _Row:
    """The words of one item."""

    def __init__(self, parent: Timeline, quiet: Colour) -> None:
        self._quiet = quiet
        self._lead = Text(role=Type.STRONG, parent=parent)
        self._text = Text(unfold=True, parent=parent)
        self._when = Text(role=Type.CLOCK, colour=Colour.TEXT_3, parent=parent)
        self._caption = Text(role=Type.CAPTION, colour=quiet, unfold=True, parent=parent)
        self._when.setAlignment(Qt.AlignmentFlag.AlignRight)

    def fill(self, item: Item, name: str) -> None:
        _, role, colour = item.state.value
        self._text.set_role(role)
        self._text.set_colour(colour)
        self._text.setObjectName(name)
        self._caption.set_colour(Colour.WARN if item.state is ItemState.PAUSED else self._quiet)
        for label, words_ in (
            (self._lead, item.lead),
            (self._text, item.text),
            (self._when, item.when),
            (self._caption, item.caption),
        ):
            label.setText(words_)
            label.setVisible(bool(words_))

    def takes(self, width: int) -> int:
        """How much higher it is than one line is, at a width of all, in logical pixels."""
        text, caption = self._heights(width)
        return text - Type.BODY.line_height + caption

    def place(self, top: int, width: int) -> None:
        left, lead, when = self._across()
        text, caption = self._heights(width)
        line = Type.BODY.line_height
        self._lead.setGeometry(left, top + 1, max(lead - px(_SPACE), 0), line)
        room = max(width - left - lead - when - 8, 0)
        self._text.setGeometry(left + lead, top + 1, room, text)
        self._when.setGeometry(width - when, top + px(3), when, Type.CLOCK.line_height)
        below = top + px(2) + text
        self._caption.setGeometry(left, below, max(width - left, 0), caption)

    def _across(self) -> tuple[int, int, int]:
        """Where the words begin, and how much of their line lead and clock time take."""
        lead = self._lead.sizeHint().width() + px(_SPACE) if self._lead.text() else 0
        when = self._when.sizeHint().width() + 2 if self._when.text() else 0
        return px(_MARKER) + 12, lead, when

    def _heights(self, width: int) -> tuple[int, int]:
        """How high words and caption are at a width of all."""
        left, lead, when = self._across()
        text = self._text.height_at(max(width - left - lead - when - 8, 1))
        caption = self._caption.height_at(max(width - left, 1)) if self._caption.text() else 0
        return text, caption

    def delete(self) -> None:
        for label in (self._lead, self._text, self._when, self._caption):
            label.hide()
            label.deleteLater()


_UNDER_WAY = (ItemState.NOW, ItemState.PAUSED, ItemState.STOPPED, ItemState.YOUR_TURN)
