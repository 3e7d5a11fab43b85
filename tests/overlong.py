"""Chinese that is longer than a button or a title has room for."""

from PySide6.QtWidgets import QLabel, QWidget

from fieldbind.qt.theme import Type
from fieldbind.qt.widgets.button import Button

_BUTTON, _TITLE = 8, 16


def overlong(window: QWidget) -> list[str]:
    """Buttons of more than 8 Han, and titles of more than 16.

    Args:
        window: all that is visible in it is looked at, at the usual text size.
    """
    buttons = [b.text() for b in window.findChildren(Button) if b.isVisibleTo(window)]
    titles = [
        label.text()
        for label in window.findChildren(QLabel)
        if label.isVisibleTo(window) and label.font().pixelSize() >= Type.CARD_TITLE.value.size
    ]
    long_buttons = [text for text in buttons if _han(text) > _BUTTON]
    return long_buttons + [text for text in titles if _han(text) > _TITLE]


def _han(text: str) -> int:
    return sum("\u4e00" <= letter <= "\u9fff" for letter in text)
