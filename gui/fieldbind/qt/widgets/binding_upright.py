"""The binding line from top to bottom, where its words are too large to stand side by side."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from fieldbind.qt.theme import Colour, Theme, Type, font, paint_icon, px
from fieldbind.qt.widgets.binding_looks import LOOKS
from fieldbind.qt.widgets.binding_parts import Leg, LegState, Node, NodeState
from fieldbind.qt.widgets.painting import box, disc, square, text_width, words

_SIDE, _LEG = 44, 30
_HALO, _GAP = 4, 26
_LEFT, _ABOVE = 20, 16
_RADIUS = 14
_PITCH = 10.0


@dataclass(frozen=True, slots=True)
class Upright:
    """What is shown: nodes, the legs between them, the token behind them, and the heartbeat."""

    nodes: tuple[Node, ...]
    legs: tuple[Leg, ...]
    surface: Colour
    beat: int = 0


def upright_height(nodes: int) -> int:
    """How high so many nodes and their legs are, in logical pixels."""
    return nodes * px(_SIDE) + max(nodes - 1, 0) * px(_LEG) + 2 * _ABOVE


def paint_upright(painter: QPainter, area: QRectF, shown: Upright, theme: Theme) -> None:
    """Paint nodes at the left, their words at the right of them."""
    side, leg_height = px(_SIDE), px(_LEG)
    for number, node in enumerate(shown.nodes):
        top = _ABOVE + number * (side + leg_height)
        spot = QRectF(_LEFT, top, side, side)
        room = QRectF(spot.right() + _GAP, top, area.width() - spot.right() - _GAP, side)
        _paint_node(painter, spot, node, shown.surface, theme)
        _paint_names(painter, room, node, shown.surface, theme)
        if number < len(shown.legs):
            between = QRectF(_LEFT, top + side, area.width() - _LEFT, leg_height)
            _paint_leg(painter, between, shown.legs[number], shown, theme)


def paint_check(painter: QPainter, middle: QPointF, surface: Colour, theme: Theme) -> None:
    """The check at the corner of a node that is done."""
    disc(painter, middle, px(24), theme[surface])
    disc(painter, middle, px(20), theme[Colour.OK])
    paint_icon(painter, "check", square(middle, px(14)), theme[Colour.SHEET], 2.2)


def paint_badge(
    painter: QPainter, state: LegState, middle: QPointF, surface: Colour, theme: Theme
) -> None:
    """The sign on the middle of a leg, if its state has one."""
    look = LOOKS[state]
    if not look.badge:
        return
    disc(painter, middle, px(30), theme[surface])
    disc(painter, middle, px(24), theme[Colour.SHEET], theme[look.line], theme.edge)
    paint_icon(painter, look.badge, square(middle, px(15)), theme[look.ink], 1.9)


def _paint_node(painter: QPainter, spot: QRectF, node: Node, surface: Colour, theme: Theme) -> None:
    if node.state is NodeState.ACTIVE:
        halo = spot.adjusted(-_HALO, -_HALO, _HALO, _HALO)
        box(painter, halo, _RADIUS + _HALO, theme[Colour.ACCENT_SOFT])
    box(painter, spot, _RADIUS, theme[Colour.SHEET], theme[node.state.edge], theme.edge)
    paint_icon(painter, node.icon, square(spot.center(), px(22)), theme[node.state.ink], 1.6)
    if node.state is NodeState.DONE:
        paint_check(painter, spot.bottomRight() - QPointF(3.5, 3.5), surface, theme)


def _paint_names(
    painter: QPainter, room: QRectF, node: Node, surface: Colour, theme: Theme
) -> None:
    line = QRectF(room.left(), room.center().y() - px(10), room.width(), px(20))
    if node.caption:
        tinted = surface not in (Colour.INSET, Colour.SHEET)
        quiet = theme[Colour.TEXT_2 if tinted else Colour.TEXT_3]
        line.translate(0, -px(9))
        words(painter, line.translated(0, px(18)), node.caption, font(Type.CAPTION), quiet)
    words(painter, line, node.name, font(Type.LABEL_STRONG), theme[Colour.TEXT])


def _paint_leg(painter: QPainter, between: QRectF, leg: Leg, shown: Upright, theme: Theme) -> None:
    look = LOOKS[leg.state]
    middle = QPointF(between.left() + px(_SIDE) / 2, between.center().y())
    top, bottom = between.top() + 8, between.bottom() - 8
    if leg.state is LegState.DONE:
        box(painter, QRectF(middle.x() - 1, top, 2, bottom - top), 0, theme[look.line])
    else:
        shift = (shown.beat % 3) * _PITCH / 3 if leg.state is LegState.ACTIVE else 0
        for number in range(int((bottom - top - shift) / _PITCH) + 1):
            spot = QPointF(middle.x(), top + shift + number * _PITCH)
            disc(painter, spot, look.dot, theme[look.line])
    paint_badge(painter, leg.state, middle, shown.surface, theme)
    left = between.left() + px(_SIDE) + _GAP
    room = QRectF(left, middle.y() - px(10), between.right() - left, px(20))
    face = font(look.face)
    text = leg.words(room.width(), partial(text_width, face))
    words(painter, room, text, face, theme[look.ink])
