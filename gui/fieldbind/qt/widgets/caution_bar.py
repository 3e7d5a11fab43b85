"""A caution on the last page: something is other than chosen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.button import Button
from fieldbind.qt.widgets.card import Card
from fieldbind.qt.widgets.columns import Columns
from fieldbind.qt.widgets.growing import let_grow
from fieldbind.qt.widgets.icon_tile import IconTile
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.tone import Tone
from fieldbind.qt.widgets.wrapped_row import WrappedRow

_ABOVE = 17
_NARROWEST = 460


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
        let_grow(self)
        self.title = Text(title, Type.STRONG, unfold=True)
        self.sentence = Text(sentence, Type.SMALL, Colour.TEXT_2, unfold=True)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addStretch()
        lines.addWidget(self.title)
        lines.addWidget(self.sentence)
        lines.addStretch()
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(IconTile("triangle-alert", Tone.WARN))
        row.addLayout(lines, 1)
        acts = WrappedRow(gap=14, align=Qt.AlignmentFlag.AlignRight)
        for button in buttons:
            acts.add(button)
        inside = Columns(narrowest=_NARROWEST, gap=14, stacked_gap=10)
        inside.add(head)
        inside.add(acts, 0)
        inside.setContentsMargins(18, _ABOVE, 18, _ABOVE)
        self.add(inside)

    def set_words(self, title: str, sentence: str) -> None:
        """Say something else."""
        self.title.setText(title)
        self.sentence.setText(sentence)
