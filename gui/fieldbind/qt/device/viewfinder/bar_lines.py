"""The words of a bar: a title, and one line that becomes two where it finds no room."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fieldbind.qt.theme import Colour, Type, font
from fieldbind.qt.widgets.painting import text_width
from fieldbind.qt.widgets.text import Text

_Way = QBoxLayout.Direction


class BarLines(QWidget):
    """Title, names in mono, and words.

    Args:
        line_name: objectName of the words.
    """

    def __init__(self, line_name: str) -> None:
        super().__init__()
        self._title = Text("", Type.STRONG, wrap=True)
        self._names = Text("", Type.IDENTIFIER, Colour.TEXT_2, elide=True)
        self._names.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._line = Text("", Type.SMALL, Colour.TEXT_2, name=line_name, wrap=True)
        self._words = ""
        self._second = QBoxLayout(_Way.LeftToRight)
        self._second.setSpacing(0)
        self._second.addWidget(self._names)
        self._second.addWidget(self._line, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addStretch()
        lines.addWidget(self._title)
        lines.addLayout(self._second)
        lines.addStretch()

    def say(self, title: str, names: str, line: str) -> None:
        """Say something else; names may be empty."""
        self._title.setText(title)
        self._names.setText(names)
        self._names.setVisible(bool(names))
        self._words = line
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Names and words stand side by side as long as both can be read whole."""
        names, after = self._names.text(), f" · {self._words}"
        wanted = text_width(font(Type.IDENTIFIER), names) + text_width(font(Type.SMALL), after)
        is_one = not names or wanted + 2 <= self.width()
        self._second.setDirection(_Way.LeftToRight if is_one else _Way.TopToBottom)
        self._line.setText(after if names and is_one else self._words)
