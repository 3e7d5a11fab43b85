"""The solid bar over the picture: what is looked for, or what was read."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fieldbind.qt.device.viewfinder.bar_lines import BarLines
from fieldbind.qt.phrases import listed
from fieldbind.qt.theme import Colour, current_theme
from fieldbind.qt.widgets.button import Button
from fieldbind.qt.widgets.columns import Columns
from fieldbind.qt.widgets.growing import let_grow
from fieldbind.qt.widgets.inset_panel import IconLabel
from fieldbind.qt.widgets.painting import begin, box
from fieldbind.qt.widgets.tone import Tone
from fieldbind.qt.widgets.worn import hold

_HEIGHT = 60
_NARROWEST = 380
_CORNER = 10


class Slab(QFrame):
    """A solid surface that can be read on any picture."""

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        let_grow(self)
        self.surface, self.edge = Colour.SHEET, Colour.HAIRLINE

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        fill, edge = theme[self.surface], theme[self.edge]
        box(begin(self), QRectF(self.rect()), _CORNER, fill, edge, theme.edge)


class Bar(Slab):
    """Icon, title, one line, and what can be done.

    Args:
        name: objectName.
        line_name: objectName of the line.
        action: a QUIET button at the right.
    """

    def __init__(self, *, name: str, line_name: str = "", action: Button | None = None) -> None:
        super().__init__(name=name)
        hold(self, least_height=_HEIGHT)
        self._icon = IconLabel("scan", Colour.TEXT_2, 24)
        self._lines = BarLines(line_name)
        self._beside = Columns(narrowest=_NARROWEST, stacked_gap=0)
        self._beside.add(self._lines, 1)
        if action:
            align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            self._beside.add(action, 0, align=align)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._beside, 1)
        self.set_compact(False)

    def say(self, icon: str, title: str, line: str, *, names: str = "", tone: Tone) -> None:
        """Say something else.

        Args:
            icon: icon name.
            title: semibold first line.
            line: second line.
            names: in mono before it.
            tone: what it means; what asks for attention is tinted.
        """
        is_warning = tone is Tone.WARN
        self.surface = tone.surface if is_warning else Colour.SHEET
        self.edge = tone.edge if is_warning else Colour.HAIRLINE
        self._icon.set_icon(icon, tone.ink)
        self._lines.say(title, names, line)
        self.setAccessibleName(listed((title, names, line)))
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Less room around the words in a small window."""
        side, gap, right = (12, 8, 16) if compact else (16, 12, 24)
        self._row.setContentsMargins(side, 6, right, 6)
        self._row.setSpacing(gap)
        self._beside.set_gap(gap)


class Bars(QWidget):
    """Lies over the lower edge of the picture and shows one slab at a time.

    Args:
        picture: what it lies over.
        slabs: of which one at most is shown.
    """

    def __init__(self, picture: QWidget, slabs: tuple[Slab, ...]) -> None:
        super().__init__(picture)
        self._slabs = slabs
        self._column = QVBoxLayout(picture)
        self._column.addStretch(1)
        self._column.addWidget(self)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        for slab in slabs:
            inside.addWidget(slab)
        self.set_compact(False)

    def show_only(self, shown: Slab | None) -> None:
        """Show this one, or none."""
        for slab in self._slabs:
            slab.setVisible(slab is shown)

    def set_compact(self, compact: bool) -> None:
        """Nearer to the edge in a small window."""
        side = 12 if compact else 16
        self._column.setContentsMargins(side, side, side, side)
