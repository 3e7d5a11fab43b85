"""One line on the side: icon and words."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.inset_panel import IconLabel
from fieldbind.qt.widgets.text import Text


class Remark(QWidget):
    """What to know before deciding, or what is missing for it.

    Args:
        icon: icon name.
        text: the words.
        name: objectName of the words.
    """

    def __init__(self, icon: str, text: str = "", *, name: str = "") -> None:
        super().__init__()
        self._icon = IconLabel(icon, Colour.TEXT_2, 16)
        self._text = Text(text, Type.SMALL, Colour.TEXT_2, name=name, unfold=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)

    def say(self, icon: str, text: str, colour: Colour = Colour.TEXT_2) -> None:
        """Say something else."""
        self._icon.set_icon(icon, colour)
        self._text.setText(text)
        self._text.set_colour(colour)
