"""A row of a settings card: what it is about, a few words, what can be done."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.button import Button
from fieldbind.qt.widgets.columns import Columns
from fieldbind.qt.widgets.inset_panel import IconLabel
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.worn import hold
from fieldbind.qt.widgets.wrapped_row import WrappedRow

_HEIGHT, _COMPACT_HEIGHT = 44, 40
_LABEL = 88
_AFTER_LABEL = 8
_BETWEEN = 28
# What is pressed reaches 4 px further than what is drawn.
_BESIDE_SWITCH = 12
# Below this the acts stand under the words.
_NARROWEST = 480


class Row(QWidget):
    """44 px high, 40 in a small window, and higher where its words are too large for that.

    Args:
        icon: icon name.
        name: objectName of the words.
    """

    def __init__(self, icon: str, *, name: str) -> None:
        super().__init__()
        self._label = Text("", Type.BODY, Colour.TEXT_2)
        self.words = Text("", Type.SMALL, Colour.TEXT_2, name=name, wrap=True)
        self._label.setBuddy(self.words)
        hold(self._label, least_width=_LABEL)
        self._acts: WrappedRow | None = None
        self._buttons: list[Button] = []
        self._compact = self._short = False
        said = QWidget()
        self._said = QHBoxLayout(said)
        self._said.setContentsMargins(0, 0, 0, 0)
        self._said.setSpacing(0)
        self._said.addWidget(IconLabel(icon, size=18))
        self._said.addSpacing(10)
        self._said.addWidget(self._label)
        self._said.addSpacing(_AFTER_LABEL)
        self._said.addWidget(self.words, 1)
        self._columns = Columns(narrowest=_NARROWEST, gap=_AFTER_LABEL, stacked_gap=0)
        self._columns.add(said)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 0, 20, 0)
        self._column.addWidget(self._columns)
        self.set_compact(compact=False)

    def set_label(self, label: str) -> None:
        """Say what it is about."""
        self._label.setText(label)

    def add_act(self, button: Button) -> Button:
        """Put an act at the right end."""
        if self._acts is None:
            self._acts = WrappedRow(gap=_BETWEEN, line_gap=0)
            self._columns.add(self._acts, 0)
        self._acts.add(button)
        self._buttons.append(button)
        return button

    def add_switch(self, switch: QWidget) -> None:
        """Put what needs no words at the right end, also where the words are large."""
        self._column.setContentsMargins(16, 0, _BESIDE_SWITCH, 0)
        self._said.addSpacing(_BETWEEN)
        self._said.addWidget(switch, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_compact(self, compact: bool) -> None:
        """Take the small window's measures."""
        self._compact = compact
        self._fit()

    def set_short(self, short: bool) -> None:
        """A little lower, where there is little room."""
        self._short = short
        self._fit()

    def _fit(self) -> None:
        height = _COMPACT_HEIGHT if self._compact else _HEIGHT
        least = height - (4 if self._short else 0)
        hold(self, least_height=least)
        for button in self._buttons:
            hold(button, height=min(least, _COMPACT_HEIGHT))
