"""The pieces of the paper, from top to bottom; none of them is ever cut by the end of a page."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from fieldbind.ledger.model import Job
from fieldbind.qt.customer_sheet import words
from fieldbind.qt.customer_sheet.measures import HAIRLINE, PRINTED, Words, ink, mm
from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.painting import disc

_STATE, _BOUND = mm(90), mm(133)
_GAP = mm(5)
_MARK = mm(2)
_STRONG_LINE = mm(0.3)


class Block(Protocol):
    """One piece.

    Attributes:
        height: in dots.
        keeps: stands on the same page as the piece after it.
        heading: what is said again above it where it begins a page; None for nothing.
    """

    height: float
    keeps: bool
    heading: "Block | None"

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        """Paint it with its upper left corner there."""
        ...


class Space:
    """Air."""

    keeps = False
    heading: Block | None = None

    def __init__(self, height: float, *, keeps: bool = False) -> None:
        self.height = height
        self.keeps = keeps

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        """Nothing."""


class Title:
    """Title, and the facts below it between two hairlines."""

    keeps = True
    heading: Block | None = None

    def __init__(self, title: str, facts: Sequence[tuple[str, str]]) -> None:
        widths = (mm(86), mm(44), mm(30))
        self._title = Words(title, Type.PAGE_TITLE, 24, PRINTED.width(), leading=1.2)
        self._facts = [
            (
                Words(caption, Type.BODY, 8, width, Colour.TEXT_3),
                Words(value, Type.STRONG, 11, width - _GAP),
            )
            for (caption, value), width in zip(facts, widths, strict=True)
        ]
        self._lefts = (0.0, _STATE, _BOUND)
        tallest = max(caption.height + value.height for caption, value in self._facts)
        self._below = self._title.height + mm(6)
        self.height = self._below + tallest + mm(6)

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        self._title.draw(painter, left, top)
        rule(painter, left, top + self._below, Colour.BORDER)
        for (caption, value), across in zip(self._facts, self._lefts, strict=True):
            height = top + self._below + mm(3)
            caption.draw(painter, left + across, height)
            value.draw(painter, left + across, height + caption.height)
        rule(painter, left, top + self.height, Colour.BORDER)


class RoomHead:
    """Name of a room, what the columns say, and a strong line."""

    keeps = True
    heading: Block | None = None

    def __init__(self, name: str, columns: tuple[str, str]) -> None:
        self._name = Words(name, Type.STRONG, 13, _STATE - _GAP, leading=1.3)
        self._columns = [Words(text, Type.BODY, 8, _GAP * 8, Colour.TEXT_3) for text in columns]
        self.height = self._name.height + mm(1.8)

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        self._name.draw(painter, left, top)
        foot = top + self.height
        for column, across in zip(self._columns, (_STATE, _BOUND), strict=True):
            column.draw(painter, left + across, foot - mm(1.4) - column.height)
        area = QRectF(left, foot - _STRONG_LINE, PRINTED.width(), _STRONG_LINE)
        painter.fillRect(area, ink(Colour.TEXT))


class DeviceRow:
    """One device: what it is, its state, when it was bound, and the number to ask about."""

    def __init__(self, job: Job, heading: Block) -> None:
        self.keeps = False
        self.heading: Block | None = heading
        self._online = bool(job.online)
        wide, state, bound = _STATE - _GAP, _BOUND - _STATE - _GAP, PRINTED.width() - _BOUND
        mono = f"{job.product_id} / {job.device_name}"
        request = f"RequestId {job.request_id}" if job.request_id else ""
        at = words.day_and_minute(job.bound_at) if job.bound_at else ""
        self._what = [
            Words(words.device_title(job), Type.STRONG, 10.5, wide),
            Words(words.device_kind(job), Type.BODY, 9, wide, Colour.TEXT_2),
            Words(mono, Type.IDENTIFIER, 8, wide, leading=1.5),
            Words(request, Type.IDENTIFIER, 7, wide, Colour.TEXT_3, leading=1.5),
        ]
        self._state = [
            Words(words.state(job), Type.EMPHASIS, 9.5, state, leading=1.55),
            Words(words.state_note(job), Type.BODY, 8, state, Colour.TEXT_2),
        ]
        self._bound = [
            Words(at, Type.BODY, 9.5, bound, leading=1.55),
            Words(words.bound_note(job), Type.BODY, 8, bound, Colour.TEXT_2),
        ]
        self.height = mm(4.4) + max(map(_stacked, (self._what, self._state, self._bound)))

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        inside = top + mm(2.2)
        _draw_stack(painter, self._what, left, inside)
        self._draw_mark(painter, left + _STATE - _MARK - mm(1.6), inside + mm(1.6))
        _draw_stack(painter, self._state, left + _STATE, inside)
        _draw_stack(painter, self._bound, left + _BOUND, inside)
        rule(painter, left, top + self.height, Colour.HAIRLINE)

    def _draw_mark(self, painter: QPainter, left: float, top: float) -> None:
        """Full for online, empty for not: the word beside it says it too."""
        centre = QPointF(left + _MARK / 2, top + _MARK / 2)
        if self._online:
            disc(painter, centre, _MARK, ink(Colour.OK))
        else:
            disc(painter, centre, _MARK, None, ink(Colour.BORDER), mm(0.3))


class Paragraph:
    """A line of running text; a long text is many of these, and may go on overleaf."""

    heading: Block | None = None

    def __init__(self, text: Words, number: int, *, keeps: bool = False) -> None:
        self._text = text
        self._number = number
        self.keeps = keeps
        self.height = text.height / text.count

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        self._text.draw_line(painter, self._number, left, top)


class Signature:
    """A line to sign on, and one for the date."""

    keeps = False
    heading: Block | None = None

    def __init__(self, signature: str, date: str) -> None:
        self._captions = (
            Words(signature, Type.BODY, 8, _STATE, Colour.TEXT_3),
            Words(date, Type.BODY, 8, PRINTED.width() - _BOUND, Colour.TEXT_3),
        )
        self.height = mm(19)

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        foot = top + mm(12)
        spans = ((0.0, _BOUND - _GAP), (_BOUND, PRINTED.width() - _BOUND))
        for caption, (across, width) in zip(self._captions, spans, strict=True):
            painter.fillRect(QRectF(left + across, foot, width, HAIRLINE), ink(Colour.TEXT))
            caption.draw(painter, left + across, foot + mm(1.5))


def rule(painter: QPainter, left: float, top: float, token: Colour) -> None:
    """A hairline over the whole width."""
    painter.fillRect(QRectF(left, top - HAIRLINE, PRINTED.width(), HAIRLINE), ink(token))


def lines_of(
    text: str, role: Type, points: float, token: Colour = Colour.TEXT, *, keeps: bool = False
) -> list[Block]:
    """A running text as blocks of one line each."""
    laid = Words(text, role, points, mm(140), token, leading=1.5)
    return [Paragraph(laid, number, keeps=keeps) for number in range(laid.count)]


def _stacked(column: Sequence[Words]) -> float:
    return sum(text.height for text in column)


def _draw_stack(painter: QPainter, column: Sequence[Words], left: float, top: float) -> None:
    for text in column:
        text.draw(painter, left, top)
        top += text.height
