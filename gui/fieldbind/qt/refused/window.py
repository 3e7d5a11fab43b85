"""The window of a start that cannot go on: the wizard's own look, without a wizard."""

import asyncio
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbind.faults import LocalFault
from fieldbind.guidance.catalogue import Guidance
from fieldbind.qt.foot import Act, Foot
from fieldbind.qt.footer import Footer
from fieldbind.qt.moments import clock_time
from fieldbind.qt.refused.page import RefusedPage
from fieldbind.qt.refused.rail import RefusedRail
from fieldbind.qt.refused.refusal import Refusal, refusal_of
from fieldbind.qt.theme import text_size
from fieldbind.qt.widgets.announce import announce
from fieldbind.qt.widgets.compact import is_compact, set_compact
from fieldbind.qt.widgets.focus_ring import FocusRing
from fieldbind.qt.widgets.scrolled import Scrolled
from fieldbind.qt.widgets.surface import Surface
from fieldbind.qt.window import FULL_RAIL
from fieldbind.qt.window_keys import ENTER
from fieldbind.settings.model import Settings

ReadSettings = Callable[[], Settings]
"""Reads the settings anew. Raises LocalFault."""


class RefusedWindow(QWidget):
    """Stays until the settings can be read, or until it is closed.

    Args:
        fault: why they cannot be used.
        read: reads them once more.
        guidance: the words for it.
    """

    def __init__(self, fault: LocalFault, read: ReadSettings, guidance: Guidance) -> None:
        super().__init__()
        self.answered = asyncio.Event()
        self.settings: Settings | None = None
        """The settings, once they could be read."""
        self._read = read
        self._guidance = guidance
        self._refusal: Refusal = refusal_of(fault, guidance)
        self._note = ""
        self._is_copied = False
        self.setObjectName("window")
        self.setWindowTitle("Fieldbind")
        self.setAccessibleName("Fieldbind")
        self.setMinimumSize(800, 560)
        self.resize(960, 640)
        self._rail = RefusedRail()
        self._page = RefusedPage()
        self._footer = Footer()
        self._lay_out()
        FocusRing(self)
        self._draw()
        if first := self._footer.primary:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the other size's measures when a bound is crossed."""
        super().resizeEvent(event)
        size = text_size()
        self._rail.set_narrow(size > 1 and self.width() / size < FULL_RAIL)
        set_compact(self, is_compact(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter tries again, Esc quits."""
        if event.key() in ENTER:
            self._footer.press_primary()
        elif event.key() == Qt.Key.Key_Escape:
            self._footer.press_cancel()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing has begun that could be lost."""
        super().closeEvent(event)
        self.answered.set()

    def _try_again(self) -> None:
        try:
            self.settings = self._read()
        except LocalFault as fault:
            self._refusal = refusal_of(fault, self._guidance)
            self._is_copied = False
            at = clock_time(datetime.now().astimezone())
            self._note = self.tr("Read again at {0}").format(at)
            self._draw()
            announce(self, self._note)
        else:
            self.close()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._refusal.details)
        self._is_copied = True
        self._draw_foot()
        announce(self, self.tr("Copied"))

    def _draw(self) -> None:
        self._rail.show_refusal(self._refusal)
        self._page.show_refusal(self._refusal)
        self._draw_foot()

    def _draw_foot(self) -> None:
        copied, copy = self.tr("Copied"), self.tr("Copy details")
        words = copied if self._is_copied else copy
        foot = Foot(
            note=self._note,
            others=(Act(id="refused.copy", text=words, press=self._copy, icon="copy"),),
            cancel=Act(id="refused.quit", text=self.tr("Quit"), press=self._quit),
            primary=Act(
                id="refused.try_again",
                text=self.tr("Try again"),
                press=self._try_again,
                icon="rotate",
            ),
        )
        self._footer.show_foot(foot, busy=False)

    def _quit(self) -> None:
        self.close()

    def _lay_out(self) -> None:
        sheet = Surface()
        column = QVBoxLayout(sheet)
        column.setSpacing(0)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Scrolled(self._page), 1)
        column.addWidget(self._footer)
        holder = QVBoxLayout()
        holder.setContentsMargins(0, 8, 8, 8)
        holder.addWidget(sheet)
        row = QHBoxLayout(self)
        row.setSpacing(0)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._rail)
        row.addLayout(holder, 1)
