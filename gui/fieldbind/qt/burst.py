"""Keys that came faster than a person types, and what there was before the first of them."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QAbstractSpinBox, QLineEdit, QWidget
from shiboken6 import isValid

# Scanners type a key every 1 to 20 ms; the fastest typists stay above 50 ms over six keys.
FASTEST_PERSON = 0.035
SHORTEST_SCAN = 6


@dataclass(slots=True)
class Burst:
    """Keys in rhythm.

    Args:
        text: what they typed.
        last: when the last of them came, in seconds.
        focus: where the first of them went.
        before: what stood in the field.
        field: the field they go into, None if they go into none.
        row: the row that was current, where the first letter went to a list.
        is_over: a key that ends scans has come; another key makes it part of the text.
    """

    text: str = field(default="", repr=False)
    last: float = float("-inf")
    focus: QWidget | None = None
    before: str = field(default="", repr=False)
    field: QLineEdit | None = None
    row: QPersistentModelIndex | None = None
    is_over: bool = False

    def is_on(self, now: float) -> bool:
        """Whether a key at this time is still in rhythm."""
        return 0 <= now - self.last <= FASTEST_PERSON

    def is_sure(self, now: float) -> bool:
        """Whether nobody's fingers could have pressed the keys so far and this one."""
        return len(self.text) > 1 and self.is_on(now)

    def add(self, text: str, now: float) -> None:
        """One more key."""
        self.text += text
        self.last = now
        self.is_over = False

    def undo(self) -> None:
        """Put back what there was, as far as it is still there."""
        if self.field is not None and isValid(self.field):
            self.field.setText(self.before)
        elif self.row is not None and self.row.isValid():
            self._go_back_to(self.row)

    def refocus(self) -> None:
        """Put the focus back to where the first key went."""
        if self.focus is not None and isValid(self.focus) and not self.focus.isWindow():
            self.focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_back_to(self, row: QPersistentModelIndex) -> None:
        if isinstance(self.focus, QAbstractItemView) and isValid(self.focus):
            self.focus.setCurrentIndex(self.focus.model().index(row.row(), row.column()))


def begin_burst(focus: QWidget, lead: QLineEdit | None) -> Burst:
    """What to remember before a key is typed.

    Args:
        focus: the control that gets it.
        lead: the field it is led to instead, if any.
    """
    field = lead or _field_of(focus)
    row = None
    if isinstance(focus, QAbstractItemView) and focus.currentIndex().isValid():
        row = QPersistentModelIndex(focus.currentIndex())
    return Burst(focus=focus, field=field, before=field.text() if field else "", row=row)


def _field_of(focus: QWidget) -> QLineEdit | None:
    if isinstance(focus, QLineEdit):
        return focus
    return focus.findChild(QLineEdit) if isinstance(focus, QAbstractSpinBox) else None
