"""A list under its label, with a few words about it at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.caption import Caption
from fieldbind.qt.widgets.choice_list import ChoiceList
from fieldbind.qt.widgets.text import Text


class Column(QWidget):
    """Label, words and list.

    Args:
        label: what is chosen here.
        choices: the list.
    """

    def __init__(self, label: str, choices: ChoiceList) -> None:
        super().__init__()
        self.choices = choices
        self._resting = ""
        self._words = Caption(keeps_room=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        title = Text(label, Type.LABEL)
        title.setBuddy(choices.view)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self._words, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(choices, 1)

    def say(self, words: str) -> None:
        """Words about the list; they take an attention away."""
        self._resting = words
        self._words.say(words)
        self.choices.view.setAccessibleDescription(words)

    def set_attention(self, sentence: str) -> None:
        """Say what this list needs; an empty sentence takes it away."""
        if not sentence:
            self.say(self._resting)
            return
        self._words.say(sentence, "triangle-alert", Colour.BAD)
        self.choices.view.setAccessibleDescription(sentence)
