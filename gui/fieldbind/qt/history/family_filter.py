"""Of which family jobs are shown."""

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from fieldbind.cloud.models import Family
from fieldbind.qt.widgets.button import Button
from fieldbind.qt.widgets.choice_drop import ChoiceDrop
from fieldbind.qt.widgets.choices import Choice
from fieldbind.qt.widgets.painting import shortened

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
        button.clicked.connect(self._open)
        self.clear()

    def clear(self) -> None:
        """All families again; nothing is told about it."""
        self.family = ""
        self._button.setToolTip("")
        self._button.setText(translate("History", "All families"))

    def offer(self, families: Sequence[Family]) -> None:
        """Show the families to choose from."""
        self._names = {family.id: family.name for family in families}
        everything = Choice(_ALL, translate("History", "All families"), icon="history")
        rows = [Choice(family.id, family.name) for family in families]
        self._drop.show_choices([everything, *rows], self.family or _ALL)

    @cached_property
    def _drop(self) -> ChoiceDrop:
        """Made when it is first opened; the page is there sooner without it."""
        drop = ChoiceDrop(
            self._page,
            self._button,
            name="history.families",
            spoken=translate("History", "Family"),
            width=280,
        )
        drop.taken.connect(self._take)
        return drop

    def _open(self) -> None:
        if self._drop.isVisible():
            self._drop.fold(take=False)
        else:
            self._drop.drop()
            self.opened.emit()

    def _take(self, key: str) -> None:
        if key == _ALL:
            self.clear()
        else:
            self.family = key
            self._button.setText(shortened(self._button.font(), self._names[key], _WIDEST))
            self._button.setToolTip(self._names[key])
        self.changed.emit()
