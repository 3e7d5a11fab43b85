"""Scrolling in a card: what is scrolled has no surface of its own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from fieldbind.qt.widgets.overlay_bar import OverlayBar


def let_through(area: QScrollArea, body: QWidget) -> None:
    """Have ``area`` scroll ``body`` up and down, on whatever surface lies below both."""
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(body)
    # Only after setWidget: it has the body fill itself with the window's colour.
    body.setAutoFillBackground(False)
    area.viewport().setAutoFillBackground(False)
    OverlayBar(area)
