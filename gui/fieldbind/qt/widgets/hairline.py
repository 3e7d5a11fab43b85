"""A line between two parts of a page."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from fieldbind.qt.theme import Colour, current_theme
from fieldbind.qt.widgets.painting import begin, hairline


class Hairline(QWidget):
    """Level, as wide as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        hairline(begin(self), QRectF(self.rect()), current_theme()[Colour.HAIRLINE])
