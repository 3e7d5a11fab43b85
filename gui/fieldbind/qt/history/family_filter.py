"""Of which family jobs are shown."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from fieldbind.cloud.models import Family
from fieldbind.qt.theme import Type, font, px
from fieldbind.qt.widgets.button import Button
from fieldbind.qt.widgets.choice_drop import ChoiceDrop
from fieldbind.qt.widgets.choices import Choice
from fieldbind.qt.widgets.painting import shortened
from fieldbind.qt.widgets.tips import give_tip

translate = QCoreApplication.translate

_ALL = "all"
_WIDEST = 130


class FamilyFilter(QObject):
    """All families, or one of those that jobs were done for.

    Args:
        page: what the list drops over.
        button: what opens it, and says what is chosen.

    Signals:
        opened(): the families are wanted; call ``offer`` with them.
        changed(): another family is wanted; see ``family``.
    """

    opened = Signal()
    changed = Signal()

    def __init__(self, page: QWidget, button: Button) -> None:
        super().__init__(page)
        self._page = page
        self._button = button
        self._names: dict[str, str] = {}
        self.family = ""
        """The id of the family that is wanted, empty for all."""
        self._drop: ChoiceDrop | None = None
        button.clicked.connect(self._open)
        self.reword()

    def reword(self) -> None:
        """Say what is chosen in the language of now, and what may be while that is open."""
        self._say()
        if self._drop:
            self._drop.choices.set_words(translate("History", "Family"))
            if self._names:
                self._drop.say_anew(self._choices())

    def clear(self) -> None:
        """All families again; nothing is told about it."""
        self.family = ""
        self._say()

    def offer(self, families: Sequence[Family]) -> None:
        """Show the families to choose from."""
        self._names = {family.id: family.name for family in families}
        if self._drop:
            self._drop.show_choices(self._choices(), self.family or _ALL)

    def _choices(self) -> list[Choice]:
        everything = Choice(_ALL, translate("History", "All families"), icon="history")
        return [everything, *(Choice(key, name) for key, name in self._names.items())]

    def _open(self) -> None:
        if self._drop is None:  # made when it is first opened; the page is there sooner without it
            self._drop = ChoiceDrop(
                self._page, self._button, name="history.families", spoken="", width=280
            )
            self._drop.taken.connect(self._take)
            self.reword()
        if self._drop.isVisible():
            self._drop.fold(take=False)
        else:
            self._drop.drop()
            self.opened.emit()

    def _take(self, key: str) -> None:
        self.family = "" if key == _ALL else key
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        if not self.family:
            self._button.set_words(translate("History", "All families"))
            give_tip(self._button, "")
            return
        name = self._names[self.family]
        shown = shortened(font(Type.LABEL), name, px(_WIDEST))
        self._button.set_words(shown, name if shown != name else "")
        give_tip(self._button, name)
