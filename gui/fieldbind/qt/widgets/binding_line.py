"""The signature of the product: Device - Tencent Cloud - Family, and whose turn it is."""

from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from fieldbind.qt.theme import Colour, Theme, Type, current_theme, font, paint_icon, px, text_size
from fieldbind.qt.widgets.binding_looks import LOOKS
from fieldbind.qt.widgets.binding_parts import Leg, LegState, Node, NodeState, sentence
from fieldbind.qt.widgets.binding_rooms import room_at_end, room_in_middle, span
from fieldbind.qt.widgets.binding_upright import (
    Upright,
    paint_badge,
    paint_check,
    paint_upright,
    upright_height,
)
from fieldbind.qt.widgets.growing import note_width
from fieldbind.qt.widgets.painting import begin, box, square, text_width, words

_PITCH = 10.0
# Narrower than this, large words go beside the nodes; in logical pixels at the usual size.
_NARROWEST = 440
_WIDEST_NAME = 200
# Free at both ends of a leg, and how far its words may reach over them.
_BEFORE, _AFTER, _OVER = 11, 8, 8


class BindingLine(QLabel):
    """Three nodes with the two legs between them.

    It paints on whatever surface is behind it and has no padding of its own. With 56 px nodes it
    is 104 px high and the node boxes begin 4 px below its top; with 44 px nodes 92 px and 8 px.

    Args:
        spoken: accessible name, such as "Where the job stands". The description is the sentence.
        small: 44 px nodes also in the usual window.
        inset: distance of the middle of the outer nodes from the left and right edge.
        compact_inset: the same in a small window.
    """

    def __init__(
        self,
        *,
        spoken: str = "",
        name: str = "",
        small: bool = False,
        inset: int = 80,
        compact_inset: int = 56,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._small = small
        self._compact = False
        self._insets = (inset, compact_inset)
        self._beat = 0
        self._nodes: tuple[Node, ...] = ()
        self._legs: tuple[Leg, ...] = ()
        self.surface = Colour.INSET

    def show_line(self, nodes: tuple[Node, ...], legs: tuple[Leg, ...]) -> None:
        """Show a state.

        Args:
            nodes: from left to right.
            legs: one less than nodes.
        """
        self._nodes = nodes
        self._legs = legs
        self.setAccessibleDescription(sentence(nodes, legs))
        # Other words may want to stand beside the nodes.
        self.updateGeometry()
        self.update()

    def advance(self) -> None:
        """Move the dots of the active leg one step: call it once per poll answer."""
        self._beat += 1
        self.update()

    def set_small(
        self, small: bool, *, inset: int | None = None, compact_inset: int | None = None
    ) -> None:
        """Take 44 px nodes, or 56 px ones, and where wanted other insets."""
        self._small = small
        usual, compact = self._insets
        self._insets = (
            usual if inset is None else inset,
            compact if compact_inset is None else compact_inset,
        )
        self.updateGeometry()
        self.update()

    def set_compact(self, compact: bool) -> None:
        """In a small window the legs say fewer words and the line is narrower."""
        self._compact = compact
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if self._is_upright:
            return QSize(px(300), upright_height(len(self._nodes)))
        return QSize(400, px(92 if self._small else 104))

    def minimumSizeHint(self) -> QSize:
        return QSize(300, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Large words may stand beside the nodes at one width, and below them at another."""
        super().resizeEvent(event)
        note_width(self, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._nodes:
            return
        theme = current_theme()
        painter = begin(self)
        if self._is_upright:
            shown = Upright(self._nodes, self._legs, self.surface, self._beat)
            paint_upright(painter, QRectF(self.rect()), shown, theme)
            return
        middles = self._middles()
        for number, leg in enumerate(self._legs):
            self._paint_leg(painter, leg, middles[number], middles[number + 1], theme)
        for node, middle in zip(self._nodes, middles, strict=True):
            self._paint_node(painter, node, middle, theme)

    @property
    def _is_upright(self) -> bool:
        """Large or long words find no room above the legs: all goes downwards."""
        if not self._legs:
            return False
        return (text_size() > 1 and self.width() < px(_NARROWEST)) or self._lies_too_close

    @property
    def _side(self) -> int:
        return px(44 if self._small else 56)

    @property
    def _top(self) -> int:
        return px(8 if self._small else 4)

    def _middles(self) -> list[QPointF]:
        inset = min(px(self._insets[self._compact]), self.width() / 6)
        step = (self.width() - 2 * inset) / max(len(self._nodes) - 1, 1)
        height = self._top + self._side / 2
        return [QPointF(round(inset + step * number), height) for number in range(len(self._nodes))]

    def _paint_node(self, painter: QPainter, node: Node, middle: QPointF, theme: Theme) -> None:
        area = square(middle, self._side)
        radius = 14 if self._small else 16
        if node.state is NodeState.ACTIVE:
            box(painter, area.adjusted(-4, -4, 4, 4), radius + 4, theme[Colour.ACCENT_SOFT])
        box(painter, area, radius, theme[Colour.SHEET], theme[node.state.edge], theme.edge)
        icon = px(22 if self._small else 26)
        paint_icon(painter, node.icon, square(middle, icon), theme[node.state.ink], 1.6)
        if node.state is NodeState.DONE:
            paint_check(painter, area.bottomRight() - QPointF(3.5, 3.5), self.surface, theme)
        self._paint_names(painter, node, area, theme)

    def _paint_names(self, painter: QPainter, node: Node, area: QRectF, theme: Theme) -> None:
        below = area.bottom() + (15 if self._small else 19.5) * text_size()
        tinted = self.surface not in (Colour.INSET, Colour.SHEET)
        quiet = theme[Colour.TEXT_2 if tinted else Colour.TEXT_3]
        centre = Qt.AlignmentFlag.AlignHCenter
        for text, role, ink, middle in (
            (node.name, Type.LABEL_STRONG, theme[Colour.TEXT], below),
            (node.caption, Type.CAPTION, quiet, below + 16.5 * text_size()),
        ):
            left, room = self._room_below(area.center().x(), text_width(font(role), text))
            line = QRectF(left, middle - px(10), room, px(20))
            words(painter, line, text, font(role), ink, centre)

    def _room_below(self, centre: float, wanted: float) -> tuple[float, float]:
        """Where the words below a node begin, and how wide they may be."""
        width = float(self.width())
        between = [room_in_middle(width, _widest(node)) for node in self._nodes[1:-1]]
        taken = max(between, default=0.0)
        if abs(2 * centre - width) < 2:
            return span(width, centre, wanted, taken)
        widest = px(min(2 * self._insets[self._compact] + 40, _WIDEST_NAME))
        return span(width, centre, wanted, room_at_end(width, taken, widest))

    def _paint_leg(
        self, painter: QPainter, leg: Leg, left: QPointF, right: QPointF, theme: Theme
    ) -> None:
        start = left.x() + self._side / 2 + _BEFORE
        end = right.x() - self._side / 2 - _AFTER
        look = LOOKS[leg.state]
        if leg.state is LegState.DONE:
            painter.setPen(QPen(theme[look.line], 2))
            height = round(left.y())
            painter.drawLine(QPointF(start, height), QPointF(end, height))
        else:
            shift = (self._beat % 3) * _PITCH / 3 if leg.state is LegState.ACTIVE else 0
            count = int((end - start - 3) / _PITCH) + (0 if shift else 1)
            for number in range(count):
                spot = QRectF(0, 0, look.dot + 1, look.dot)
                spot.moveCenter(QPointF(start + 2 + shift + number * _PITCH, left.y()))
                box(painter, spot, look.dot / 2, theme[look.line])
        middle = QPointF((start + end) / 2, left.y())
        paint_badge(painter, leg.state, middle, self.surface, theme)
        has_badge = any(LOOKS[each.state].badge for each in self._legs)
        rise = px(22 if self._small or has_badge else 18)
        room = QRectF(start - _OVER, left.y() - rise - px(10), end - start + 2 * _OVER, px(20))
        centre = Qt.AlignmentFlag.AlignHCenter
        text = self._words_above(leg, room.width())
        words(painter, room, text, font(look.face), theme[look.ink], centre)

    def _words_above(self, leg: Leg, room: float) -> str:
        """Fewer of them in a small window, and where all find no room."""
        return leg.words(
            room, partial(text_width, font(LOOKS[leg.state].face)), compact=self._compact
        )

    @property
    def _lies_too_close(self) -> bool:
        """Whether the words above a leg have no room, however few they are."""
        first, second, *_ = (middle.x() for middle in self._middles())
        room = second - first - self._side - _BEFORE - _AFTER + 2 * _OVER
        return any(
            text_width(font(LOOKS[leg.state].face), self._words_above(leg, room)) > room
            for leg in self._legs
        )


def _widest(node: Node) -> float:
    name = text_width(font(Type.LABEL_STRONG), node.name)
    return max(name, text_width(font(Type.CAPTION), node.caption))
