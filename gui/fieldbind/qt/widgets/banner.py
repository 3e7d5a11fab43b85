"""A strip along the top of the sheet: simulated, offline, or news."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from fieldbind.qt.theme import Colour, Type, current_theme, px
from fieldbind.qt.widgets.button import Button
from fieldbind.qt.widgets.inset_panel import IconLabel
from fieldbind.qt.widgets.painting import begin
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.tone import Tone

_RADIUS = 11
_HEIGHT = 36


class Banner(QFrame):
    """36 px: icon, bold word, sentence, at most one action. One at a time.

    Args:
        word: bold, such as "Demo".
        sentence: what it means.
        tone: DEMO (flask), WARN (no Wi-Fi) or NEUTRAL (information).
        action: a TEXT button.
        name: objectName of the bold word (``demo.badge``).
    """

    def __init__(
        self,
        word: str,
        sentence: str,
        tone: Tone = Tone.DEMO,
        action: Button | None = None,
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tone = tone
        self.word = Text(word, Type.LABEL_STRONG, tone.ink, name=name)
        self.sentence = Text(sentence, Type.SMALL, Colour.TEXT_2, unfold=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(40, 0, 40, 0)
        self._row.setSpacing(8)
        self._icon = IconLabel(_ICONS[tone], tone.ink, 16)
        self._row.addWidget(self._icon)
        self._row.addWidget(self.word)
        self._row.addWidget(self.sentence, 1)
        if action is not None:
            self._row.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)
        self._flask = IconLabel("flask", Colour.DEMO, 16)
        self._demo = Text("", Type.LABEL_STRONG, Colour.DEMO)
        for part in (self._flask, self._demo):
            part.hide()
            self._row.addWidget(part)

    def say(self, word: str, sentence: str) -> None:
        """Say something else."""
        self.word.setText(word)
        self.sentence.setText(sentence)

    def mark_demo(self, word: str) -> None:
        """Say at the right end, too, that all of it is simulated; an empty word says nothing."""
        self._demo.setText(word)
        self._demo.setVisible(bool(word))
        self._flask.setVisible(bool(word))

    def set_icon(self, icon: str) -> None:
        """Show another icon in the same tone."""
        self._icon.set_icon(icon, self._tone.ink)

    def set_compact(self, compact: bool) -> None:
        """Follow the padding of the pages."""
        side = 28 if compact else 40
        self._row.setContentsMargins(side, 0, side, 0)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), px(_HEIGHT)))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = begin(self)
        area = QRectF(self.rect())
        outline = QPainterPath()
        outline.addRoundedRect(area.adjusted(0, 0, 0, 2 * _RADIUS), _RADIUS, _RADIUS)
        painter.setClipRect(area)
        painter.fillPath(outline, theme[self._tone.surface])
        painter.setPen(QPen(theme[self._tone.edge], theme.edge))
        line = area.bottom() - theme.edge / 2
        painter.drawLine(QPointF(0, line), QPointF(area.right(), line))


_ICONS = {Tone.DEMO: "flask", Tone.WARN: "wifi-off", Tone.NEUTRAL: "circle-info"}
