"""How a story is drawn in the list: icon, title, what will be seen, and the round mark."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from fieldbind.qt.theme import Colour, Theme, Type, font, paint_icon, px
from fieldbind.qt.widgets.choices import choice_at
from fieldbind.qt.widgets.markers import Mark, paint_marker
from fieldbind.qt.widgets.painting import square, words
from fieldbind.qt.widgets.row_delegate import RowDelegate

_SIDE, _GAP = 12, 10
_ICON, _MARK = 20, 20
_AIR = 6
_WRAPS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class StoryRow(RowDelegate):
    """48 px high; higher where the remark needs more than one line.

    Args:
        view: the rows of the list.
    """

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._rows = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(100, self.height_of(index, self._rows.viewport().width()))

    def height_of(self, index: QModelIndex | QPersistentModelIndex, width: int) -> int:
        """How high a row is in a list of this width."""
        choice = choice_at(index)
        remark = _remark_height(choice.caption, _room(width)) if choice else 0
        return Type.EMPHASIS.line_height + round(remark) + 2 * _AIR

    def paint_words(
        self,
        painter: QPainter,
        area: QRectF,
        index: QModelIndex | QPersistentModelIndex,
        theme: Theme,
        *,
        chosen: bool,
    ) -> None:
        choice = choice_at(index)
        if choice is None:
            return
        middle = area.center().y() - 0.5
        ink = theme.on_selection(Colour.ACCENT_TEXT) if chosen else theme[Colour.TEXT_2]
        icon = square(QPointF(area.left() + _SIDE + px(_ICON) / 2, middle), px(_ICON))
        paint_icon(painter, choice.icon, icon, ink)
        mark = QPointF(area.right() - _SIDE - px(_MARK) / 2, middle)
        paint_marker(painter, mark, px(_MARK), _MARKS[chosen], theme)
        left, room = icon.right() + _GAP - 1, _room(area.width())
        title = QRectF(left, area.top() + _AIR - 1, room, Type.EMPHASIS.line_height)
        face = font(Type.STRONG if chosen else Type.EMPHASIS)
        ink = theme.on_selection(Colour.TEXT) if chosen else theme[Colour.TEXT]
        words(painter, title, choice.name, face, ink)
        painter.setFont(font(Type.CAPTION))
        painter.setPen(theme.on_selection(Colour.TEXT_2) if chosen else theme[Colour.TEXT_3])
        remark = QRectF(left, title.bottom(), room, area.bottom() - title.bottom())
        painter.drawText(remark, _WRAPS, choice.caption)


def _room(width: float) -> float:
    return width - 2 * _SIDE - px(_ICON) - px(_MARK) - 2 * _GAP


def _remark_height(remark: str, width: float) -> float:
    metrics = QFontMetricsF(font(Type.CAPTION))
    wrapped = metrics.boundingRect(QRectF(0, 0, width, 1000), _WRAPS, remark)
    return max(wrapped.height(), Type.CAPTION.line_height)


_MARKS = {True: Mark.FILLED_CHECK, False: Mark.EMPTY}
