"""One line of the resume card: what is known with its time, or what is not."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.columns import Columns
from fieldbind.qt.widgets.inset_panel import IconLabel
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.worn import hold

_NARROWEST = 380


class FactRow(QWidget):
    """46 px high: a check and the words, or a question mark and the words in bold.

    Where the words have grown, the time stands below them and the row is higher.
    """

    def __init__(self, *, is_known: bool) -> None:
        super().__init__()
        hold(self, least_height=46)
        icon, ink = ("circle-check", Colour.OK) if is_known else ("circle-help", Colour.WARN)
        role = Type.EMPHASIS if is_known else Type.STRONG
        self.words = Text("", role, wrap=True)
        self.time = Text("", Type.CAPTION, Colour.TEXT_3)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 4, 24, 4)
        row.setSpacing(12)
        said = Columns(narrowest=_NARROWEST, gap=12, stacked_gap=0)
        said.add(self.words, align=Qt.AlignmentFlag.AlignVCenter)
        said.add(self.time, 0)
        # Not sooner: without a parent it would be a window of its own.
        self.time.setVisible(is_known)
        row.addWidget(IconLabel(icon, ink, size=20))
        row.addWidget(said, 1)

    def set_compact(self, compact: bool) -> None:
        """Less height in a small window."""
        hold(self, least_height=42 if compact else 46)
