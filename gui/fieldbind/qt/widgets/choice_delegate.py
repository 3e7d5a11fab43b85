"""How a row of a list is drawn."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from fieldbind.qt.theme import Colour, Theme, Type, font, paint_icon, px
from fieldbind.qt.widgets.choices import Choice, choice_at
from fieldbind.qt.widgets.markers import Mark, paint_marker
from fieldbind.qt.widgets.painting import box, square, text_width, words
from fieldbind.qt.widgets.row_delegate import RowDelegate

_MARK = 20
_ICON = 18
_TEXT = 28


class ChoiceDelegate(RowDelegate):
    """Icon, name, caption, chip, and the round mark at the right.

    Args:
        height: of every row, in logical pixels at the usual text size.
        view: the rows of the list.
    """

    def __init__(self, height: int, view: QWidget) -> None:
        super().__init__(view)
        self.height = height
        self.rounded = (False, False)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(100, px(self.height))

    def may_choose(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        """A row that is barred takes the focus only."""
        choice = choice_at(index)
        return choice is not None and not choice.barred

    def paint_words(
        self,
        painter: QPainter,
        area: QRectF,
        index: QModelIndex | QPersistentModelIndex,
        theme: Theme,
        *,
        chosen: bool,
    ) -> None:
        if choice := choice_at(index):
            self._paint_row(painter, area, choice, theme, chosen)

    def _paint_row(
        self, painter: QPainter, area: QRectF, choice: Choice, theme: Theme, chosen: bool
    ) -> None:
        middle = area.center().y() - 0.5
        ink = theme.on_selection(Colour.ACCENT_TEXT) if chosen else theme[Colour.TEXT_2]
        icon = QPointF(area.left() + 15 + px(_ICON) / 2, middle)
        paint_icon(painter, choice.icon, square(icon, px(_ICON + 2)), ink)
        right = self._paint_mark(painter, area, choice, theme, chosen)
        right = self._paint_chip(painter, right, middle, choice, theme, chosen)
        left = area.left() + px(_ICON) + _TEXT
        height = Type.EMPHASIS.line_height
        line = QRectF(left, middle - height / 2, right - 12 - left, height)
        caption = choice.barred or choice.caption
        if caption:
            line.translate(0, -px(8))
            quiet = theme.on_selection(Colour.TEXT_2) if chosen else theme[Colour.TEXT_3]
            words(painter, line.translated(0, px(18)), caption, font(Type.CAPTION), quiet)
        face = font(Type.STRONG if chosen else Type.EMPHASIS)
        name = theme[Colour.TEXT_2 if choice.barred else Colour.TEXT]
        if chosen:
            name = theme.on_selection(Colour.TEXT)
        words(painter, line, choice.name, face, name)

    def _paint_mark(
        self, painter: QPainter, area: QRectF, choice: Choice, theme: Theme, chosen: bool
    ) -> float:
        """Paint the mark; returns its left edge."""
        mark = px(_MARK)
        centre = QPointF(area.right() - 14 - mark / 2, area.center().y() - 0.5)
        if choice.barred:
            paint_icon(painter, "lock", square(centre, px(18)), theme[Colour.TEXT_2])
        else:
            paint_marker(painter, centre, mark, _MARKS[chosen], theme)
        return centre.x() - mark / 2

    def _paint_chip(
        self,
        painter: QPainter,
        right: float,
        middle: float,
        choice: Choice,
        theme: Theme,
        chosen: bool,
    ) -> float:
        """Paint the chip left of the mark; returns its left edge."""
        if not choice.chip:
            return right
        face = font(Type.CAPTION_EMPHASIS)
        width = text_width(face, choice.chip) + 17
        area = QRectF(right - 12 - width, middle - px(22) / 2, width, px(22))
        surface = theme[Colour.SHEET if chosen else Colour.INSET]
        box(painter, area, 6, surface, theme[Colour.HAIRLINE], theme.edge)
        inside = area.adjusted(8, 0, 0, 0)
        words(painter, inside, choice.chip, face, theme[Colour.TEXT_2])
        return area.left()


_MARKS = {True: Mark.FILLED_CHECK, False: Mark.EMPTY}
