"""A list under its label, with a few words about it at the right."""

from PySide6.QtCore import Qt, Signal
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

    Signals:
        wanted(str): the name of one to create.
    """

    wanted = Signal(str)

    def __init__(self, label: str, choices: ChoiceList) -> None:
        super().__init__()
        self.choices = choices
        choices.added.connect(self.wanted)
        self._resting = ""
        self._as_of = ""
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

    @property
    def is_creating(self) -> bool:
        """Whether what was named is being created."""
        row = self.choices.add_row
        return row is not None and row.create_button.is_busy

    def say(self, words: str) -> None:
        """Words about the list; they take an attention away."""
        self._resting = words
        said = " · ".join(part for part in (words, self._as_of) if part)
        self._words.say(said, "clock" if self._as_of else "")
        self.choices.view.setAccessibleDescription(said)

    @property
    def is_old(self) -> bool:
        """Whether the list may have changed since."""
        return bool(self._as_of)

    def mark(self, as_of: str) -> None:
        """Say how old the list is, such as "as of 08:12"; empty where it is as it is now."""
        self._as_of = as_of
        self.say(self._resting)

    def set_attention(self, sentence: str) -> None:
        """Say what this list needs, until something is chosen."""
        self._words.say(sentence, "triangle-alert", Colour.BAD)
        self.choices.view.setAccessibleDescription(sentence)

    def set_creating(self, creating: bool) -> None:
        """Show that what was named is being created; meanwhile the name stands still."""
        if row := self.choices.add_row:
            row.edit.setReadOnly(creating)
            row.create_button.set_busy(self.tr("Creating…") if creating else "")

    def close_name(self) -> None:
        """The name was taken: back to the list, where it now stands."""
        if row := self.choices.add_row:
            row.close_field()
        self.choices.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def name_asked_for(self) -> str | None:
        """The name that stands in the open field, None while no field is open."""
        row = self.choices.add_row
        return row.edit.text().strip() if row is not None and row.is_open else None

    def choose_first_found(self) -> bool:
        """Choose the first row that is found, if the search hides the chosen one; whether so."""
        shown = self.choices.shown_keys()
        if not shown or self.choices.choice in shown:
            return False
        self.choices.choose(shown[0])
        self.choices.chosen.emit(shown[0])
        return True
