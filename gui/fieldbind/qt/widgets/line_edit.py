"""The box of every field: a line of text that keeps the font it was given."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLineEdit

from fieldbind.qt.theme import Type, font

_CHANGES = (QEvent.Type.StyleChange, QEvent.Type.FontChange)


class LineEdit(QLineEdit):
    """A line of text.

    When a style sheet is applied anew, as with another colour scheme, Qt gives back the font that
    a widget had when it was first drawn, whatever was set later.
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
        if event.type() in _CHANGES and _looks(self.font()) != _looks(self._face):
            self.setFont(self._face)


def _looks(face: QFont) -> tuple[list[str], int, float]:
    return face.families(), face.pixelSize(), face.letterSpacing()
