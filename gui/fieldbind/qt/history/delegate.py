"""How a job, and a day above its jobs, is drawn in the list."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from fieldbind.ledger.model import Job
from fieldbind.qt.history.days import hour_name, moment_of
from fieldbind.qt.history.naming import is_identifier, name_of, place_of
from fieldbind.qt.history.outcomes import Sign, sign_of
from fieldbind.qt.history.rows import job_at
from fieldbind.qt.theme import Colour, Theme, Type, font, paint_icon, px
from fieldbind.qt.widgets.painting import box, square, text_width, words
from fieldbind.qt.widgets.row_delegate import RowDelegate
from fieldbind.qt.widgets.tone import Tone

_SIDE = 15
_ABOVE = 9
_CHIP = 22
_ICON = 14
_LAST_LINE = 2


class JobDelegate(RowDelegate):
    """Name and place at the left, outcome and time at the right; sizes come with the rows."""

    def paint_words(
        self,
        painter: QPainter,
        area: QRectF,
        index: QModelIndex | QPersistentModelIndex,
        theme: Theme,
        *,
        chosen: bool,
    ) -> None:
        job = job_at(index)
        if job is None:
            _paint_day(painter, area, str(index.data()), theme)
        else:
            _paint_job(painter, area, job, theme, chosen=chosen)


def _paint_day(painter: QPainter, area: QRectF, day: str, theme: Theme) -> None:
    painter.fillRect(area, theme[Colour.INSET])
    line = area.adjusted(_SIDE, 0, -_SIDE, -1)
    words(painter, line, day, font(Type.CAPTION_EMPHASIS), theme[Colour.TEXT_2])


def _paint_job(painter: QPainter, area: QRectF, job: Job, theme: Theme, *, chosen: bool) -> None:
    ink, quiet = theme[Colour.TEXT], theme[Colour.TEXT_2]
    if chosen:
        ink, quiet = theme.on_selection(Colour.TEXT), theme.on_selection(Colour.TEXT_2)
    left = area.left() + _SIDE
    right = area.right() - _SIDE
    top = area.top() + _ABOVE
    edge = _paint_chip(painter, right, top, sign_of(job.standing), theme, chosen=chosen)
    face = font(Type.IDENTIFIER if is_identifier(job) else Type.EMPHASIS)
    name = QRectF(left, top + px(2), edge - 10 - left, px(20))
    words(painter, name, name_of(job), face, ink)
    hour, clock = hour_name(moment_of(job)), font(Type.CLOCK)
    width = text_width(clock, hour) + _LAST_LINE
    time = QRectF(right - width, top + px(24), width, px(16))
    words(painter, time, hour, clock, quiet, Qt.AlignmentFlag.AlignRight)
    place = QRectF(left, top + px(22), time.left() - 10 - left, px(18))
    words(painter, place, place_of(job), font(Type.CAPTION), quiet)


def _paint_chip(
    painter: QPainter, right: float, top: float, sign: Sign, theme: Theme, *, chosen: bool
) -> float:
    """Paint the chip up to ``right``; returns its left edge."""
    face = font(Type.CAPTION_EMPHASIS)
    width = text_width(face, sign.words) + 21 + px(_ICON)
    area = QRectF(right - width, top, width, px(_CHIP))
    surface = theme[Colour.SHEET if chosen else sign.tone.surface]
    edge = theme[Colour.HAIRLINE] if sign.tone is Tone.NEUTRAL else None
    box(painter, area, 6, surface, edge, theme.edge)
    ink = theme[sign.tone.ink]
    middle = QPointF(area.left() + 8 + px(_ICON) / 2, area.center().y())
    paint_icon(painter, sign.icon, square(middle, px(_ICON)), ink)
    words(painter, area.adjusted(12 + px(_ICON), 0, 0, 0), sign.words, face, ink)
    return area.left()
