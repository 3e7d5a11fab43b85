"""Every word that a window shows or says, and where."""

import re

from PySide6.QtWidgets import QWidget

from english_left import texts_of

_NUMBER = re.compile(r"\d+")


def all_words(window: QWidget) -> list[str]:
    """Each visible widget's texts, in the order of the widget tree; ``#`` for each number.

    Numbers are left out because clocks go on.

    Args:
        window: all that is visible in it is read.
    """
    seen = [widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window)]
    return [
        f"{widget.objectName() or type(widget).__name__}: {_NUMBER.sub('#', text)}"
        for widget in seen
        for text in texts_of(widget)
        if text
    ]
