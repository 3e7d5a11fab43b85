"""The whole paper: its pieces in order, and which of them stand on which page."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from fieldbind.qt.customer_sheet import words
from fieldbind.qt.customer_sheet.blocks import (
    Block,
    DeviceRow,
    RoomHead,
    Signature,
    Space,
    Title,
    lines_of,
)
from fieldbind.qt.customer_sheet.contents import RoomPart
from fieldbind.qt.customer_sheet.measures import PRINTED, Words, ink, mm
from fieldbind.qt.presenting.simulated import is_simulated
from fieldbind.qt.theme import Colour, Type, paint_icon

translate = QCoreApplication.translate
# A signature alone on a page says nothing about what was signed.
_WITH_SIGNATURE = 2


class Sheet:
    """A hand-over sheet, broken into pages.

    Args:
        family: the family's name.
        rooms: what is in it.
        join_family: the organisation's words on how to join it; empty for none.
        at: the day it is handed over.
    """

    def __init__(
        self, family: str, rooms: Sequence[RoomPart], join_family: str, at: datetime
    ) -> None:
        self._at = at
        self.pages = _paged([*_blocks(family, rooms, join_family, at)])

    @property
    def page_count(self) -> int:
        """How many pages it has."""
        return len(self.pages)

    def draw(self, painter: QPainter, page: int) -> None:
        """Paint a page, counted from 0; the painter's unit is a dot."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_simulated():
            _draw_demo_strip(painter)
        top = PRINTED.top()
        for block in self.pages[page]:
            block.draw(painter, PRINTED.left(), top)
            top += block.height
        self._draw_foot(painter, page)

    def _draw_foot(self, painter: QPainter, page: int) -> None:
        top = PRINTED.bottom() + mm(6)
        side = mm(3.6)
        icon = QRectF(PRINTED.left(), top, side, side)
        paint_icon(painter, "mark", icon, ink(Colour.TEXT_3), mm(0.3))
        made = translate("CustomerSheet", "Made with Fieldbind, {0}")
        said = made.format(words.day_and_minute(self._at))
        text = Words(said, Type.BODY, 7.5, PRINTED.width() / 2, Colour.TEXT_3)
        text.draw(painter, icon.right() + mm(1.6), top + (side - text.height) / 2)
        if self.page_count > 1:
            number = words.page_number(page + 1, self.page_count)
            right = Words(number, Type.BODY, 7.5, mm(40), Colour.TEXT_3)
            right.draw(painter, PRINTED.right() - right.width, top + (side - text.height) / 2)


def _draw_demo_strip(painter: QPainter) -> None:
    """Violet, above everything else on the page."""
    strip = QRectF(PRINTED.left(), mm(6.5), PRINTED.width(), mm(7))
    painter.fillRect(strip, ink(Colour.DEMO_SOFT))
    painter.fillRect(QRectF(strip.left(), strip.bottom(), strip.width(), mm(0.3)), ink(Colour.DEMO))
    side = mm(4)
    flask = QRectF(strip.left() + mm(2.5), strip.center().y() - side / 2, side, side)
    paint_icon(painter, "flask", flask, ink(Colour.DEMO), mm(0.35))
    said = translate(
        "CustomerSheet", "Demo: simulated devices in a simulated family. Not for a customer."
    )
    text = Words(said, Type.STRONG, 9, strip.width() - mm(12), Colour.DEMO)
    text.draw(painter, flask.right() + mm(2), strip.center().y() - text.height / 2)


def _blocks(
    family: str, rooms: Sequence[RoomPart], join_family: str, at: datetime
) -> Iterator[Block]:
    count = sum(len(part.jobs) for part in rooms)
    facts = (
        (translate("CustomerSheet", "Family"), words.given(family)),
        (translate("CustomerSheet", "Date"), words.day(at)),
        (translate("CustomerSheet", "Devices"), str(count)),
    )
    yield Title(words.title(), facts)
    yield Space(mm(5), keeps=True)
    yield from lines_of(words.introduction(), Type.BODY, 9.5, Colour.TEXT_2, keeps=True)
    body = [block for part in rooms for block in _room_blocks(part)]
    body += _joining(join_family.strip())
    for last in body[-_WITH_SIGNATURE:]:
        last.keeps = True
    yield from body
    yield Space(mm(7), keeps=True)
    yield Signature(
        translate("CustomerSheet", "Received: signature of the customer"),
        translate("CustomerSheet", "Date"),
    )


def _room_blocks(part: RoomPart) -> Iterator[Block]:
    columns = (translate("CustomerSheet", "State"), translate("CustomerSheet", "Bound"))
    name = words.room_title(part.room)
    again = RoomHead(words.continued(name), columns)
    yield Space(mm(7), keeps=True)
    yield RoomHead(name, columns)
    for job in part.jobs:
        yield DeviceRow(job, again)


def _joining(text: str) -> Iterator[Block]:
    if not text:
        return
    yield Space(mm(7), keeps=True)
    title = translate("CustomerSheet", "How to join this family")
    yield from lines_of(title, Type.STRONG, 13, keeps=True)
    yield Space(mm(1.5), keeps=True)
    yield from lines_of(text, Type.BODY, 9.5)


def _paged(blocks: Sequence[Block]) -> list[list[Block]]:
    """Fill page after page; pieces that keep together go over together."""
    pages: list[list[Block]] = [[]]
    for chain in _chains(blocks):
        if pages[-1] and _height(pages[-1]) + _height(chain) > PRINTED.height():
            pages.append(_for_a_new_page(chain))
        else:
            pages[-1] += chain
    return pages


def _height(blocks: Sequence[Block]) -> float:
    return sum(block.height for block in blocks)


def _chains(blocks: Sequence[Block]) -> Iterator[list[Block]]:
    chain: list[Block] = []
    for block in blocks:
        chain.append(block)
        if not block.keeps:
            yield chain
            chain = []


def _for_a_new_page(chain: list[Block]) -> list[Block]:
    """Without air at the top, and under the heading that it belongs to."""
    while isinstance(chain[0], Space):
        chain = chain[1:]
    heading = chain[0].heading
    return [heading, *chain] if heading else chain
