"""Two labels in view: a person says which one."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout

from fieldbind.device.labels import Label
from fieldbind.qt.device.viewfinder.bar import Slab
from fieldbind.qt.device.viewfinder.words import LabelWords, words_of
from fieldbind.qt.phrases import listed
from fieldbind.qt.theme import Colour, Type, current_theme, font
from fieldbind.qt.widgets.painting import begin, box, disc, shortened, text_width, words
from fieldbind.qt.widgets.text import Text

MOST = 4
"""So many are told apart; in a narrow view there is no room for more."""


class Choosing(Slab):
    """A short list, numbered as the codes in the picture are.

    Signals:
        chosen(int): which of the labels, counted from 0.
    """

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__(name="camera.several")
        self._title = Text(self.tr("Several labels in view. Which one is it?"), Type.STRONG)
        self.setAccessibleName(self._title.text())
        self.rows = [_Row(number) for number in range(1, MOST + 1)]
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 10, 8, 8)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 8, 4)
        head.addWidget(self._title)
        column.addLayout(head)
        for at, row in enumerate(self.rows):
            row.clicked.connect(partial(self._choose, at))
            column.addWidget(row)

    def show_labels(self, labels: Sequence[Label]) -> None:
        """Offer these, at most ``MOST``."""
        for row, label in zip(self.rows, labels, strict=False):
            row.show_words(words_of(label))
        for at, row in enumerate(self.rows):
            row.setVisible(at < len(labels))

    def _choose(self, at: int, checked: bool = False) -> None:
        del checked
        self.chosen.emit(at)


class _Row(QPushButton):
    """Number, names, and what there is to say about the token."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.setObjectName(f"camera.label.{number}")
        self._number = str(number)
        self._words = LabelWords("", "")
        self.setAutoDefault(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_words(self, shown: LabelWords) -> None:
        """Stand for another label."""
        self._words = shown
        self.setAccessibleName(listed((self._number, shown.names, shown.token)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter, area = current_theme(), begin(self), QRectF(self.rect())
        if self.isDown() or self.underMouse():
            box(painter, area, 8, theme[Colour.HAIRLINE if self.isDown() else Colour.INSET])
        middle = area.center().y()
        disc(painter, QPointF(20, middle), 24, None, theme[Colour.BORDER])
        number = QRectF(8, 0, 24, area.height())
        ink, centred = theme[Colour.TEXT], Qt.AlignmentFlag.AlignHCenter
        words(painter, number, self._number, font(Type.LABEL_STRONG), ink, centred)
        rest = area.adjusted(44, 0, -8, 0)
        if self._words.names:
            face = font(Type.IDENTIFIER)
            names = shortened(face, self._words.names, rest.width() * 0.62)
            words(painter, rest, names, face, ink)
            rest.setLeft(rest.left() + text_width(face, names))
        token = f" · {self._words.token}" if self._words.names else self._words.token
        words(painter, rest, token, font(Type.SMALL), theme[Colour.TEXT_2])
