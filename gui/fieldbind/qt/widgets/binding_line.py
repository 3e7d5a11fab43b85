"""The signature of the product: Device - Tencent Cloud - Family, and whose turn it is."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from fieldbind.qt.theme import Colour, Theme, Type, current_theme, font, paint_icon
from fieldbind.qt.widgets.binding_parts import Leg, LegState, Node, NodeState, sentence
from fieldbind.qt.widgets.painting import begin, box, disc, square, words

_PITCH = 10.0


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
        self.update()

    def advance(self) -> None:
        """Move the dots of the active leg one step: call it once per poll answer."""
        self._beat += 1
        self.update()

    def set_small(self, small: bool, *, inset: int | None = None) -> None:
        """Take 44 px nodes, or 56 px ones, and where wanted another inset."""
        self._small = small
        if inset is not None:
            self._insets = (inset, self._insets[1])
        self.updateGeometry()
        self.update()

    def set_compact(self, compact: bool) -> None:
        """In a small window the legs say fewer words and the line is narrower."""
        self._compact = compact
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, 92 if self._small else 104)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._nodes:
            return
        theme = current_theme()
        painter = begin(self)
        middles = self._middles()
        for number, leg in enumerate(self._legs):
            self._paint_leg(painter, leg, middles[number], middles[number + 1], theme)
        for node, middle in zip(self._nodes, middles, strict=True):
            self._paint_node(painter, node, middle, theme)

    @property
    def _side(self) -> int:
        return 44 if self._small else 56

    @property
    def _top(self) -> int:
        return 8 if self._small else 4

    def _middles(self) -> list[QPointF]:
        inset = self._insets[self._compact]
        step = (self.width() - 2 * inset) / max(len(self._nodes) - 1, 1)
        height = self._top + self._side / 2
        return [QPointF(round(inset + step * number), height) for number in range(len(self._nodes))]

    def _paint_node(self, painter: QPainter, node: Node, middle: QPointF, theme: Theme) -> None:
        area = square(middle, self._side)
        radius = 14 if self._small else 16
        if node.state is NodeState.ACTIVE:
            box(painter, area.adjusted(-4, -4, 4, 4), radius + 4, theme[Colour.ACCENT_SOFT])
        box(painter, area, radius, theme[Colour.SHEET], theme[node.state.edge], theme.edge)
        icon = 22 if self._small else 26
        paint_icon(painter, node.icon, square(middle, icon), theme[node.state.ink], 1.6)
        if node.state is NodeState.DONE:
            self._paint_check(painter, area.bottomRight() - QPointF(3.5, 3.5), theme)
        self._paint_names(painter, node, area, theme)

    def _paint_check(self, painter: QPainter, middle: QPointF, theme: Theme) -> None:
        disc(painter, middle, 24, theme[self.surface])
        disc(painter, middle, 20, theme[Colour.OK])
        paint_icon(painter, "check", square(middle, 14), theme[Colour.SHEET], 2.2)

    def _paint_names(self, painter: QPainter, node: Node, area: QRectF, theme: Theme) -> None:
        below = area.bottom() + (15 if self._small else 19.5)
        inset = self._insets[self._compact]
        room = min(2 * inset + 40, 200)
        line = QRectF(area.center().x() - room / 2, below - 10, room, 20)
        centre = Qt.AlignmentFlag.AlignHCenter
        words(painter, line, node.name, font(Type.LABEL_STRONG), theme[Colour.TEXT], centre)
        tinted = self.surface not in (Colour.INSET, Colour.SHEET)
        quiet = theme[Colour.TEXT_2 if tinted else Colour.TEXT_3]
        words(painter, line.translated(0, 16.5), node.caption, font(Type.CAPTION), quiet, centre)

    def _paint_leg(
        self, painter: QPainter, leg: Leg, left: QPointF, right: QPointF, theme: Theme
    ) -> None:
        start = left.x() + self._side / 2 + 11
        end = right.x() - self._side / 2 - 8
        look = _LOOKS[leg.state]
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
        self._paint_badge(painter, leg.state, middle, theme)
        has_badge = any(_LOOKS[each.state].badge for each in self._legs)
        rise = 22 if self._small or has_badge else 18
        room = QRectF(start - 8, left.y() - rise - 10, end - start + 16, 20)
        text = leg.short if self._compact and leg.short else leg.text
        centre = Qt.AlignmentFlag.AlignHCenter
        words(painter, room, text, font(look.face), theme[look.ink], centre)

    def _paint_badge(
        self, painter: QPainter, state: LegState, middle: QPointF, theme: Theme
    ) -> None:
        look = _LOOKS[state]
        if not look.badge:
            return
        disc(painter, middle, 30, theme[self.surface])
        disc(painter, middle, 24, theme[Colour.SHEET], theme[look.line], theme.edge)
        paint_icon(painter, look.badge, square(middle, 15), theme[look.ink], 1.9)


class _Look:
    """How a leg is drawn."""

    def __init__(
        self, line: Colour, ink: Colour, face: Type, dot: float = 2.5, badge: str = ""
    ) -> None:
        self.line = line
        self.ink = ink
        self.face = face
        self.dot = dot
        self.badge = badge


_LOOKS = {
    LegState.PENDING: _Look(Colour.BORDER, Colour.TEXT_3, Type.CAPTION),
    LegState.ACTIVE: _Look(Colour.ACCENT, Colour.ACCENT_TEXT, Type.CAPTION_STRONG, 3),
    LegState.DONE: _Look(Colour.OK_LINE, Colour.OK, Type.CAPTION_EMPHASIS),
    LegState.BROKEN: _Look(Colour.BAD_LINE, Colour.BAD, Type.CAPTION_STRONG, 3, "unlink"),
    LegState.UNKNOWN: _Look(Colour.WARN_LINE, Colour.WARN, Type.CAPTION_STRONG, 2.5, "question"),
    LegState.PAUSED: _Look(Colour.BORDER, Colour.TEXT_2, Type.CAPTION_EMPHASIS, 2.5, "pause"),
}
