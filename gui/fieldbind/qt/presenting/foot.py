"""The last line of the panel: what it must never leave open."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.inset_panel import IconLabel
from fieldbind.qt.widgets.text import Text


class PanelFoot(QWidget):
    """Shield and sentence, in violet."""

    def __init__(self) -> None:
        super().__init__()
        self._sentence = Text("", Type.CAPTION, Colour.DEMO, name="demo.promise", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel("shield-check", Colour.DEMO, 16))
        row.addWidget(self._sentence, 1)
        self.reword()

    def reword(self) -> None:
        """Say it."""
        self._sentence.setText(self.tr("Simulated. Nothing leaves this laptop."))
