"""Settings: what holds on this laptop, where things lie, and what the organisation has settled."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldbind.qt.aside import Aside, AsideFrame
from fieldbind.qt.head import Head
from fieldbind.qt.settings.about import AboutRow
from fieldbind.qt.settings.ask_after import AskAfter
from fieldbind.qt.settings.folders import FoldersRow
from fieldbind.qt.settings.locked_list import LockedList
from fieldbind.qt.settings.locked_words import locked_rows
from fieldbind.qt.settings.site_choice import SiteChoice
from fieldbind.qt.widgets.card import Card


class SettingsPage(Aside):
    """Changes apply at once, so there is nothing to save and nothing to cancel."""

    entry = "rail.settings"
    icon = "settings"

    def __init__(self, frame: AsideFrame) -> None:
        super().__init__(frame)
        self._head = Head(self.tr("Settings"))
        self._site = SiteChoice(frame)
        self._site.chosen.connect(frame.refresh)
        self._ask_after = AskAfter(frame)
        self._folders = FoldersRow(frame.settings.data_dir)
        self._about = AboutRow()
        self._locked = LockedList()
        self._lay_out()

    @staticmethod
    def title() -> str:
        """Its name in the rail."""
        return QCoreApplication.translate("Settings", "Settings")

    def enter(self) -> None:
        """Draw everything as it is now."""
        settings = self.frame.settings
        self._locked.show_locked(locked_rows(settings), settings.policy_file)
        self._folders.draw()
        self._about.draw()
        self.below_changed()

    def below_changed(self) -> None:
        """What a job holds on to is the one thing that the step below decides."""
        self._site.draw()
        self._ask_after.draw()

    def first_focus(self) -> QWidget | None:
        """The first control that does not stand still."""
        return self._site.first() or self._ask_after.first() or self._folders.show_folder

    def set_compact(self, compact: bool) -> None:
        """In a small window the subtitle goes."""
        super().set_compact(compact)
        words = self.tr("Changes apply at once and stay on this laptop.")
        self._head.say(self.title(), "" if compact else words)
        self._choices.setSpacing(20 if compact else 28)

    def _lay_out(self) -> None:
        self._choices = QHBoxLayout()
        self._choices.addWidget(self._site, 1)
        self._choices.addWidget(self._ask_after, 1)
        card = Card()
        card.add(self._folders)
        card.add(self._about)
        column = self.column
        column.addWidget(self._head)
        self.add_gap(16, 8)
        column.addLayout(self._choices)
        self.add_gap(20, 14)
        column.addWidget(card)
        self.add_gap(16, 14)
        column.addWidget(self._locked, 1)
        column.addStretch()
        self.set_compact(compact=False)
