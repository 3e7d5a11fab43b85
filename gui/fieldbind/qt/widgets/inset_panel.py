"""A quiet panel that offers something on the side."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from fieldbind.qt.theme import Colour, Type, current_theme, paint_icon
from fieldbind.qt.widgets.button import Button
from fieldbind.qt.widgets.columns import Columns
from fieldbind.qt.widgets.painting import begin
from fieldbind.qt.widgets.surface import Surface
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.worn import hold


class IconLabel(QLabel):
    """An icon on a page; decorative, so it has no name of its own.

    Args:
        name: icon name.
        colour: token.
        size: side in logical pixels.
    """

    def __init__(
        self,
        name: str,
        colour: Colour = Colour.TEXT_2,
        size: int = 20,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._colour = colour
        hold(self, width=size, height=size)

    def set_icon(self, name: str, colour: Colour) -> None:
        """Show another one."""
        self._name = name
        self._colour = colour
        self.update()

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        ink = current_theme()[self._colour]
        paint_icon(begin(self), self._name, QRectF(self.rect()), ink)


_NARROWEST = 420
# Above and below a button of 40 px.
_PADDING, _COMPACT_PADDING = 9, 4


class InsetPanel(Surface):
    """Icon, title, one sentence and, if given, a button.

    Args:
        icon: icon name.
        title: semibold first line.
        sentence: second line.
        button: what can be done, laid out at the right.
        colour: token of the icon.
    """

    def __init__(
        self,
        icon: str,
        title: str,
        sentence: str,
        button: Button | None = None,
        *,
        colour: Colour = Colour.TEXT_2,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Colour.INSET, parent=parent)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.title = Text(title, Type.EMPHASIS, unfold=True)
        self.sentence = Text(sentence, Type.SMALL, Colour.TEXT_2, unfold=True)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addStretch()
        lines.addWidget(self.title)
        lines.addWidget(self.sentence)
        lines.addStretch()
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(IconLabel(icon, colour, 22))
        row.addLayout(lines, 1)
        columns = Columns(narrowest=_NARROWEST, gap=14, stacked_gap=8)
        columns.add(head)
        if button is not None:
            columns.add(button, 0, align=Qt.AlignmentFlag.AlignVCenter)
        self._row = QHBoxLayout(self)
        self._row.addWidget(columns)
        self.set_compact(compact=False)

    def set_words(self, title: str, sentence: str) -> None:
        """Say something else."""
        self.title.setText(title)
        self.sentence.setText(sentence)

    def set_compact(self, compact: bool) -> None:
        """50 px high in a small window."""
        padding = _COMPACT_PADDING if compact else _PADDING
        self._row.setContentsMargins(16, padding, 10, padding)
