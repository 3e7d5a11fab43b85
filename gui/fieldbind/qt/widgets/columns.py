"""What stands side by side, and one below the other where the words have grown too large."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QBoxLayout, QWidget

from fieldbind.qt.theme import px

_WIDEST = 16_777_215  # what Qt calls QWIDGETSIZE_MAX
_LEAST_LIST = 168

_Way = QBoxLayout.Direction


@dataclass(frozen=True, slots=True)
class _Column:
    """A child, and how it is laid out as long as it stands beside others."""

    widget: QWidget
    share: int
    width: int | None


class Columns(QWidget):
    """Two or more children side by side, which stack where that gets too narrow.

    A list in a column that is stacked keeps room for three rows; the page scrolls instead.

    Args:
        narrowest: below this width they stack, in logical pixels at the usual text size.
        gap: between two columns; space does not grow with the words.
        stacked_gap: between two that are stacked.
    """

    def __init__(
        self,
        *,
        narrowest: int,
        gap: int = 24,
        stacked_gap: int = 20,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._narrowest = narrowest
        self._gaps = (gap, stacked_gap)
        self._columns: list[_Column] = []
        self._former_heights: dict[QAbstractItemView, int] = {}
        self._row = QBoxLayout(_Way.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap)

    @property
    def is_stacked(self) -> bool:
        """Whether they stand one below the other."""
        return self._row.direction() is _Way.TopToBottom

    def add(
        self,
        widget: QWidget,
        share: int = 1,
        *,
        width: int | None = None,
        align: Qt.AlignmentFlag | None = None,
    ) -> None:
        """Put a child at the right of the others, or below them.

        Args:
            widget: the child.
            share: of the width that is left over; 0 takes no more than it needs.
            width: fixed while it stands beside others, in logical pixels at the usual text size.
            align: where it stands in its cell, as ``AlignTop``; fills it if not given.
        """
        column = _Column(widget, share, width)
        self._columns.append(column)
        self._row.addWidget(widget, share, align or Qt.AlignmentFlag(0))
        self._fit(column)

    def set_gap(self, gap: int) -> None:
        """Leave another gap between two columns."""
        self._gaps = (gap, self._gaps[1])
        self._row.setSpacing(self._gaps[self.is_stacked])

    def set_width(self, widget: QWidget, width: int) -> None:
        """Give a child another fixed width, as in a small window."""
        self._columns = [
            replace(each, width=width) if each.widget is widget else each for each in self._columns
        ]
        for column in self._columns:
            self._fit(column)

    def set_compact(self, compact: bool) -> None:
        """The text size may be another one now: so are the width they need and their own."""
        del compact
        self._choose_way()
        for column in self._columns:
            self._fit(column)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack, or stand side by side again."""
        super().resizeEvent(event)
        self._choose_way()

    def minimumSizeHint(self) -> QSize:
        """No wider than the widest of them, or they would never be narrow enough to stack."""
        widths = [_least_width(each) for each in self._columns if not each.widget.isHidden()]
        return QSize(max(widths, default=0), super().minimumSizeHint().height())

    def _choose_way(self) -> None:
        way = _Way.TopToBottom if self.width() < px(self._narrowest) else _Way.LeftToRight
        if way is self._row.direction():
            return
        self._row.setDirection(way)
        self._row.setSpacing(self._gaps[self.is_stacked])
        for column in self._columns:
            self._fit(column)
        self.updateGeometry()

    def _fit(self, column: _Column) -> None:
        widget = column.widget
        self._row.setStretchFactor(widget, 0 if self.is_stacked else column.share)
        if column.width is not None:
            fix_width(widget, None if self.is_stacked else column.width)
        for view in _lists_in(widget):
            former = self._former_heights.setdefault(view, view.minimumHeight())
            view.setMinimumHeight(px(_LEAST_LIST) if self.is_stacked else former)


def fix_width(widget: QWidget, width: int | None) -> None:
    """Hold a widget's width, or let it go.

    Args:
        widget: whose width it is.
        width: in logical pixels at the usual text size; None for any.
    """
    widget.setMinimumWidth(0 if width is None else px(width))
    widget.setMaximumWidth(_WIDEST if width is None else px(width))


def _least_width(column: _Column) -> int:
    hint = column.widget.minimumSizeHint().width()
    return hint if column.width is not None else max(hint, column.widget.minimumWidth())


def _lists_in(widget: QWidget) -> list[QAbstractItemView]:
    inside = widget.findChildren(QAbstractItemView)
    return [widget, *inside] if isinstance(widget, QAbstractItemView) else inside
