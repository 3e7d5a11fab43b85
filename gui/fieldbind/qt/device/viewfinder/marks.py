"""Four corners around a code, to be seen on any picture."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

_MARGIN = 15
_ARM = 31
_BEND = 11
_WIDTH, _OUTLINE = 4.0, 1.0


def guide(area: QRectF) -> list[QPointF]:
    """The square in the middle where a code is looked for, as four corners."""
    side = min(area.width(), area.height()) * 0.5
    square = QRectF(0, 0, side, side)
    square.moveCenter(area.center())
    return [square.topLeft(), square.topRight(), square.bottomRight(), square.bottomLeft()]


def paint_marks(
    painter: QPainter, corners: Sequence[QPointF], colour: QColor, outline: QColor
) -> None:
    """Paint the corners around a code of any shape and angle.

    Args:
        painter: antialiased.
        corners: of the code, in order around it.
        colour: of the strokes.
        outline: around each stroke.
    """
    path = QPainterPath()
    for number, corner in enumerate(corners):
        _add_corner(path, corner, corners[number - 1], corners[(number + 1) % len(corners)])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for ink, width in ((outline, _WIDTH + 2 * _OUTLINE), (colour, _WIDTH)):
        pen = QPen(ink, width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPath(path)


def around(corners: Sequence[QPointF]) -> QRectF:
    """The upright rectangle that holds the marks of a code."""
    across, down = [point.x() for point in corners], [point.y() for point in corners]
    inside = QRectF(QPointF(min(across), min(down)), QPointF(max(across), max(down)))
    return inside.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)


def _add_corner(path: QPainterPath, corner: QPointF, before: QPointF, after: QPointF) -> None:
    back, on = _step(corner, before), _step(corner, after)
    tip = corner - (back.direction + on.direction) * _MARGIN
    path.moveTo(tip + back.direction * back.arm)
    path.lineTo(tip + back.direction * min(_BEND, back.arm))
    path.quadTo(tip, tip + on.direction * min(_BEND, on.arm))
    path.lineTo(tip + on.direction * on.arm)


class _Step:
    """The way from one corner to the next."""

    def __init__(self, direction: QPointF, length: float) -> None:
        self.direction = direction
        self.arm = min(_ARM, 0.4 * (length + 2 * _MARGIN))


def _step(start: QPointF, end: QPointF) -> _Step:
    way = end - start
    length = math.hypot(way.x(), way.y())
    return _Step(way / length if length else QPointF(), length)
