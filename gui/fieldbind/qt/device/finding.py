"""Where a bind token is found, in three lines."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.inset_panel import IconLabel
from fieldbind.qt.widgets.text import Text


class Finding(QFrame):
    """The explanation, in the place of the offer to create one.

    Signals:
        closed: it was read.
    """

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("device.finding")
        self.setProperty("surface", "inset")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(Text(self.tr("A bind token has 32 characters, or 6"), Type.EMPHASIS))
        for sentence in (
            self.tr("On its label: printed, or as a code for camera, picture or scanner."),
            self.tr("In the tool that put the device into pairing mode."),
            self.tr("Nowhere? Fieldbind creates one and hands it to the device."),
        ):
            lines.addWidget(Text(sentence, Type.SMALL, Colour.TEXT_2, elide=True))
        self.close_button = Button(
            self.tr("Close"), kind=ButtonKind.TEXT, name="device.finding.close", small=True
        )
        self.close_button.clicked.connect(self.closed)
        self._row = row = QHBoxLayout(self)
        row.setSpacing(14)
        row.addWidget(IconLabel("circle-help", Colour.TEXT_2, 22))
        row.addLayout(lines, 1)
        row.addWidget(self.close_button)
        spoken = (text.text() for text in self.findChildren(Text))
        self.setAccessibleName(" ".join(spoken))
        self.set_compact(False)

    def set_compact(self, compact: bool) -> None:
        """Less air in a small window."""
        around = 5 if compact else 11
        self._row.setContentsMargins(16, around, 18, around)
