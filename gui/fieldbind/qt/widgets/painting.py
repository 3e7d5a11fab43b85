"""Strokes that every painted widget shares."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QWidget

from fieldbind.qt.widgets.breaking import break_lines

_ALPHA_NONE = QColor(0, 0, 0, 0)
_LIST_CORNER = 11


def begin(widget: QWidget) -> QPainter:
    """An antialiased painter on a widget."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: QColor | None,
    edge: QColor | None = None,
    width: float = 1.0,
) -> None:
    """A rounded box whose edge lies wholly inside ``rect``."""
    painter.setBrush(fill or _ALPHA_NONE)
    if edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect, radius, radius)
        return
    half = width / 2
    painter.setPen(QPen(edge, width))
    painter.drawRoundedRect(
        rect.adjusted(half, half, -half, -half), max(radius - half, 0), max(radius - half, 0)
    )


def disc(
    painter: QPainter,
    centre: QPointF,
    diameter: float,
    fill: QColor | None,
    edge: QColor | None = None,
    width: float = 1.5,
) -> None:
    """A round marker whose edge lies wholly inside its diameter."""
    rect = QRectF(0, 0, diameter, diameter)
    rect.moveCenter(centre)
    box(painter, rect, diameter / 2, fill, edge, width)


def words(
    painter: QPainter,
    rect: QRectF,
    text: str,
    face: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """One line of text, centred by height and ended by an ellipsis where it does not fit."""
    painter.setFont(face)
    painter.setPen(colour)
    shown = shortened(face, text, rect.width() + 0.5)
    option = QTextOption(align | Qt.AlignmentFlag.AlignVCenter)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    painter.drawText(rect, shown, option)


def broken(face: QFont, text: str, width: float) -> list[str]:
    """The lines of a text at a width in logical pixels; one that fits stays one."""
    if text_width(face, text) <= width + 0.5 or width <= 0:
        return [text]
    layout = QTextLayout(text, face)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    break_lines(layout, width)
    lines = map(layout.lineAt, range(layout.lineCount()))
    return [text[line.textStart() :][: line.textLength()].rstrip() for line in lines]


def hairline(painter: QPainter, line: QRectF, colour: QColor) -> None:
    """A level line on whole pixels of the screen, where its logical pixels are not.

    Args:
        painter: where to, neither turned nor sheared.
        line: one logical pixel high.
        colour: of the line.
    """
    to_device = painter.deviceTransform()
    scale = to_device.m22()
    top = round(to_device.map(line.topLeft()).y())
    snapped = QRectF(line)
    snapped.setTop((top - to_device.dy()) / scale)
    snapped.setHeight(max(int(scale), 1) / scale)
    painter.fillRect(snapped, colour)


def clip_to_list(
    painter: QPainter, view: QWidget, *, top: bool, bottom: bool, edge: float = 1.0
) -> None:
    """Keep rows inside the round corners of a list, wherever it is scrolled to.

    Args:
        painter: of one row.
        view: the rows of the list.
        top: whether the list is round above them.
        bottom: whether it is round below them.
        edge: width of the list's own edge. The rows begin one logical pixel within the list.
    """
    over = edge - 1
    above, below = (0 if rounded else _LIST_CORNER for rounded in (top, bottom))
    outline = QPainterPath()
    frame = QRectF(view.rect()).adjusted(over, over - above, -over, below - over)
    outline.addRoundedRect(frame, _LIST_CORNER - over, _LIST_CORNER - over)
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)


def square(centre: QPointF, side: float) -> QRectF:
    """The square around a point."""
    return QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)


def text_width(face: QFont, text: str) -> float:
    """Width of a line of text in logical pixels."""
    return QFontMetricsF(face).horizontalAdvance(text)


def shortened(face: QFont, text: str, width: float) -> str:
    """A line of text, ended by an ellipsis where it is wider than so many logical pixels."""
    return QFontMetricsF(face).elidedText(text, Qt.TextElideMode.ElideRight, width)
