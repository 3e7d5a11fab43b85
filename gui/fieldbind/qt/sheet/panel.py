"""What every sheet over the page has: tile, title, sentence, its fields, and the bar."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fieldbind.qt.theme import Colour, Type, current_theme
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.caption import Caption
from fieldbind.qt.widgets.columns import Columns
from fieldbind.qt.widgets.icon_tile import IconTile
from fieldbind.qt.widgets.painting import begin, box
from fieldbind.qt.widgets.scrolled import Scrolled
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.tone import Tone
from fieldbind.qt.widgets.worn import hold

_RADIUS = 12
_LEAST_HEIGHT = 288
_LEAST_HEIGHT_COMPACT = 272
_ABOVE_FIELDS = 18
_PRIMARY_WIDTH = 128
_NARROWEST = 440

Say = Callable[[], str]
"""Says something in the language of now, each time it is asked."""


class SheetPanel(QFrame):
    """A sheet; who makes one fills in what lies between head and bar, then calls ``reword``.

    Args:
        kind: how the ids of its controls begin (``signin.submit``).
        icon: of the tile.

    Signals:
        submitted: the primary was pressed.
        put_off: Not now was pressed.
    """

    submitted = Signal()
    put_off = Signal()

    def __init__(self, kind: str, icon: str) -> None:
        super().__init__()
        self.setObjectName(f"{kind}.sheet")
        self.is_compact = False
        self._say: Say = str
        self.title = Text("", Type.CARD_TITLE, wrap=True)
        self.sentence = Text("", Type.BODY, Colour.TEXT_2, name=f"{kind}.sentence", wrap=True)
        self.kept = Caption(role=Type.SMALL, size=16)
        self.submit = Button("", kind=ButtonKind.PRIMARY, name=f"{kind}.submit")
        hold(self.submit, least_width=_PRIMARY_WIDTH)
        self.submit.clicked.connect(self.submitted)
        self._not_now = Button("", name=f"{kind}.not_now")
        self._not_now.clicked.connect(self.put_off)
        self.fields = QVBoxLayout()
        self.fields.setSpacing(0)
        self._icon = icon
        self._tile = IconTile(icon, Tone.ACCENT)
        self.head = Columns(narrowest=_NARROWEST, gap=16, stacked_gap=8)
        self._bar = QVBoxLayout()
        self._lay_out_bar()
        self._lay_out()

    def reword(self) -> None:
        """Nothing that was entered or said is lost."""
        self._not_now.setText(self.tr("Not now"))
        self.sentence.setText(self._say())

    def say_sentence(self, sentence: Say, *, trouble: bool = False) -> None:
        """Change the sentence; ``trouble`` stood in the way of the last press."""
        self._say = sentence
        self.sentence.setText(sentence())
        self.sentence.set_colour(Colour.BAD if trouble else Colour.TEXT_2)
        if trouble:
            self._tile.set_icon("triangle-alert", Tone.BAD)
        else:
            self._tile.set_icon(self._icon, Tone.ACCENT)
        self.updateGeometry()

    def set_compact(self, compact: bool) -> None:
        """Less air in a small window."""
        self.is_compact = compact
        side = 28 if compact else 41
        self._upper.setContentsMargins(side, 16 if compact else 25, side, 9 if compact else 11)
        self._bar.setContentsMargins(side, 10 if compact else 14, side, 10 if compact else 14)

    def sizeHint(self) -> QSize:
        least = _LEAST_HEIGHT_COMPACT if self.is_compact else _LEAST_HEIGHT
        needed = sum(_height_of(part, self.width()) for part in (self._upper, self._bar))
        return QSize(self.width(), max(least, needed))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is scrolled tells nobody above that it needs another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = begin(self)
        area = QRectF(self.rect())
        box(painter, area, _RADIUS, theme[Colour.SHEET], theme[Colour.BORDER], theme.edge)
        line = QRectF(1, self._bar.geometry().top(), self.width() - 2, 1)
        box(painter, line, 0, theme[Colour.HAIRLINE])

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.sentence)
        said = QWidget()
        beside = QHBoxLayout(said)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(16)
        beside.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        beside.addLayout(words, 1)
        self.head.add(said)
        body = QWidget()
        body.installEventFilter(self)
        self._upper = QVBoxLayout(body)
        self._upper.setSpacing(0)
        self._upper.addWidget(self.head)
        self._upper.addSpacing(_ABOVE_FIELDS)
        self._upper.addLayout(self.fields)
        self._upper.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Scrolled(body), 1)
        column.addLayout(self._bar)

    def _lay_out_bar(self) -> None:
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self._not_now)
        row.addWidget(self.submit)
        both = Columns(narrowest=_NARROWEST, gap=8, stacked_gap=8)
        both.add(self.kept)
        both.add(buttons, 0)
        self._bar.addWidget(both)


def _height_of(part: QVBoxLayout, width: int) -> int:
    if part.hasHeightForWidth():
        return part.totalHeightForWidth(width)
    return part.totalSizeHint().height()
