"""Title and subtitle of a page."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.text import Text


class Head(QWidget):
    """The one main instruction of a page, and one sentence under it."""

    def __init__(self, title: str, subtitle: str = "") -> None:
        super().__init__()
        self.title = Text(title, Type.PAGE_TITLE, wrap=True)
        self.subtitle = Text(subtitle, Type.BODY, Colour.TEXT_2, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self.title)
        column.addWidget(self.subtitle)
        self.subtitle.setVisible(bool(subtitle))

    def say(self, title: str, subtitle: str) -> None:
        """Change both; an empty subtitle takes no room."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))
