"""A card of labelled values: Confirm's summary and Done's receipt."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fieldbind.qt.phrases import labelled
from fieldbind.qt.theme import Colour, Type, px, text_size
from fieldbind.qt.widgets.card import Card
from fieldbind.qt.widgets.columns import Columns
from fieldbind.qt.widgets.inset_panel import IconLabel
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.worn import hold
from fieldbind.qt.widgets.wrapped_row import WrappedRow

# Below this width large words take two lines; in logical pixels at the usual text size.
_NARROWEST, _SECOND_LINE, _BELOW_LINE = 500, 26, 8
_NARROW = 440
# In the usual and in a small window.
_HEIGHTS = (46, 40)
_LEFT, _RIGHT, _LINE, _ENDLESS = 16, 18, 20, 10_000
_NARROWEST_HEADER, _HEADER_SIDE = 420, 16


class ValueRow(QWidget):
    """Icon, label, value, a quieter note after it, and what stands at the right end.

    Args:
        icon: icon name.
        label: what it is.
        value: what it says.
        note: quieter words after the value.
        name: objectName of the value.
        mono: the value is an identifier.
        mono_note: the note is an identifier.
        selectable: the value may be selected with mouse and keyboard.
    """

    def __init__(
        self,
        icon: str,
        label: str,
        value: str = "",
        note: str = "",
        *,
        name: str = "",
        mono: bool = False,
        mono_note: bool = False,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._heights = _HEIGHTS
        self._compact = False
        role = Type.IDENTIFIER if mono else Type.EMPHASIS
        self.value = Text(value, role, name=name, elide=not selectable, selectable=selectable)
        # As wide as it asks for, where there is room; the note takes what is left.
        self.value.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        hold(self.value, least_width=40)
        note_role = Type.IDENTIFIER if mono_note else Type.BODY
        self.note = Text(note, note_role, Colour.TEXT_3, elide=True)
        self.label = Text(label, Type.BODY, Colour.TEXT_2)
        hold(self.label, width=96)
        self.label.setBuddy(self.value)
        self._is_selectable = selectable
        self._shape = (False, 1, False)
        self._head, self._body, self._tail = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._lay_out(icon, gap=8 if mono_note else 4)
        self._place()

    def _lay_out(self, icon: str, *, gap: int) -> None:
        for part in (self._head, self._body, self._tail):
            part.setSpacing(0)
        self._head.addWidget(IconLabel(icon, size=18))
        self._head.addSpacing(10)
        self._head.addWidget(self.label)
        self._body.addWidget(self.value)
        self._body.addSpacing(gap)
        self._body.addWidget(self.note, 1)
        self._grid = QGridLayout(self)
        self._grid.setSpacing(0)
        self._grid.setColumnStretch(1, 1)

    def set_label(self, label: str) -> None:
        """Change what it is."""
        self.label.setText(label)

    def set_value(self, value: str, note: str = "") -> None:
        """Say something else."""
        self.value.setText(value)
        self.note.setText(note)

    def add_trailing(self, widget: QWidget) -> None:
        """Put an action or a chip at the right end."""
        self._tail.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_height(self, height: int) -> None:
        """Take another height, in every window.

        Args:
            height: of one line, in logical pixels at the usual text size.
        """
        self._heights = (height, height)
        self._place()

    def set_compact(self, compact: bool) -> None:
        """Take the height for a small window, and two lines where large words need them."""
        self._compact = compact
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._shape != self._shape_of_now():
            self._place()

    def _shape_of_now(self) -> tuple[bool, int, bool]:
        """Whether the value stands below, on how many lines, and what ends the row below it."""
        # Words of the usual size need less, and there is less beside the presenter's panel.
        narrowest = px(_NARROWEST) if text_size() > 1 else _NARROW
        room = self.width() - _LEFT - _RIGHT
        if self.width() >= narrowest:
            return False, 1, False
        is_long = self._head.sizeHint().width() + self._tail.sizeHint().width() > room
        lines = self.value.height_at(room) // self.value.height_at(_ENDLESS)
        return True, lines if self._is_selectable else 1, is_long

    def _place(self) -> None:
        """Label, value and what stands at the end side by side, or the value below them."""
        self._shape = is_stacked, lines, is_tail_below = self._shape_of_now()
        self.value.set_broken(lines > 1)
        for part in (self._head, self._body, self._tail):
            self._grid.removeItem(part)
        self._grid.addLayout(self._head, 0, 0)
        self._grid.addLayout(self._tail, 2 if is_tail_below else 0, 0 if is_tail_below else 2)
        if is_stacked:
            self._grid.addLayout(self._body, 1, 0, 1, 3)
        else:
            self._grid.addLayout(self._body, 0, 1)
        self._grid.setContentsMargins(_LEFT, 0, _RIGHT, _BELOW_LINE if is_stacked else 0)
        more = _SECOND_LINE * (is_stacked + is_tail_below) + _LINE * (lines - 1)
        hold(self, height=self._heights[self._compact] + more)


class CardHeader(QWidget):
    """First line of a receipt: icon, title, a quieter word; actions at the right, or below."""

    def __init__(
        self, icon: str, title: str, note: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = Text(title, Type.STRONG)
        self.note = Text(note, Type.BODY, Colour.TEXT_2, unfold=True)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(IconLabel(icon, size=18))
        row.addSpacing(10)
        row.addWidget(self.title)
        row.addSpacing(12)
        row.addWidget(self.note, 1)
        self._acts = WrappedRow(gap=28)
        parts = Columns(narrowest=_NARROWEST_HEADER, gap=12, stacked_gap=4)
        parts.add(head)
        parts.add(self._acts, 0)
        self._column = QVBoxLayout(self)
        self._column.addWidget(parts)
        self._is_snug = False
        self._space()

    def set_snug(self, snug: bool) -> None:
        """With acts of 40 px it is 45 px high; a little less where room is short."""
        self._is_snug = snug
        self._space()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words that stand above the acts need air of their own."""
        super().resizeEvent(event)
        self._space()

    def _space(self) -> None:
        is_stacked = self.width() - 2 * _HEADER_SIDE < px(_NARROWEST_HEADER)
        above, below = 12 if is_stacked else 2, 2 if self._is_snug else 3
        self._column.setContentsMargins(_HEADER_SIDE, above, _HEADER_SIDE, below)

    def set_words(self, title: str, note: str = "") -> None:
        """Say something else."""
        self.title.setText(title)
        self.note.setText(note)

    def add_action(self, widget: QWidget) -> None:
        """Put an action at the right end."""
        self._acts.add(widget)


class RowsCard(Card):
    """Rows under an optional header.

    Args:
        name: objectName; its accessible name carries the rows in words, see ``tell``.
    """

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name=name, parent=parent)
        self.rows: list[ValueRow] = []

    def set_header(self, header: CardHeader) -> None:
        """Put a header on top, with the dashed line of a receipt. Call it before ``add_row``."""
        self.add(header, dashed=True)

    def add_row(self, row: ValueRow) -> ValueRow:
        """Put a row at the end."""
        self.rows.append(row)
        self.add(row)
        return row

    def tell(self) -> None:
        """Carry the rows as words in the accessible name; call it after filling them."""
        self.setAccessibleName(self.as_text())

    def as_text(self) -> str:
        """The rows as lines of text."""
        return "\n".join(
            labelled(row.label.text(), " ".join(filter(None, (row.value.text(), row.note.text()))))
            for row in self.rows
            if not row.isHidden()
        )
