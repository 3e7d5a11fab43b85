"""One line of the resume card: what is known with its time, or what is not."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.inset_panel import IconLabel
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.worn import hold


class FactRow(QWidget):
    """46 px high: a check and the words, or a question mark and the words in bold."""

    def __init__(self, *, is_known: bool) -> None:
        super().__init__()
        hold(self, height=45)
        icon, ink = ("circle-check", Colour.OK) if is_known else ("circle-help", Colour.WARN)
        role = Type.EMPHASIS if is_known else Type.STRONG
        self.words = Text("", role, elide=True)
        self.time = Text("", Type.CAPTION, Colour.TEXT_3)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(12)
        row.addWidget(IconLabel(icon, ink, size=20))
        row.addWidget(self.words, 1)
        row.addWidget(self.time)

    def set_compact(self, compact: bool) -> None:
        """Less height in a small window."""
        hold(self, height=41 if compact else 45)
