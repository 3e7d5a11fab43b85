"""One line over the list about what stood in the way, with a way on."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.button import Button
from fieldbind.qt.widgets.growing import let_grow
from fieldbind.qt.widgets.icon_button import IconButton
from fieldbind.qt.widgets.inset_panel import IconLabel
from fieldbind.qt.widgets.surface import Surface
from fieldbind.qt.widgets.text import Text

Said = Callable[[], tuple[str, str]]
"""Title and sentence, in the language in which they are asked for."""


class Trouble(QWidget):
    """``history.problem``; its accessible name carries title and sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._title = Text("", Type.EMPHASIS, unfold=True)
        self._sentence = Text("", Type.SMALL, Colour.TEXT_2, unfold=True)
        self._said: Said | None = None
        self._again: Callable[[], None] | None = None
        self._button = Button("", icon="rotate", name="history.try_again", small=True)
        self._button.clicked.connect(self._do_again)
        self._close = IconButton("x", "", name="history.problem.close")
        self._close.clicked.connect(self.hide)
        self._bar = Surface(Colour.WARN_SOFT, Colour.WARN_LINE)
        self._bar.setObjectName("history.problem")
        self._lay_out()
        self.reword()
        self.hide()

    def reword(self) -> None:
        """Say the same in the language of now."""
        self._button.setText(self.tr("Try again"))
        self._close.set_spoken(self.tr("Close"))
        title, sentence = self._said() if self._said else ("", "")
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._bar.setAccessibleName(f"{title}\n{sentence}")

    def say(self, said: Said, again: Callable[[], None] | None = None) -> None:
        """Say what happened; with ``again`` there is a button that does it once more."""
        self._said, self._again = said, again
        self.reword()
        self._button.setVisible(again is not None)
        self.show()

    def _do_again(self) -> None:
        self.hide()
        if self._again:
            self._again()

    def _lay_out(self) -> None:
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
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.addWidget(self._bar)
        let_grow(self)
