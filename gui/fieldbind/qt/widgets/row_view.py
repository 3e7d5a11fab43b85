"""Rows in a QListView, so that they stay native to assistive tools."""

from typing import Protocol

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from fieldbind.qt.widgets.overlay_bar import OverlayBar


class RingedRows(Protocol):
    """A delegate that draws the focus ring of a row while the keyboard is used."""

    keyboard: bool


class RowView(QListView):
    """Rows chosen one at a time, with a slim scroll bar over them; give it ``rows``."""

    rows: RingedRows

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._bar = OverlayBar(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.rows.keyboard = True
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.rows.keyboard = False
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.rows.keyboard = QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton
        super().focusInEvent(event)
