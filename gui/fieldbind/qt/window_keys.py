"""What the keys do that no control takes."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from fieldbind.qt.focus_order import focus_order
from fieldbind.qt.parentage import named

if TYPE_CHECKING:
    from fieldbind.qt.window import Window

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
"""The keys that press the primary button."""


class WindowKeys:
    """Enter, Esc, Alt+Left and Tab, for a window that has been filled.

    Args:
        window: whose keys they are.
    """

    def __init__(self, window: "Window") -> None:
        self._window = window

    def press(self, event: QKeyEvent) -> bool:
        """Press the button of the footer that a key stands for; whether there is one."""
        footer = self._window.footer
        if event.key() in ENTER:
            footer.press_primary()
        elif event.key() == Qt.Key.Key_Escape:
            footer.press_cancel()
        elif event.key() == Qt.Key.Key_Left and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if not event.isAutoRepeat():
                footer.press_back()
        else:
            return False
        return True

    def move(self, forward: bool, beside: Sequence[QWidget]) -> bool:
        """Move the focus on, or back; whether there is anything that takes it.

        Args:
            forward: to what comes next.
            beside: what comes behind page and footer, in its order.
        """
        window = self._window
        order = focus_order(window, window.stack, (window.footer, *beside))
        if window.over.isVisible():
            order = [control for control in order if window.over.isAncestorOf(control)]
        if not order:
            return False
        now = named(window.focusWidget)
        at = order.index(now) if now in order else (-1 if forward else 0)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        order[(at + (1 if forward else -1)) % len(order)].setFocus(reason)
        return True
