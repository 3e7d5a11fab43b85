"""What stands in place of jobs where there are none."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbind.qt.phrases import sentences
from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.inset_panel import IconLabel
from fieldbind.qt.widgets.text import Text

_MIDDLE = Qt.AlignmentFlag.AlignHCenter
_ICON = 28


class Empty(QWidget):
    """A title and a sentence; after a search, the way back to everything."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconLabel("history", Colour.TEXT_3, _ICON)
        self._title = Text("", Type.CARD_TITLE, name="history.empty", wrap=True)
        self._sentence = Text("", Type.BODY, Colour.TEXT_2, wrap=True)
        self.show_all = Button("", kind=ButtonKind.TEXT, name="history.show_all", small=True)
        self._is_searched = False
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(0)
        # A little above the middle, which is where the eye has it.
        column.addStretch(2)
        column.addWidget(self._icon, 0, _MIDDLE)
        column.addSpacing(12)
        column.addWidget(self._title)
        column.addSpacing(4)
        column.addWidget(self._sentence)
        column.addSpacing(4)
        column.addWidget(self.show_all, 0, _MIDDLE)
        column.addStretch(3)
        for words in (self._title, self._sentence):
            words.setAlignment(_MIDDLE)
        self.reword()

    def reword(self) -> None:
        """Say the same in the language of now."""
        self.show_all.setText(self.tr("Show all"))
        self.say(searched=self._is_searched)

    @property
    def spoken(self) -> str:
        """Title and sentence, as they are announced."""
        return sentences((self._title.text(), self._sentence.text()))

    def say(self, *, searched: bool) -> None:
        """Nothing was done yet, or nothing answers to what is asked for."""
        self._is_searched = searched
        self._icon.set_icon("search" if searched else "history", Colour.TEXT_3)
        if searched:
            self._title.setText(self.tr("Nothing found"))
            self._sentence.setText(self.tr("No job on this laptop answers to search and filters."))
        else:
            self._title.setText(self.tr("No jobs yet"))
            self._sentence.setText(
                self.tr("Each bind from this laptop is listed here, with its receipt.")
            )
        self.show_all.setVisible(searched)
