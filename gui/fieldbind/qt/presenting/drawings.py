"""Simulated devices as pictures: outlines in the manner of our icons, and the light on each."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from fieldbind.qt.presenting.presenter import PropKind
from fieldbind.qt.theme import Colour, Theme
from fieldbind.qt.widgets.painting import box, disc

WIDTH, HEIGHT = 64, 48
"""The grid all three are drawn on."""
_LINE = 1.75
_LIGHTS = {
    PropKind.LAMP: QPointF(32, 40),
    PropKind.LOCK: QPointF(30, 13),
    PropKind.AIR_CONDITIONER: QPointF(49, 13.5),
}
_LED, _HALO, _RING = 7, 13, 12


def paint_prop(
    painter: QPainter, kind: PropKind, alive: float, theme: Theme, *, lit: bool, steady: bool
) -> None:
    """Paint a device on the grid; whoever calls has moved and scaled the painter.

    Args:
        painter: where to.
        kind: which one.
        alive: how far it has come alive, from 0 to 1.
        theme: where the colours come from.
        lit: whether its light shines at this moment.
        steady: whether the light stays as it is; a ring says so.
    """
    _DRAWINGS[kind](painter, alive, theme)
    _paint_light(painter, _LIGHTS[kind], theme, lit=lit, steady=steady)


def _paint_light(
    painter: QPainter, middle: QPointF, theme: Theme, *, lit: bool, steady: bool
) -> None:
    disc(painter, middle, _HALO, theme[Colour.OK_SOFT if lit else Colour.SHEET])
    if lit:
        disc(painter, middle, _LED, theme[Colour.OK])
    else:
        disc(painter, middle, _LED, theme[Colour.SHEET], theme[Colour.BORDER], 1.5)
    if steady and lit:
        disc(painter, middle, _RING, None, theme[Colour.OK], 1.25)


def _paint_lamp(painter: QPainter, alive: float, theme: Theme) -> None:
    glass = QPainterPath(QPointF(26.5, 33))
    glass.cubicTo(26.5, 28, 20, 26, 20, 18)
    glass.cubicTo(20, 11.4, 25.4, 6, 32, 6)
    glass.cubicTo(38.6, 6, 44, 11.4, 44, 18)
    glass.cubicTo(44, 26, 37.5, 28, 37.5, 33)
    glass.closeSubpath()
    if alive:
        glow = QColor(theme[Colour.WARN_SOFT])
        glow.setAlphaF(alive)
        painter.fillPath(glass, glow)
        _rays(painter, alive, theme)
    _stroke(painter, theme[Colour.WARN if alive else Colour.TEXT_2])
    painter.drawPath(glass)
    _stroke(painter, theme[Colour.TEXT_2])
    painter.drawRoundedRect(QRectF(26.5, 33, 11, 13), 2.5, 2.5)


def _rays(painter: QPainter, alive: float, theme: Theme) -> None:
    """What says that it shines to those who see no colour."""
    _stroke(painter, theme[Colour.WARN_LINE])
    for across, down in ((-1.0, 0.0), (1.0, 0.0), (-0.78, -0.62), (0.78, -0.62)):
        start = QPointF(32 + 16.5 * across, 18 + 16.5 * down)
        end = start + QPointF(6.5 * across * alive, 6.5 * down * alive)
        painter.drawLine(start, end)


def _paint_lock(painter: QPainter, alive: float, theme: Theme) -> None:
    _stroke(painter, theme[Colour.TEXT_2])
    painter.drawRoundedRect(QRectF(19, 4, 22, 40), 5, 5)
    painter.drawPolyline([QPointF(57, 5), QPointF(52, 5), QPointF(52, 43), QPointF(57, 43)])
    turned = theme[Colour.OK if alive else Colour.TEXT_2]
    _stroke(painter, turned)
    painter.drawEllipse(QPointF(30, 30), 7, 7)
    painter.save()
    painter.translate(30, 30)
    painter.rotate(90 * alive)
    painter.drawLine(QPointF(0, -3.5), QPointF(0, 3.5))
    painter.restore()
    if alive:
        bolt = QRectF(41, 26, 4 + 11 * alive, 8)
        box(painter, bolt, 1.5, theme[Colour.OK_SOFT], turned, _LINE)


def _paint_air_conditioner(painter: QPainter, alive: float, theme: Theme) -> None:
    _stroke(painter, theme[Colour.TEXT_2])
    painter.drawRoundedRect(QRectF(6, 5, 52, 21), 4.5, 4.5)
    painter.drawLine(QPointF(13, 20.5), QPointF(51, 20.5))
    if not alive:
        return
    _stroke(painter, theme[Colour.ACCENT_TEXT])
    for left, drift in ((17, -4), (32, 0), (47, 4)):
        stream = QPainterPath(QPointF(left, 31))
        bend = QPointF(left + drift * 0.4, 31 + 7 * alive)
        stream.quadTo(QPointF(left + 2.5, 31 + 3 * alive), bend)
        stream.quadTo(bend + QPointF(-2.5, 3 * alive), QPointF(left + drift, 31 + 14 * alive))
        painter.drawPath(stream)


def _stroke(painter: QPainter, colour: QColor) -> None:
    pen = QPen(colour, _LINE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)


_DRAWINGS: dict[PropKind, Callable[[QPainter, float, Theme], None]] = {
    PropKind.LAMP: _paint_lamp,
    PropKind.LOCK: _paint_lock,
    PropKind.AIR_CONDITIONER: _paint_air_conditioner,
}
