"""The box of every field: a line of text that keeps the font it was given."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QFont
from PySide6.QtWidgets import QLineEdit

from fieldbind.qt.theme import Type, font
from fieldbind.qt.theme.sheets import Sheet
from fieldbind.qt.widgets.worn import wear_sheets

# Reasons to lose the focus for which it comes back, to where the cursor was.
_PASSING = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)
_CHANGES = (QEvent.Type.StyleChange, QEvent.Type.FontChange)


class LineEdit(QLineEdit):
    """A line of text.

    When a style sheet is applied anew, as with another colour scheme, Qt gives back the font that
    a widget had when it was first drawn, whatever was set later.
    """

    def __init__(self) -> None:
        super().__init__()
        self.wear(Type.BODY)
        wear_sheets(self, Sheet.FIELD, Sheet.MENU)

    def setText(self, text: str | None) -> None:
        """Fill it; what nobody edits just now shows how it begins."""
        super().setText(text)
        if not self.hasFocus():
            self.setCursorPosition(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self.setCursorPosition(0)

    def wear(self, role: Type, *, apart: float = 0.0) -> None:
        """Draw the text in a type role from now on.

        Args:
            role: it takes the size and the language of now, whenever it is asked for.
            apart: between two characters, in logical pixels.
        """
        self._role, self._apart = role, apart
        self.setFont(self._face)

    def reword(self) -> None:
        """Words and text size are other ones now."""
        self.setFont(self._face)

    @property
    def _face(self) -> QFont:
        face = font(self._role)
        if self._apart:
            face.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, self._apart)
        return face

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _CHANGES and _looks(self.font()) != _looks(self._face):
            self.setFont(self._face)


def _looks(face: QFont) -> tuple[list[str], int, float]:
    return face.families(), face.pixelSize(), face.letterSpacing()
