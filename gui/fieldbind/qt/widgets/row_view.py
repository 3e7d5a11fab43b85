"""Rows in a QListView, so that they stay native to assistive tools."""

from typing import Protocol

from PySide6.QtCore import QAbstractItemModel, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from fieldbind.qt.theme.sheets import Sheet
from fieldbind.qt.widgets.overlay_bar import OverlayBar
from fieldbind.qt.widgets.worn import wear_sheets


def area_and_state(option: QStyleOptionViewItem) -> tuple[QRectF, QStyle.StateFlag]:
    """Where a delegate is to paint a row, and whether it is chosen, focused or under the mouse."""
    # PySide's stubs leave out the members that a style option inherits; they are there.
    return QRectF(option.rect), option.state  # pyright: ignore


class RingedRows(Protocol):
    """A delegate that draws the focus ring of a row while the keyboard is used."""

    keyboard: bool


class RowView(QListView):
    """Rows chosen one at a time, with a slim scroll bar over them.

    A class of its own kind makes its delegate and gives it to ``ring``.
    """

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        # What a row is called in full.
        wear_sheets(self, Sheet.TIP)
        self._bar = OverlayBar(self)
        self._ringed: RingedRows | None = None

    def ring(self, rows: RingedRows) -> None:
        """Tell this delegate from now on whether the keyboard is used."""
        self._ringed = rows

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._use_keyboard(True)
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._use_keyboard(False)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._use_keyboard(QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton)
        super().focusInEvent(event)

    def _use_keyboard(self, used: bool) -> None:
        if self._ringed:
            self._ringed.keyboard = used
