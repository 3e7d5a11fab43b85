"""A row of a settings card: what it is about, a few words, what can be done."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.inset_panel import IconLabel
from fieldbind.qt.widgets.text import Text

_HEIGHT, _COMPACT_HEIGHT = 44, 40
_LABEL, _COMPACT_LABEL = 96, 76
_BETWEEN = 28


class Row(QWidget):
    """44 px high, 40 in a small window.

    Args:
        icon: icon name.
        label: what it is about.
        words: what is known of it.
        name: objectName of the words.
        label_widths: of the label, in the usual and in a small window.
    """

    def __init__(
        self,
        icon: str,
        label: str,
        words: str,
        *,
        name: str,
        label_widths: tuple[int, int] = (_LABEL, _COMPACT_LABEL),
    ) -> None:
        super().__init__()
        self._widths = label_widths
        self._label = Text(label, Type.BODY, Colour.TEXT_2)
        self.words = Text(words, Type.SMALL, Colour.TEXT_2, name=name, elide=True)
        self._label.setBuddy(self.words)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 0, 20, 0)
        self._row.setSpacing(0)
        self._row.addWidget(IconLabel(icon, size=18))
        self._row.addSpacing(10)
        self._row.addWidget(self._label)
        self._row.addWidget(self.words, 1)
        self.set_compact(compact=False)

    def add_act(self, button: Button) -> Button:
        """Put an act at the right end."""
        self._row.addSpacing(_BETWEEN)
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return button

    def set_compact(self, compact: bool) -> None:
        """Take the small window's measures."""
        self.setFixedHeight(_COMPACT_HEIGHT if compact else _HEIGHT)
        self._label.setFixedWidth(self._widths[compact])


def act(text: str, name: str, *, icon: str = "", spoken: str = "") -> Button:
    """A quiet act of a row."""
    return Button(text, kind=ButtonKind.QUIET, icon=icon, name=name, spoken=spoken, small=True)
