"""What lies around the words of every row: its surface, the line below it, the focus ring."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fieldbind.qt.theme import Colour, Theme, current_theme
from fieldbind.qt.widgets.painting import box, clip_to_list, hairline
from fieldbind.qt.widgets.row_view import area_and_state
from fieldbind.qt.widgets.touch import paint_touch

_NEAR = 6


class RowDelegate(QStyledItemDelegate):
    """Paints everything of a row but what it says.

    Args:
        view: the rows of the list.
    """

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self.keyboard = False
        self.rounded: tuple[bool, bool] = (True, True)
        """Whether the list is round above and below its rows."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = current_theme()
        area, state = area_and_state(option)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top, bottom = self.rounded
        clip_to_list(painter, self._view, top=top, bottom=bottom, edge=theme.edge)
        if chosen:
            painter.fillRect(area, theme[Colour.ACCENT_SOFT])
        elif state & QStyle.StateFlag.State_MouseOver and self.may_choose(index):
            self._paint_hover(painter, area, theme)
        self.paint_words(painter, area, index, theme, chosen=chosen)
        # Where the list ends, its own edge is the line.
        if self._view.height() - area.bottom() >= _NEAR:
            line = QRectF(area.left(), area.bottom() - 1, area.width(), 1)
            hairline(painter, line, theme[Colour.HAIRLINE])
        if self.keyboard and state & QStyle.StateFlag.State_HasFocus:
            ring = theme.on_selection(Colour.FOCUS) if chosen else theme[Colour.FOCUS]
            box(painter, _inside(area, theme), 6, None, ring, 2)
        painter.restore()

    def _paint_hover(self, painter: QPainter, area: QRectF, theme: Theme) -> None:
        if theme.is_plain:
            paint_touch(painter, _inside(area, theme), 6, theme, pressed=False)
        else:
            painter.fillRect(area, theme[Colour.INSET])

    def may_choose(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Whether the row answers to the pointer."""
        return True

    def paint_words(
        self,
        painter: QPainter,
        area: QRectF,
        index: QModelIndex | QPersistentModelIndex,
        theme: Theme,
        *,
        chosen: bool,
    ) -> None:
        """Paint what the row says."""
        raise NotImplementedError


def _inside(area: QRectF, theme: Theme) -> QRectF:
    """What of a row lies within the edge of the list."""
    return area.adjusted(theme.edge, theme.edge, -theme.edge, -theme.edge)
