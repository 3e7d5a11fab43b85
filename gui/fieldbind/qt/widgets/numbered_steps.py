"""What to do now, one to three steps."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from fieldbind.qt.theme import current_theme
from fieldbind.qt.widgets.growing import let_grow
from fieldbind.qt.widgets.markers import Mark, paint_marker
from fieldbind.qt.widgets.painting import begin
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.worn import hold


class NumberedSteps(QWidget):
    """Numbered lines of 22 px.

    Args:
        name: objectName; the accessible name carries all lines.
        gap: between two lines.
    """

    def __init__(self, *, name: str = "", gap: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        let_grow(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(gap)
        self._grid.setColumnStretch(1, 1)
        self._lines: list[tuple[_Number, Text]] = []

    def show_steps(self, steps: tuple[str, ...]) -> None:
        """Show the steps."""
        while len(self._lines) < len(steps):
            number = len(self._lines)
            line = (_Number(number + 1), Text(wrap=True))
            hold(line[1], least_height=22)
            self._grid.addWidget(line[0], number, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(line[1], number, 1)
            self._lines.append(line)
        for number, (mark, text) in enumerate(self._lines):
            shown = number < len(steps)
            text.setText(steps[number] if shown else "")
            mark.setVisible(shown)
            text.setVisible(shown)
        self.setAccessibleName("\n".join(steps))


class _Number(QLabel):
    """A number in a quiet disc; the text carries the words."""

    def __init__(self, number: int) -> None:
        super().__init__()
        hold(self, width=22, height=22)
        self._number = number

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_marker(
            begin(self),
            QRectF(self.rect()).center(),
            self.width(),
            Mark.QUIET_NUMBER,
            current_theme(),
            text=str(self._number),
        )
