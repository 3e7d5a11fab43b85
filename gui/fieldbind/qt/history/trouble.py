"""One line over the list about what stood in the way, with a way on."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.button import Button
from fieldbind.qt.widgets.icon_button import IconButton
from fieldbind.qt.widgets.inset_panel import IconLabel
from fieldbind.qt.widgets.text import Text


class Trouble(QWidget):
    """``history.problem``; its accessible name carries title and sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._title = Text("", Type.EMPHASIS, elide=True)
        self._sentence = Text("", Type.SMALL, Colour.TEXT_2, elide=True)
        self._again: Callable[[], None] | None = None
        self._button = Button(
            self.tr("Try again"), icon="rotate", name="history.try_again", small=True
        )
        self._button.clicked.connect(self._do_again)
        self._bar = QFrame()
        self._bar.setObjectName("history.problem")
        self._bar.setProperty("surface", "warn")
        self._lay_out()
        self.hide()

    def say(self, title: str, sentence: str, again: Callable[[], None] | None = None) -> None:
        """Say what happened; with ``again`` there is a button that does it once more."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._bar.setAccessibleName(f"{title}\n{sentence}")
        self._again = again
        self._button.setVisible(again is not None)
        self.show()

    def _do_again(self) -> None:
        self.hide()
        if self._again:
            self._again()

    def _lay_out(self) -> None:
        close = IconButton("x", self.tr("Close"), name="history.problem.close")
        close.clicked.connect(self.hide)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self._title)
        lines.addWidget(self._sentence)
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(16, 7, 10, 7)
        row.setSpacing(12)
        row.addWidget(IconLabel("triangle-alert", Colour.WARN, 22))
        row.addLayout(lines, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.addWidget(self._bar)
