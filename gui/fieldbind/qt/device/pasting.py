"""Ctrl+V anywhere on a page: a field pastes a text itself, a picture is the page's."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from fieldbind.qt.device.given import carries_picture, on_clipboard


class Pasting(QObject):
    """Watches a page and its fields.

    Args:
        page: where the keys mean something, whatever has the focus.
        fields: which paste texts themselves.

    Signals:
        pasted(): take what is on the clipboard.
    """

    pasted = Signal()

    def __init__(self, page: QWidget, fields: Iterable[QWidget]) -> None:
        super().__init__(page)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), page)
        keys.activated.connect(self.pasted)
        for field in fields:
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A field claims the keys for itself before they press a shortcut.
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not event.matches(QKeySequence.StandardKey.Paste):
            return False
        data = on_clipboard()
        if not carries_picture(data):
            return False
        self.pasted.emit()
        return True
