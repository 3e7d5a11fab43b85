"""Tool tips of what others have named."""

from html import escape

from PySide6.QtGui import Qt


def plain_tip(words: str) -> str:
    """A tool tip that shows the very words.

    Qt takes whatever looks like it for rich text, and loads the pictures that it names: from a
    server of somebody's choice, on Windows.
    """
    return f"<span>{escape(words)}</span>" if Qt.mightBeRichText(words) else words
