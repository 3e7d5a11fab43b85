"""The rows of a choice list."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QWidget

from fieldbind.qt.widgets.choice_delegate import ChoiceDelegate
from fieldbind.qt.widgets.row_view import RowView


class ChoiceView(RowView):
    """Rows of one height."""

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.rows = ChoiceDelegate(56, self)
        self.setItemDelegate(self.rows)
        self.ring(self.rows)
        self.setUniformItemSizes(True)

    def set_row_height(self, height: int) -> None:
        """Draw rows of another height."""
        self.rows.height = height
        self.scheduleDelayedItemsLayout()

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """A row that cannot be chosen takes the focus and leaves the choice as it is."""
        if index.isValid() and not index.flags() & Qt.ItemFlag.ItemIsSelectable:
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return super().selectionCommand(index, event)
