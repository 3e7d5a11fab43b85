"""Measures of the paper: A4, in dots of which 600 make an inch, fine enough for whole numbers."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextOption

from fieldbind.qt.theme import LIGHT, Colour, Type, font

DOTS = 600  # to the inch
_POINTS = 72  # to the inch
_MILLIMETRES = 25.4  # to the inch


def mm(length: float) -> float:
    """Millimetres in dots."""
    return length * DOTS / _MILLIMETRES


PAPER = QRectF(0, 0, mm(210), mm(297))
PRINTED = PAPER.adjusted(mm(22), mm(18), -mm(20), -mm(20))
HAIRLINE = mm(0.12)


def ink(token: Colour) -> QColor:
    """A colour on white paper, whatever the screen wears."""
    return LIGHT[token]


def face(role: Type, points: float) -> QFont:
    """The family and weight of a type role in another size."""
    made = font(role)
    made.setPixelSize(round(points * DOTS / _POINTS))
    made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0)
    # Inter lifts the colon of a time to another glyph, which a reader copies as another letter.
    made.setFeature(QFont.Tag("calt"), 0)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


class Words:
    """A text that was broken into lines of a width.

    Args:
        text: the words; line ends in them are kept.
        role: family and weight.
        points: size.
        width: in dots.
        token: colour.
        leading: height of a line, in sizes.
    """

    def __init__(
        self,
        text: str,
        role: Type,
        points: float,
        width: float,
        token: Colour = Colour.TEXT,
        leading: float = 1.4,
    ) -> None:
        self._token = token
        self._step = points * leading * DOTS / _POINTS
        self._layout = QTextLayout(text.replace("\n", "\u2028"), face(role, points))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setUseDesignMetrics(True)
        self._layout.setTextOption(option)
        self._layout.beginLayout()
        line = self._layout.createLine()
        while line.isValid():
            line.setLineWidth(width)
            line = self._layout.createLine()
        self._layout.endLayout()

    @property
    def count(self) -> int:
        """How many lines it has."""
        return self._layout.lineCount() if self._layout.text() else 0

    @property
    def height(self) -> float:
        """In dots; an empty text has none."""
        return self.count * self._step

    @property
    def width(self) -> float:
        """Of its widest line, in dots."""
        lines = map(self._layout.lineAt, range(self.count))
        return max((line.naturalTextWidth() for line in lines), default=0)

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        """All lines, the first one ``top`` dots from above."""
        for number in range(self.count):
            self.draw_line(painter, number, left, top + number * self._step)

    def draw_line(self, painter: QPainter, number: int, left: float, top: float) -> None:
        """One line by itself."""
        line = self._layout.lineAt(number)
        painter.setPen(ink(self._token))
        middle = top + (self._step - line.height()) / 2
        line.draw(painter, QRectF(left, middle - line.y(), 0, 0).topLeft())
