"""A small state in words: icon, word, tinted surface."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from fieldbind.qt.theme import Colour, Type, current_theme, paint_icon, px
from fieldbind.qt.widgets.painting import begin, box, text_width, words
from fieldbind.qt.widgets.tone import Tone
from fieldbind.qt.widgets.worn import wear


class Chip(QLabel):
    """A chip, 24 px high.

    Args:
        text: the word.
        tone: what kind of state; decides colours.
        icon: icon name; empty for none.
    """

    def __init__(
        self,
        text: str,
        tone: Tone = Tone.NEUTRAL,
        icon: str = "",
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setObjectName(name)
        wear(self, Type.CAPTION_EMPHASIS)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tone = tone
        self._icon = icon

    def set_state(self, text: str, tone: Tone, icon: str = "") -> None:
        """Say something else."""
        self.setText(text)
        self._tone = tone
        self._icon = icon
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        icon = px(14) + 4 if self._icon else 0
        return QSize(round(text_width(self.font(), self.text())) + 17 + icon, px(22))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = begin(self)
        edges = dict.fromkeys(Tone, Colour.HAIRLINE if theme.is_plain else None)
        edges |= {Tone.NEUTRAL: Colour.HAIRLINE, Tone.DEMO: Colour.DEMO_LINE}
        token = edges[self._tone]
        edge = theme[token] if token else None
        box(painter, QRectF(self.rect()), 6, theme[self._tone.surface], edge, theme.edge)
        ink = self._tone.ink_of(theme)
        left = 8.0
        if self._icon:
            side = px(14)
            spot = QRectF(left, (self.height() - side) / 2, side, side)
            paint_icon(painter, self._icon, spot, ink)
            left += side + 4
        room = QRectF(left, 0, self.width() - left, self.height())
        words(painter, room, self.text(), self.font(), ink)
