"""What every rail has: its width, its margins, and the mark at its head."""

from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from fieldbind.qt.widgets.brand import Brand


class RailFrame(QWidget):
    """A rail with nothing but the mark; more goes below it, into ``column``."""

    def __init__(self) -> None:
        super().__init__()
        self._head = QHBoxLayout()
        self._head.addWidget(Brand())
        self._gap = QSpacerItem(0, 26)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(0)
        self.column.addLayout(self._head)
        self.column.addSpacerItem(self._gap)

    def set_compact(self, compact: bool) -> None:
        """Take the small window's measures, or the usual ones."""
        side = 16 if compact else 20
        self.setFixedWidth(184 if compact else 224)
        self.column.setContentsMargins(0, 16 if compact else 20, 0, 0)
        self._head.setContentsMargins(side, 0, side, 0)
        self._gap.changeSize(0, 16 if compact else 26)
        self.column.invalidate()


def bare_rail() -> RailFrame:
    """A rail for the moment before anything is known."""
    rail = RailFrame()
    rail.column.addStretch(1)
    rail.set_compact(compact=False)
    return rail
