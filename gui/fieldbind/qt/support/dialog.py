"""The dialog that shows a support file before it is saved."""

import asyncio
import logging
from datetime import datetime

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from fieldbind.qt.presenting.kiosk import is_kiosk
from fieldbind.qt.presenting.simulated import window_title
from fieldbind.qt.saving import where_to_save
from fieldbind.qt.support.lines import LinesCard
from fieldbind.qt.support.members import MemberList
from fieldbind.qt.theme import Colour, Type, px
from fieldbind.qt.widgets.announce import announce
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.caption import Caption
from fieldbind.qt.widgets.compact import set_compact
from fieldbind.qt.widgets.focus_ring import FocusRing
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.worn import hold
from fieldbind.records.bundle import Bundle

_log = logging.getLogger(__name__)
_SIZE, _COMPACT_SIZE = (824, 544), (704, 480)
_COMPACT_BELOW = 880


class SupportDialog(QDialog):
    """Files at the left, the lines of one at the right, Save and Close.

    Opened, never executed: a nested loop would stop every other task.

    Args:
        window: whose dialog it is.
        bundle: what is shown, and saved as shown.
    """

    def __init__(self, window: QWidget, bundle: Bundle) -> None:
        super().__init__(window)
        self.setObjectName("support")
        self._bundle = bundle
        self._pressed: asyncio.Future[bool] | None = None
        self._members = MemberList(bundle.members)
        self._card = LinesCard()
        self._said = Caption(name="support.said", role=Type.SMALL, size=16)
        self._title = Text("", Type.CARD_TITLE, unfold=True)
        self._sentence = Text("", Type.BODY, Colour.TEXT_2, name="support.sentence", wrap=True)
        self._close = Button("", name="support.close")
        self._save = Button("", kind=ButtonKind.PRIMARY, icon="file-down", name="support.save")
        self._members.view.selectionModel().currentChanged.connect(self._show)
        self._close.clicked.connect(self.reject)
        if is_kiosk():
            self._save.hide()
        self._save.clicked.connect(lambda: self._answer(True))
        self.finished.connect(lambda: self._answer(False))
        self._lay_out()
        FocusRing(self)
        compact = window.width() < _COMPACT_BELOW
        set_compact(self, compact)
        self.resize(self._fitting(*(_COMPACT_SIZE if compact else _SIZE)))
        self._members.choose(0)
        self.reword()

    def reword(self) -> None:
        """Say everything but the files in the language of now."""
        self.setWindowTitle(window_title(self.tr("Support file")))
        self._title.setText(self.tr("Look at it before you save it"))
        self._sentence.setText(
            self.tr(
                "Log, versions, settings and the last jobs, for whoever helps you. Passwords,"
                " tokens, phone numbers and names of people are masked; this is all that will be"
                " in it."
            )
        )
        self._close.setText(self.tr("Close"))
        self._save.setText(self.tr("Save…"))

    async def show_until_closed(self) -> None:
        """Stay until somebody closes it, and save as often as they want."""
        self.open()
        self._members.view.setFocus(Qt.FocusReason.TabFocusReason)
        try:
            while await self._press():
                await self._ask_and_save()
        finally:
            self.close()
            self.deleteLater()

    def set_compact(self, compact: bool) -> None:
        """Take the small window's measures."""
        side, bottom = (20, 14) if compact else (24, 16)
        self._column.setContentsMargins(side, side, side, bottom)
        hold(self._members, width=176 if compact else 208)

    def _fitting(self, width: int, height: int) -> QSize:
        """The size that the words ask for, as far as the screen has room."""
        grown = QSize(px(width), px(height)).boundedTo(self.screen().availableSize())
        return grown.expandedTo(QSize(width, height))

    async def _press(self) -> bool:
        self._pressed = asyncio.get_running_loop().create_future()
        return await self._pressed

    def _answer(self, wants_to_save: bool) -> None:
        if self._pressed and not self._pressed.done():
            self._pressed.set_result(wants_to_save)

    def _show(self, now: QModelIndex, _before: QModelIndex) -> None:
        member = self._bundle.members[now.row()]
        self._card.text.setAccessibleName(member.name)
        self._card.text.show_lines(member.text)

    async def _ask_and_save(self) -> None:
        proposed = f"fieldbind-support-{datetime.now().astimezone():%Y-%m-%d-%H%M}.zip"
        title = self.tr("Save the support file")
        path = await where_to_save(self, title, proposed, name="support.save_dialog")
        if path is None:
            return
        try:
            self._bundle.save(path)
        except OSError as reason:
            _log.info("support file not saved: %s", reason.strerror)
            self._say(self.tr("It could not be saved there."), "triangle-alert", Colour.WARN)
        else:
            self._say(self.tr("Saved as {0}").format(path.name), "circle-check", Colour.OK)

    def _say(self, words: str, icon: str, colour: Colour) -> None:
        self._said.say(words, icon, Colour.TEXT_2, colour)
        announce(self._said, words)

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self._members)
        middle.addWidget(self._card, 1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._said, 1)
        foot.addStretch()
        foot.addWidget(self._close)
        foot.addWidget(self._save)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self._title)
        self._column.addSpacing(4)
        self._column.addWidget(self._sentence)
        self._column.addSpacing(16)
        self._column.addLayout(middle, 1)
        self._column.addSpacing(16)
        self._column.addLayout(foot)
