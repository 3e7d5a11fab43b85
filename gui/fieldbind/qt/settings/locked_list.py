"""What the organisation has settled, one row for each key of its policy."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from fieldbind.qt import organisation
from fieldbind.qt.phrases import labelled
from fieldbind.qt.settings.locked_words import Locked
from fieldbind.qt.theme import Colour, Theme, Type, current_theme, font, paint_icon, px, text_size
from fieldbind.qt.widgets.inset_panel import IconLabel
from fieldbind.qt.widgets.painting import begin, box, square, words
from fieldbind.qt.widgets.row_delegate import RowDelegate
from fieldbind.qt.widgets.row_view import RowView
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.tips import plain_tip
from fieldbind.qt.widgets.worn import hold

_ROLE = int(Qt.ItemDataRole.UserRole)
_RADIUS = 12
_ROW, _COMPACT_ROW = 40, 36
_HEAD, _COMPACT_HEAD = 40, 36
_LABEL, _COMPACT_LABEL = 200, 176
# From this text size on a value stands below its label.
_LARGE = 1.5


class LockedList(QFrame):
    """``settings.locked``; only the list scrolls, and only where the window is too low."""

    def __init__(self) -> None:
        super().__init__()
        self._model = QStandardItemModel(self)
        self._view = RowView(self._model)
        self._rows = _Delegate(self._view)
        self._rows.rounded = (False, True)
        self._view.setItemDelegate(self._rows)
        self._view.ring(self._rows)
        self._view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._view.setObjectName("settings.locked")
        self._file = Text("", Type.CAPTION, Colour.TEXT_2, name="policy.file", elide=True)
        self._title = Text("", Type.STRONG)
        self._file.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._head = QWidget()
        self._lay_out()
        self.set_compact(compact=False)
        self.reword()

    def reword(self) -> None:
        """Say who it was in the language of now; the rows are given anew."""
        self._title.setText(organisation.set_by_organisation())
        self._view.setAccessibleName(self._title.text())

    def show_locked(self, locked: Sequence[Locked], file: Path | None) -> None:
        """Draw the rows, and which file says so."""
        self._file.setText(str(file or ""))
        self._model.clear()
        for one in locked:
            item = QStandardItem(one.label)
            item.setData(one, _ROLE)
            item.setEditable(False)
            item.setAccessibleText(labelled(one.label, one.value))
            item.setToolTip(plain_tip(one.value))
            self._model.appendRow(item)
        self._fit()

    def set_compact(self, compact: bool) -> None:
        """Lower rows in a small window."""
        self._rows.set_compact(compact)
        hold(self._head, height=_COMPACT_HEAD if compact else _HEAD)
        self._view.scheduleDelayedItemsLayout()
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter, area = begin(self), QRectF(self.rect())
        box(painter, area, _RADIUS, theme[Colour.INSET], theme[Colour.HAIRLINE], theme.edge)
        line = QRectF(1, self._head.geometry().bottom(), area.width() - 2, 1)
        painter.fillRect(line, theme[Colour.HAIRLINE])

    def _fit(self) -> None:
        rows = self._model.rowCount() * self._rows.height
        self.setMaximumHeight(self._head.height() + rows + 2)
        self.setMinimumHeight(self._head.height() + self._rows.height + 2)

    def _lay_out(self) -> None:
        head = QHBoxLayout(self._head)
        head.setContentsMargins(16, 0, 16, 0)
        head.setSpacing(10)
        head.addWidget(IconLabel(organisation.ICON, size=18))
        head.addWidget(self._title)
        head.addWidget(self._file, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._view)


class _Delegate(RowDelegate):
    """Icon, label, value, and a lock at the right."""

    def __init__(self, view: RowView) -> None:
        super().__init__(view)
        self.set_compact(compact=False)

    def set_compact(self, compact: bool) -> None:
        """Take the small window's measures."""
        lines = 2 if text_size() >= _LARGE else 1
        self.height = px((_COMPACT_ROW if compact else _ROW) * (1 + lines) / 2)
        self._label = px(_COMPACT_LABEL if compact else _LABEL)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(100, self.height)

    def may_choose(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Nothing happens on a press."""
        return False

    def paint_words(
        self,
        painter: QPainter,
        area: QRectF,
        index: QModelIndex | QPersistentModelIndex,
        theme: Theme,
        *,
        chosen: bool,
    ) -> None:
        locked = index.data(_ROLE)
        if not isinstance(locked, Locked):
            return
        middle = area.center().y()
        quiet = theme[Colour.TEXT_2]
        paint_icon(
            painter, locked.icon, square(QPointF(area.left() + 15 + px(9), middle), px(18)), quiet
        )
        paint_icon(
            painter, "lock", square(QPointF(area.right() - 16 - px(8), middle), px(16)), quiet
        )
        label = QRectF(area.left() + 25 + px(18), area.top(), 0, area.height())
        label.setRight(area.right() - 28 - px(16))
        value = QRectF(label)
        if text_size() >= _LARGE:
            label.setBottom(middle)
            value.setTop(middle)
        else:
            value.setLeft(label.left() + self._label)
            label.setWidth(self._label - 12)
        words(painter, label, locked.label, font(Type.BODY), quiet)
        words(painter, value, locked.value, font(Type.SMALL), theme[Colour.TEXT])
