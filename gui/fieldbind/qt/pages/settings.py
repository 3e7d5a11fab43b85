"""Settings: how the window speaks and looks, what holds on this laptop, where things lie."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from fieldbind.qt.aside import Aside, AsideFrame
from fieldbind.qt.head import Head
from fieldbind.qt.settings.about import AboutRow
from fieldbind.qt.settings.ask_after import AskAfter
from fieldbind.qt.settings.camera_setting import CameraSetting
from fieldbind.qt.settings.folders import FoldersRow
from fieldbind.qt.settings.look_choice import LanguageChoice, TextSizeChoice, ThemeChoice
from fieldbind.qt.settings.motion import MotionRow
from fieldbind.qt.settings.policy import PolicyAct
from fieldbind.qt.settings.reset import ResetRow
from fieldbind.qt.settings.site_choice import SiteChoice
from fieldbind.qt.widgets.card import Card
from fieldbind.qt.widgets.columns import Columns

_NARROWEST = 520


@dataclass(frozen=True, slots=True)
class _Air:
    """Room between things, in logical pixels, from the top of the page to its end."""

    top: int
    below_head: int
    between: int
    above_card: int
    bottom: int


# In the usual and in a small window, each with and without a banner above the page.
_AIR = {
    (False, False): _Air(32, 15, 12, 18, 14),
    (False, True): _Air(28, 11, 10, 14, 8),
    (True, False): _Air(24, 6, 9, 14, 12),
    (True, True): _Air(20, 4, 6, 8, 6),
}


class SettingsPage(Aside):
    """Changes apply at once, so there is nothing to save and nothing to cancel."""

    entry = "rail.settings"
    icon = "settings"

    def __init__(self, frame: AsideFrame) -> None:
        super().__init__(frame)
        self._head = Head("")
        self._looks = (LanguageChoice(frame), ThemeChoice(frame), TextSizeChoice(frame))
        self._site = SiteChoice(frame)
        self._site.chosen.connect(frame.refresh)
        self._camera = CameraSetting(self, frame)
        self._ask_after = AskAfter(frame)
        self._folders = FoldersRow(frame.settings.data_dir)
        self._motion = MotionRow(frame)
        self._reset = ResetRow(frame)
        self._reset.agreed.connect(self._go_back)
        self._about = AboutRow()
        self._policy = PolicyAct(frame)
        self._rows = (self._folders, self._motion, self._reset, self._about)
        self._below_head, self._above_card = QSpacerItem(0, 0), QSpacerItem(0, 0)
        self._columns = Columns(narrowest=_NARROWEST, gap=28, stacked_gap=12)
        self._lay_out()
        self.reword()

    @staticmethod
    def title() -> str:
        """Its name in the rail."""
        return QCoreApplication.translate("Settings", "Settings")

    def reword(self) -> None:
        """Say it in the language of now."""
        self.set_compact(self.compact)

    def enter(self) -> None:
        """Draw everything as it is now."""
        for row in (self._folders, self._reset, self._about):
            row.begin()
        self._draw()

    def _draw(self) -> None:
        for choice in (*self._looks, self._camera, self._motion):
            choice.draw()
        self.below_changed()

    def leave(self) -> None:
        """Close what has been dropped."""
        self._camera.fold()

    def below_changed(self) -> None:
        """What a job holds on to is the one thing that the step below decides."""
        self._site.draw()
        self._ask_after.draw()

    def first_focus(self) -> QWidget | None:
        """The first control that does not stand still."""
        choices = (*self._looks, self._site, self._ask_after)
        firsts = (choice.first for choice in choices)
        return next((first for first in firsts if first), self._folders.show_folder)

    def set_compact(self, compact: bool) -> None:
        """Where room is short the subtitle goes, and air."""
        super().set_compact(compact)
        words = (
            self.tr("Changes apply at once and last as long as the demo.")
            if self.frame.demo
            else self.tr("Changes apply at once and stay on this laptop.")
        )
        self._head.say(self.title(), "" if compact else words)
        for row in self._rows:
            row.set_short(self.tight)
        self._breathe(_AIR[compact, self.tight])
        self._columns.set_gap(20 if compact else 28)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes what has been dropped before it closes the page."""
        if event.key() != Qt.Key.Key_Escape or not self._camera.fold():
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Only once the page is seen is there time to look for cameras."""
        super().paintEvent(event)
        if not self._camera.has_looked:
            QTimer.singleShot(0, self._camera, self._camera.look)

    def _go_back(self) -> None:
        """The look has gone back by itself."""
        self._site.reset()
        self._ask_after.reset()
        self._draw()

    def _breathe(self, air: _Air) -> None:
        left, _, right, _ = self._margins
        self.set_margins(left, air.top, right, air.bottom)
        for spacer, height in (
            (self._below_head, air.below_head),
            (self._above_card, air.above_card),
        ):
            spacer.changeSize(0, height)
        for column in self._choices:
            column.setSpacing(air.between)
        self.column.invalidate()

    def _lay_out(self) -> None:
        self._choices = [
            _stacked(self._looks),
            _stacked((self._site, self._camera, self._ask_after)),
        ]
        for choices in self._choices:
            side = QWidget()
            side.setLayout(choices)
            self._columns.add(side)
        card = Card()
        for row in self._rows:
            card.add(row)
        top = QHBoxLayout()
        top.addWidget(self._head, 1)
        top.addWidget(self._policy, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(top)
        self.column.addSpacerItem(self._below_head)
        self.column.addWidget(self._columns)
        self.column.addSpacerItem(self._above_card)
        self.column.addWidget(card)
        self.column.addStretch()


def _stacked(choices: Sequence[QWidget]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    for choice in choices:
        column.addWidget(choice)
    column.addStretch()
    return column
