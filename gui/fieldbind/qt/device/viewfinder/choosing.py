"""Two labels in view: a person says which one."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from fieldbind.device.labels import Label
from fieldbind.qt.device.viewfinder.bar import Slab
from fieldbind.qt.device.viewfinder.label_row import LabelRow
from fieldbind.qt.theme import Type
from fieldbind.qt.widgets.text import Text

MOST = 4
"""So many are told apart; in a narrow view there is no room for more."""


class Choosing(Slab):
    """A short list, numbered as the codes in the picture are.

    Signals:
        chosen(int): which of the labels, counted from 0.
    """

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__(name="camera.several")
        self._title = Text("", Type.STRONG, wrap=True)
        self.rows = [LabelRow(number) for number in range(1, MOST + 1)]
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 10, 8, 8)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 8, 4)
        head.addWidget(self._title)
        column.addLayout(head)
        for at, row in enumerate(self.rows):
            row.clicked.connect(partial(self._choose, at))
            column.addWidget(row)
        self.reword()

    def reword(self) -> None:
        """The question; the rows say their own."""
        self._title.setText(self.question)
        self.setAccessibleName(self.question)

    @property
    def question(self) -> str:
        """What is to be settled."""
        return self.tr("Several labels in view. Which one is it?")

    def show_labels(self, labels: Sequence[Label]) -> None:
        """Offer these, at most ``MOST``."""
        for row, label in zip(self.rows, labels, strict=False):
            row.show_label(label)
        for at, row in enumerate(self.rows):
            row.setVisible(at < len(labels))

    def _choose(self, at: int, checked: bool = False) -> None:
        del checked
        self.chosen.emit(at)
