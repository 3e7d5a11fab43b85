"""Where a bind token is found, in three lines."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.columns import Columns
from fieldbind.qt.widgets.growing import let_grow
from fieldbind.qt.widgets.inset_panel import IconLabel
from fieldbind.qt.widgets.surface import Surface
from fieldbind.qt.widgets.text import Text

_NARROWEST = 430


class Finding(Surface):
    """The explanation, in the place of the offer to create one.

    Signals:
        closed: it was read.
    """

    closed = Signal()

    def __init__(self) -> None:
        super().__init__(Colour.INSET)
        self.setObjectName("device.finding")
        let_grow(self)
        self._title = Text("", Type.EMPHASIS, wrap=True)
        self._places = [Text("", Type.SMALL, Colour.TEXT_2, wrap=True) for _ in range(3)]
        self.close_button = Button(
            "", kind=ButtonKind.TEXT, name="device.finding.close", small=True
        )
        self.close_button.clicked.connect(self.closed)
        self._lay_out()
        self.set_compact(False)
        self.reword()

    def reword(self) -> None:
        """The explanation, and what closes it."""
        self._title.setText(self.tr("A bind token has 32 characters, or 6"))
        sentences = (
            self.tr("On its label: printed, or as a code for camera, picture or scanner."),
            self.tr("In the tool that put the device into pairing mode."),
            self.tr("Nowhere? Fieldbind creates one and hands it to the device."),
        )
        for text, sentence in zip(self._places, sentences, strict=True):
            text.setText(sentence)
        self.close_button.setText(self.tr("Close"))
        self.setAccessibleName(" ".join((self._title.text(), *sentences)))

    def _lay_out(self) -> None:
        words = QWidget()
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        for text in (self._title, *self._places):
            lines.addWidget(text)
        beside = Columns(narrowest=_NARROWEST, gap=14, stacked_gap=4)
        beside.add(words, 1)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        beside.add(self.close_button, 0, align=align)
        self._row = row = QHBoxLayout(self)
        row.setSpacing(14)
        row.addWidget(IconLabel("circle-help", Colour.TEXT_2, 22))
        row.addWidget(beside, 1)

    def set_compact(self, compact: bool) -> None:
        """Less air in a small window."""
        around = 5 if compact else 11
        self._row.setContentsMargins(16, around, 18, around)
