"""A caution on the last page: something is other than chosen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.button import Button
from fieldbind.qt.widgets.card import Card
from fieldbind.qt.widgets.icon_tile import IconTile
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.tone import Tone


class CautionBar(Card):
    """80 px: icon tile, two short lines, buttons at the right.

    Args:
        title: what is so.
        sentence: what else to know.
        buttons: from left to right, at most two.
        name: objectName.
    """

    def __init__(
        self,
        title: str,
        sentence: str,
        *buttons: Button,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Colour.SHEET, Colour.WARN_LINE, name=name, parent=parent)
        self.setFixedHeight(80)
        self.title = Text(title, Type.STRONG, elide=True)
        self.sentence = Text(sentence, Type.SMALL, Colour.TEXT_2, elide=True)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addStretch()
        lines.addWidget(self.title)
        lines.addWidget(self.sentence)
        lines.addStretch()
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(18, 0, 18, 0)
        row.setSpacing(14)
        row.addWidget(IconTile("triangle-alert", Tone.WARN))
        row.addLayout(lines, 1)
        for button in buttons:
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.add(inside)

    def set_words(self, title: str, sentence: str) -> None:
        """Say something else."""
        self.title.setText(title)
        self.sentence.setText(sentence)
