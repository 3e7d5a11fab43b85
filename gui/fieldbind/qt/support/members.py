"""The files in the support file, as a list to look them up by."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyleOptionViewItem, QVBoxLayout

from fieldbind.qt.phrases import listed
from fieldbind.qt.theme import Colour, Theme, Type, font, paint_icon, px
from fieldbind.qt.widgets.painting import square, words
from fieldbind.qt.widgets.row_delegate import RowDelegate
from fieldbind.qt.widgets.row_view import RowView
from fieldbind.qt.widgets.surface import Surface
from fieldbind.records.bundle import Member

_ICONS: Mapping[str, str] = {
    "about.txt": "circle-info",
    "versions.txt": "tag",
    "settings.txt": "settings",
    "jobs.txt": "history",
}
_LINES_ROLE = int(Qt.ItemDataRole.UserRole)
_HEIGHT, _COMPACT_HEIGHT = 54, 46
_ICON = 18


class MemberList(Surface):
    """A card with one row a file; the arrow keys move through them."""

    def __init__(self, members: Sequence[Member]) -> None:
        super().__init__()
        model = QStandardItemModel(self)
        self.view = RowView(model)
        for member in members:
            item = QStandardItem(member.name)
            item.setEditable(False)
            model.appendRow(item)
        self._members, self._model = members, model
        self._rows = _MemberDelegate(self.view)
        self.view.setItemDelegate(self._rows)
        self.view.ring(self._rows)
        self.view.setObjectName("support.members")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.reword()

    def reword(self) -> None:
        """Say in the language of now how long each file is."""
        self.view.setAccessibleName(self.tr("Files in the support file"))
        for row, member in enumerate(self._members):
            count = len(member.lines)
            number = QLocale().toString(count)
            lines = self.tr("1 line") if count == 1 else self.tr("{0} lines").format(number)
            self._model.item(row).setData(lines, _LINES_ROLE)
            self._model.item(row).setAccessibleText(listed((member.name, lines)))

    def choose(self, row: int) -> None:
        """Look at another one."""
        self.view.setCurrentIndex(self.view.model().index(row, 0))

    def set_compact(self, compact: bool) -> None:
        """Lower rows in a small window."""
        self._rows.height = _COMPACT_HEIGHT if compact else _HEIGHT
        self.view.scheduleDelayedItemsLayout()


class _MemberDelegate(RowDelegate):
    """Icon, name, how many lines."""

    def __init__(self, view: RowView) -> None:
        super().__init__(view)
        self.height = _HEIGHT

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(100, px(self.height))

    def paint_words(
        self,
        painter: QPainter,
        area: QRectF,
        index: QModelIndex | QPersistentModelIndex,
        theme: Theme,
        *,
        chosen: bool,
    ) -> None:
        name, lines = str(index.data()), str(index.data(_LINES_ROLE))
        ink, quiet, mark = theme[Colour.TEXT], theme[Colour.TEXT_3], theme[Colour.TEXT_2]
        if chosen:
            ink, quiet, mark = (
                theme.on_selection(token)
                for token in (Colour.TEXT, Colour.TEXT_2, Colour.ACCENT_TEXT)
            )
        middle = area.center().y()
        icon = square(QPointF(area.left() + 15 + px(_ICON) / 2, middle), px(_ICON))
        paint_icon(painter, _ICONS.get(name, "receipt-text"), icon, mark)
        left = area.left() + 26 + px(_ICON)
        line = QRectF(left, middle - px(18), area.right() - 12 - left, px(20))
        words(painter, line, name, font(Type.STRONG if chosen else Type.EMPHASIS), ink)
        words(painter, line.translated(0, px(18)), lines, font(Type.CAPTION), quiet)
