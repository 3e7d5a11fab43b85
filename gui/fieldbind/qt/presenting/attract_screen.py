"""What passers-by see: the binding line, and an invitation in both languages."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QFont, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QWidget

from fieldbind.qt.presenting.cover import Cover
from fieldbind.qt.theme import (
    Colour,
    Theme,
    Type,
    current_theme,
    font,
    is_still,
    paint_icon,
    px,
    text_size,
)
from fieldbind.qt.widgets.painting import begin, box, broken, disc, square, text_width, words

INVITATIONS = ("Press any key or touch to try it", "按任意键或触摸屏幕即可体验")
"""In both languages at once: nobody knows yet who comes."""
_STEP_MS = 2000
_HELD = 4
_NODES = ("lightbulb", "cloud", "house")
_SIDE, _GAP, _DOT, _PITCH = 96, 112, 4, 16
_SIZE = (960, 640)
_MARGIN = 40
# From the middle of the screen; large words push the nodes and each other upwards.
_NODES_AT, _NODES_RISE, _WORDS_AT, _WORDS_RISE, _BETWEEN = -90, 62, 52, 136, 22.8


class AttractScreen(Cover):
    """``demo.attract``. A state every two seconds, without movement between; one where all rests.

    Args:
        window: what it covers.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("demo.attract")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._step = 0
        self._timer = QTimer(self, interval=_STEP_MS)
        self._timer.timeout.connect(self._advance)
        self.reword()

    def reword(self) -> None:
        """A voice speaks one language only."""
        self.setAccessibleName(self.tr("Press any key or touch to try it"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._step = 1
        if not is_still():
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    @property
    def bound(self) -> int:
        """How many of the three are bound in the picture that is shown."""
        return len(_NODES) if not self._timer.isActive() else min(self._step, len(_NODES))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = begin(self)
        painter.fillRect(self.rect(), theme[Colour.CANVAS])
        share = min(self.width() / _SIZE[0], self.height() / _SIZE[1])
        painter.translate(self.rect().toRectF().center())
        painter.scale(share, share)
        _paint_brand(painter, theme)
        self._paint_mark(painter, theme)
        self._paint_line(painter, theme)
        _paint_words(painter, theme)

    def _paint_line(self, painter: QPainter, theme: Theme) -> None:
        height = _NODES_AT - _NODES_RISE * (text_size() - 1)
        middles = [QPointF((number - 1) * (_SIDE + _GAP), height) for number in range(len(_NODES))]
        for number, middle in enumerate(middles):
            _paint_node(painter, middle, _NODES[number], theme, is_bound=number < self.bound)
        for number, (left, right) in enumerate(pairwise(middles)):
            _paint_leg(painter, left, right, theme, is_bound=number + 1 < self.bound)

    def _paint_mark(self, painter: QPainter, theme: Theme) -> None:
        """What says that it is a demo: the flask with its word, and the promise below."""
        ink, face = theme[Colour.DEMO], _face(Type.LABEL_STRONG, 18)
        word, promise = self.tr("Demo"), self.tr("Simulated. Nothing leaves this laptop.")
        width = text_width(face, word)
        left = _SIZE[0] / 2 - _MARGIN - width
        line = QRectF(left, -_SIZE[1] / 2 + 56 - px(20), width, px(40))
        words(painter, line, word, face, ink)
        paint_icon(
            painter, "flask", square(QPointF(left - 8 - px(12), line.center().y()), px(24)), ink, 2
        )
        foot = QRectF(
            -_SIZE[0] / 2 + _MARGIN, _SIZE[1] / 2 - 52 - px(12), _SIZE[0] - 2 * _MARGIN, px(24)
        )
        centre = Qt.AlignmentFlag.AlignHCenter
        words(painter, foot, promise, _face(Type.SMALL, 16), ink, centre)

    def _advance(self) -> None:
        self._step = (self._step + 1) % (len(_NODES) + _HELD)
        self.update()


def _paint_node(
    painter: QPainter, middle: QPointF, icon: str, theme: Theme, *, is_bound: bool
) -> None:
    area = square(middle, _SIDE)
    edge = theme[Colour.OK if is_bound else Colour.BORDER]
    box(painter, area, 24, theme[Colour.SHEET], edge, 1.5 * theme.edge)
    ink = theme[Colour.OK if is_bound else Colour.TEXT_2]
    paint_icon(painter, icon, square(middle, 44), ink, 1.6)
    if is_bound:
        badge = area.bottomRight() - QPointF(6, 6)
        disc(painter, badge, 40, theme[Colour.CANVAS])
        disc(painter, badge, 32, theme[Colour.OK])
        paint_icon(painter, "check", square(badge, 22), theme[Colour.SHEET], 2.4)


def _paint_leg(
    painter: QPainter, left: QPointF, right: QPointF, theme: Theme, *, is_bound: bool
) -> None:
    start, end = left.x() + _SIDE / 2 + 18, right.x() - _SIDE / 2 - 18
    if is_bound:
        painter.setPen(QPen(theme[Colour.OK_LINE], 3))
        painter.drawLine(QPointF(start, left.y()), QPointF(end, left.y()))
        return
    count = int((end - start) / _PITCH) + 1
    for number in range(count):
        spot = QPointF(start + number * _PITCH, left.y())
        disc(painter, spot, _DOT, theme[Colour.BORDER])


def _paint_brand(painter: QPainter, theme: Theme) -> None:
    tile = QRectF(-_SIZE[0] / 2 + _MARGIN, -_SIZE[1] / 2 + 36, 40, 40)
    box(painter, tile, 11, theme[Colour.ACCENT])
    paint_icon(painter, "mark", tile, theme[Colour.ON_ACCENT], 2.8)
    name = QRectF(tile.right() + 14, tile.center().y() - px(20), 300, px(40))
    words(painter, name, "Fieldbind", _face(Type.CARD_TITLE, 22), theme[Colour.TEXT])


def _paint_words(painter: QPainter, theme: Theme) -> None:
    centre = Qt.AlignmentFlag.AlignHCenter
    wide = _SIZE[0] - 2 * _MARGIN
    top = _WORDS_AT - _WORDS_RISE * (text_size() - 1)
    inks = (theme[Colour.TEXT], theme[Colour.TEXT_2])
    for text, size, ink in zip(INVITATIONS, (40, 32), inks, strict=True):
        face = _face(Type.DONE_TITLE, size)
        height = 1.2 * face.pixelSize()
        for said in broken(face, text, wide):
            words(painter, QRectF(-wide / 2, top, wide, height), said, face, ink, centre)
            top += height
        top += _BETWEEN


def _face(role: Type, size: int) -> QFont:
    face = font(role)
    face.setPixelSize(px(size))
    return face
