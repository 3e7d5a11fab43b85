"""The warning before a visitor's session is wiped."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbind.qt.phrases import sentences
from fieldbind.qt.presenting.cover import Cover
from fieldbind.qt.theme import Colour, Type, current_theme, px
from fieldbind.qt.widgets.icon_tile import IconTile
from fieldbind.qt.widgets.painting import begin
from fieldbind.qt.widgets.surface import Surface
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.time_ruler import clock
from fieldbind.qt.widgets.tone import Tone

_VEIL = 0.62
_WIDTH, _BESIDE = 480, 24


class Countdown(Cover):
    """``demo.countdown``: a card over what the visitor has left.

    Args:
        window: what it covers.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("demo.countdown")
        self._left = 0
        self._title = Text("", Type.CARD_TITLE, wrap=True)
        self._sentence = Text("", Type.BODY, Colour.TEXT_2, wrap=True)
        self._clock = Text("", Type.ELAPSED, name="demo.countdown.left")
        card = self._card = Surface(edge=Colour.DEMO_LINE)
        lines = QVBoxLayout()
        lines.setSpacing(4)
        lines.addWidget(self._title)
        lines.addWidget(self._sentence)
        row = QHBoxLayout(card)
        row.setContentsMargins(24, 24, 28, 24)
        row.setSpacing(16)
        row.addWidget(IconTile("clock", Tone.DEMO), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)
        row.addWidget(self._clock, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        self.reword()

    def show_left(self, seconds: int) -> None:
        """Show how much time is left; it is not spoken each second."""
        self._left = seconds
        self._clock.setText(clock(seconds))

    @property
    def spoken(self) -> str:
        """The warning in words, with the time that is left now."""
        left = self.tr("{0} s left").format(self._left)
        return sentences((self._title.text(), self._sentence.text(), left))

    def reword(self) -> None:
        """Say what will happen, and how to keep it from happening."""
        self._title.setText(self.tr("Are you still there?"))
        self._sentence.setText(
            self.tr(
                "Press any key or touch to go on. If nobody does, what was entered is wiped "
                "for the next visitor."
            )
        )
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(self._sentence.text())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As wide as the words have grown, and never wider than the window."""
        self._card.setFixedWidth(min(px(_WIDTH), self.width() - 2 * _BESIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        veil = QColor(current_theme()[Colour.CANVAS])
        veil.setAlphaF(_VEIL)
        begin(self).fillRect(QRectF(self.rect()), veil)
