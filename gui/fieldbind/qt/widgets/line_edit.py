"""The box of every field: a line of text that keeps the font it was given."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLineEdit

from fieldbind.qt.theme import Type, font


class LineEdit(QLineEdit):
    """A line of text.

    With another colour scheme the application gets another style sheet, and Qt then gives back the
    font that a widget had when it was first drawn, whatever was set later.
    """

    def __init__(self) -> None:
        super().__init__()
        self._face = font(Type.BODY)
        self.wear(self._face)

    def wear(self, face: QFont) -> None:
        """Draw the text in this font from now on."""
        self._face = face
        self.setFont(face)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setFont(self._face)
