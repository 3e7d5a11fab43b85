"""The list of stories; one of them is played."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from fieldbind.qt.presenting.presenter import Story
from fieldbind.qt.presenting.story_row import StoryRow
from fieldbind.qt.theme import px
from fieldbind.qt.widgets.choices import Choice, Choices, choice_at
from fieldbind.qt.widgets.growing import note_width
from fieldbind.qt.widgets.row_view import RowView
from fieldbind.qt.widgets.surface import Surface

_ROW = 48
_RADIUS = 11
_LEAST_ROWS = 2
_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect
_PICKING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class StoryList(Surface):
    """``demo.scenario``: as high as its rows where there is room, else it scrolls.

    Signals:
        chosen(str): the name of another story that a person wants to see.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(radius=_RADIUS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._offered: list[Choice] = []
        self._choices = Choices(self)
        self.view = _Stories(self._choices)
        self.view.setObjectName("demo.scenario")
        self.view.selectionModel().selectionChanged.connect(self._selected)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.reword()

    def show_stories(self, stories: Sequence[Story], playing: str) -> None:
        """Offer these.

        Args:
            stories: from top to bottom.
            playing: the name of the one that is played.
        """
        offered = [Choice(each.name, each.title, each.remark, each.icon) for each in stories]
        with QSignalBlocker(self):
            if offered != self._offered:
                self._offered = offered
                self._choices.replace(offered)
            row = self._choices.find(playing)
            self.view.selectionModel().setCurrentIndex(row, _SELECT)
        self.view.scrollTo(row)
        self.view.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def reword(self) -> None:
        """Only the list itself has a name; the stories are told in their own words."""
        self.view.setAccessibleName(self.tr("Scenario"))

    def sizeHint(self) -> QSize:
        return QSize(200, self.view.height_of_all() + 2)

    def minimumSizeHint(self) -> QSize:
        rows = min(self._choices.rowCount(), _LEAST_ROWS)
        return QSize(160, rows * px(_ROW) + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the remarks elsewhere."""
        super().resizeEvent(event)
        note_width(self, event)

    def _selected(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        rows = selected.indexes()
        choice = choice_at(rows[0]) if rows else None
        if choice:
            self.chosen.emit(choice.key)


class _Stories(RowView):
    """The arrow keys only move the focus: a story that is chosen begins at once."""

    def __init__(self, choices: Choices) -> None:
        super().__init__(choices)
        self.rows = StoryRow(self)
        self.setItemDelegate(self.rows)
        self.ring(self.rows)
        self.setResizeMode(RowView.ResizeMode.Adjust)

    def height_of_all(self) -> int:
        """How much room the rows take below each other."""
        model, width = self.model(), self.viewport().width()
        return sum(
            self.rows.height_of(model.index(row, 0), width) for row in range(model.rowCount())
        )

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        if isinstance(event, QKeyEvent) and event.key() not in _PICKING:
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return super().selectionCommand(index, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter begins the story, and is not the window's to press the primary with."""
        if event.key() in _PICKING:
            self.selectionModel().setCurrentIndex(self.currentIndex(), _SELECT)
            event.accept()
        else:
            super().keyPressEvent(event)
