"""The window itself: rail, sheet and footer, its two sizes, its keys."""

from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fieldbind.qt.focus_order import focus_order
from fieldbind.qt.footer import Footer
from fieldbind.qt.notices import Notice, Notices
from fieldbind.qt.page_stack import PageStack
from fieldbind.qt.rail_frame import RailFrame, bare_rail
from fieldbind.qt.sheet.over import Over
from fieldbind.qt.widgets.anew import dress_anew
from fieldbind.qt.widgets.compact import is_compact, set_compact
from fieldbind.qt.widgets.focus_ring import FocusRing

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
"""The keys that press the primary button."""


class Closer(Protocol):
    """Whoever knows whether something would be lost."""

    def may_close(self) -> bool:
        """Whether the window may close now."""
        ...


class Window(QWidget):
    """A plain window, because QWizard's chrome differs on each system and cannot carry the look.

    It is on screen before most of the program is loaded: bare, then ``furnish`` fills it.

    Signals:
        painted(): somebody can see it; told once.
    """

    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._closer: Closer | None = None
        self._is_painted = False
        self._is_closed = False
        self.setObjectName("window")
        self.setWindowTitle("Fieldbind")
        self.setAccessibleName("Fieldbind")
        self.setMinimumSize(800, 560)
        self.resize(960, 640)
        self.footer = Footer()
        self.stack = PageStack()
        self.notices = Notices()
        self._rail = bare_rail()
        self._sheet = QFrame()
        self._row = QHBoxLayout(self)
        self._lay_out()
        self.over = Over(self._sheet, self.stack)
        self._ring = FocusRing(self)

    def furnish(self, closer: Closer, rail: RailFrame) -> None:
        """Take what a wizard brings.

        Args:
            closer: who says whether it may close; asked at once if somebody has closed it already.
            rail: the steps at the left.
        """
        self._closer = closer
        self._row.replaceWidget(self._rail, rail)
        self._rail.deleteLater()
        self._rail = rail
        set_compact(self, self.is_compact)
        if self._is_closed:
            closer.may_close()

    @property
    def is_compact(self) -> bool:
        """Whether the window is too small for the usual measures."""
        return is_compact(self)

    def dress_anew(self) -> None:
        """Language or text size have changed: everything takes words and measures once more."""
        dress_anew(self, compact=self.is_compact)

    def show_demo(self) -> None:
        """Mark everything as simulated."""
        self.notices.note(Notice.DEMO)
        self._sheet.setProperty("surface", "sheet_demo")
        self._sheet.style().polish(self._sheet)

    def come_forward(self) -> None:
        """Somebody has started the program once more: show that it is here."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the other size's measures when a bound is crossed."""
        super().resizeEvent(event)
        set_compact(self, self.is_compact)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is the primary, Esc is Cancel, Alt+Left is Back."""
        if event.key() in ENTER:
            self.footer.press_primary()
        elif event.key() == Qt.Key.Key_Escape:
            self.footer.press_cancel()
        elif event.key() == Qt.Key.Key_Left and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.footer.press_back()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Tab and Shift+Tab: page, footer, rail."""
        order = focus_order(self, self.stack, (self.footer, self._rail))
        if self.over.isVisible():
            order = [control for control in order if self.over.isAncestorOf(control)]
        if not order:
            return False
        now = self.focusWidget()
        at = order.index(now) if now in order else (-1 if next else 0)
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        order[(at + (1 if next else -1)) % len(order)].setFocus(reason)
        return True

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close at once, unless that would lose sight of something that is out."""
        self._is_closed = self._closer is None or self._closer.may_close()
        event.setAccepted(self._is_closed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell that it is seen."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()

    def _lay_out(self) -> None:
        self._sheet.setProperty("surface", "sheet")
        column = QVBoxLayout(self._sheet)
        column.setSpacing(0)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notices)
        column.addWidget(self.stack, 1)
        column.addWidget(self.footer)
        holder = QVBoxLayout()
        holder.setContentsMargins(0, 8, 8, 8)
        holder.addWidget(self._sheet)
        self._row.setSpacing(0)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._rail)
        self._row.addLayout(holder, 1)
