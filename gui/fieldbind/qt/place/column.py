"""A list under its label, with a few words about it at the right."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fieldbind.qt.moments import as_of
from fieldbind.qt.theme import Colour, Type, font, px
from fieldbind.qt.widgets.caption import Caption
from fieldbind.qt.widgets.choice_list import ChoiceList
from fieldbind.qt.widgets.painting import shortened, text_width
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.tips import give_tip

_GAP, _ICON, _LEAST_NAME = 12, 20, 80


class Column(QWidget):
    """Label, words and list; what is chosen here, a list of them says in ``reword``.

    Args:
        choices: the list.

    Signals:
        wanted(str): the name of one to create.
    """

    wanted = Signal(str)

    def __init__(self, choices: ChoiceList) -> None:
        super().__init__()
        self.choices = choices
        choices.added.connect(self.wanted)
        self._listed_at: datetime | None = None
        self._need: Callable[[], str] | None = None
        self.label = Text("", Type.LABEL)
        self._words = Caption(keeps_room=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.label.setBuddy(choices.view)
        head = QHBoxLayout()
        head.setSpacing(_GAP)
        head.addWidget(self.label)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is room for more of a name, or for less."""
        super().resizeEvent(event)
        self._draw_words()

    def reword(self) -> None:
        """What is chosen, looked for, named or created stays."""
        if self.is_creating:
            self.set_creating(True)
        self._draw_words()

    def about(self, brief: Callable[[str, str], str] = str.format) -> str:
        """A few words about the list, in the language of now.

        Args:
            brief: puts a name into words, shortened where there is no room for it.
        """
        raise NotImplementedError

    def say_about(self) -> None:
        """Say them; they take an attention away."""
        self._need = None
        self._draw_words()

    @property
    def is_old(self) -> bool:
        """Whether the list may have changed since."""
        return self._listed_at is not None

    def mark(self, listed_at: datetime | None) -> None:
        """Say how old the list is, such as "as of 08:12"; None where it is as it is now."""
        self._listed_at = listed_at
        self.say_about()

    def set_attention(self, need: Callable[[], str]) -> None:
        """Say what this list needs, until something is chosen.

        Args:
            need: says it in the language of now, each time it is asked.
        """
        self._need = need
        self._draw_words()

    def _draw_words(self) -> None:
        if self._need:
            said = self._need()
            self._words.say(said, "triangle-alert", Colour.BAD)
            give_tip(self._words, "")
        else:
            age = as_of(self._listed_at) if self._listed_at else ""
            said = _joined(self.about(), age)
            shown = _joined(self.about(partial(self._brief, age)), age)
            self._words.say(shown, "clock" if age else "")
            give_tip(self._words, said if shown != said else "")
        self.choices.view.setAccessibleDescription(said)

    def _brief(self, age: str, sentence: str, name: str) -> str:
        """Words with as much of a name as leaves them on one line beside the label."""
        # What it wears is not yet what it will, while words and text size change.
        face = font(Type.CAPTION)
        label = text_width(font(Type.LABEL), self.label.text()) + 1
        taken = text_width(face, _joined(sentence.format("…"), age)) + (px(_ICON) if age else 0)
        room = self.width() - label - _GAP - taken
        return sentence.format(shortened(face, name, max(room, px(_LEAST_NAME))))

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


def _joined(about: str, age: str) -> str:
    return " · ".join(part for part in (about, age) if part)
