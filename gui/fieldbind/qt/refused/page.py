"""The page that stands in the place of Sign in while the settings cannot be used."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from fieldbind.qt.padded import Padded
from fieldbind.qt.phrases import sentences
from fieldbind.qt.refused.card import FindingsCard
from fieldbind.qt.refused.refusal import Refusal
from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.announce import announce
from fieldbind.qt.widgets.icon_tile import IconTile
from fieldbind.qt.widgets.numbered_steps import NumberedSteps
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.tone import Tone


class RefusedPage(Padded):
    """Title, what it holds up, file and findings, what to do now."""

    def __init__(self) -> None:
        super().__init__()
        self._tile = IconTile("file-cog", Tone.BAD)
        self._title = Text("", Type.PAGE_TITLE, name="refused.title", unfold=True)
        self._sentence = Text("", Type.BODY, Colour.TEXT_2, name="refused.sentence", unfold=True)
        self._card = FindingsCard()
        self._what_now = Text(self.tr("What to do now"), Type.LABEL_STRONG)
        self._steps = NumberedSteps(name="refused.steps")
        self._lay_out()

    def show_refusal(self, refusal: Refusal) -> None:
        """Draw it, and have a screen reader say it."""
        self._tile.set_icon("building" if refusal.is_policy else "file-cog", Tone.BAD)
        self._title.setText(refusal.title)
        self._sentence.setText(refusal.sentence)
        self._card.show_refusal(refusal)
        self._steps.show_steps(refusal.steps)
        announce(self, sentences((refusal.title, *refusal.findings)), assertive=True)

    def _lay_out(self) -> None:
        lines = QVBoxLayout()
        lines.setSpacing(3)
        lines.addWidget(self._title)
        lines.addWidget(self._sentence)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(lines, 1)
        column = self.column
        column.addLayout(head)
        self.add_gap(20, 14)
        column.addWidget(self._card, 1)
        self.add_gap(20, 14)
        column.addWidget(self._what_now)
        self.add_gap(8, 6)
        column.addWidget(self._steps)
        column.addStretch()
