"""Tool tips, among them those of what others have named."""

from html import escape

from PySide6.QtGui import Qt
from PySide6.QtWidgets import QWidget

from fieldbind.qt.theme.sheets import Sheet
from fieldbind.qt.widgets.worn import wear_sheets


def give_tip(widget: QWidget, words: str) -> None:
    """Have a widget say more where the pointer rests on it; no words: nothing more.

    Args:
        widget: of the whole of which it is said.
        words: shown as they are, whoever has named something so.
    """
    if words:
        wear_sheets(widget, Sheet.TIP)
    widget.setToolTip(plain_tip(words))


def plain_tip(words: str) -> str:
    """A tool tip that shows the very words.

    Qt takes whatever looks like it for rich text, and loads the pictures that it names: from a
    server of somebody's choice, on Windows.
    """
    return f"<span>{escape(words)}</span>" if Qt.mightBeRichText(words) else words
