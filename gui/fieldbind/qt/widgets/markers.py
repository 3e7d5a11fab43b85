"""Round markers: steps of the rail, items of the timeline, marks of a list."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from fieldbind.qt.theme import Colour, Theme, Type, font, paint_icon, px
from fieldbind.qt.widgets.painting import disc, square, words
from fieldbind.qt.widgets.tone import Tone


class Mark(Enum):
    """What is inside a marker."""

    EMPTY = "empty"
    NUMBER = "number"
    FILLED_NUMBER = "filled_number"
    QUIET_NUMBER = "quiet_number"
    CHECK = "check"
    FILLED_CHECK = "filled_check"
    DOTS = "dots"
    CROSS = "cross"
    ASK = "ask"
    LOG_IN = "log_in"
    PAUSE = "pause"


_SURFACES = {
    Mark.FILLED_NUMBER: Colour.ACCENT,
    Mark.FILLED_CHECK: Colour.ACCENT,
    Mark.QUIET_NUMBER: Colour.INSET,
    Mark.CROSS: Colour.BAD_SOFT,
    Mark.ASK: Colour.WARN_SOFT,
    Mark.LOG_IN: Colour.WARN_SOFT,
    Mark.PAUSE: Colour.WARN_SOFT,
}
_EDGES = {
    Mark.EMPTY: Colour.BORDER,
    Mark.NUMBER: Colour.BORDER,
    Mark.QUIET_NUMBER: Colour.HAIRLINE,
    Mark.DOTS: Colour.ACCENT,
    Mark.CROSS: Colour.BAD_LINE,
    Mark.ASK: Colour.WARN_LINE,
    Mark.LOG_IN: Colour.WARN_LINE,
    Mark.PAUSE: Colour.WARN_LINE,
}
_INKS = {
    Mark.FILLED_NUMBER: Colour.ON_ACCENT,
    Mark.FILLED_CHECK: Colour.ON_ACCENT,
    Mark.DOTS: Colour.ACCENT,
    Mark.CROSS: Colour.BAD,
    Mark.ASK: Colour.WARN,
    Mark.LOG_IN: Colour.WARN,
    Mark.PAUSE: Colour.WARN,
}
_ICONS = {
    Mark.CHECK: "check",
    Mark.FILLED_CHECK: "check",
    Mark.CROSS: "x",
    Mark.LOG_IN: "log-in",
    Mark.PAUSE: "pause",
}


def paint_marker(
    painter: QPainter,
    centre: QPointF,
    diameter: float,
    mark: Mark,
    theme: Theme,
    *,
    text: str = "",
    tone: Tone = Tone.ACCENT,
) -> None:
    """Paint a marker.

    Args:
        painter: where to.
        centre: its middle.
        diameter: over all, in logical pixels.
        mark: what is inside.
        theme: where the colours come from.
        text: the number, for the marks that show one.
        tone: colour of an outlined check: ACCENT on the rail, OK on the timeline.
    """
    surface = _SURFACES.get(mark)
    edge: Colour | None = _EDGES.get(mark)
    ink = theme[_INKS.get(mark, Colour.TEXT_2)]
    if mark is Mark.CHECK:
        edge, ink = _check_colours(tone, theme)
    fill = theme[surface] if surface else None
    disc(painter, centre, diameter, fill, theme[edge] if edge else None, theme.edge)
    if mark in _ICONS:
        share = 0.75 if mark is Mark.FILLED_CHECK else 0.66
        paint_icon(painter, _ICONS[mark], square(centre, diameter * share), ink, 2.2)
    elif mark is Mark.DOTS:
        _paint_dots(painter, centre, ink)
    elif mark is not Mark.EMPTY:
        shown = "?" if mark is Mark.ASK else text
        face = font(Type.CAPTION_STRONG)
        area = QRectF(square(centre, diameter))
        words(painter, area, shown, face, ink, Qt.AlignmentFlag.AlignHCenter)


def _check_colours(tone: Tone, theme: Theme) -> tuple[Colour, QColor]:
    if tone is Tone.ACCENT:
        return Colour.ACCENT, theme[Colour.ACCENT_TEXT]
    return tone.edge, theme[tone.ink]


def _paint_dots(painter: QPainter, centre: QPointF, ink: QColor) -> None:
    for step in (-4.0, 0.0, 4.0):
        disc(painter, centre + QPointF(px(step), 0), px(7) / 2, ink)
