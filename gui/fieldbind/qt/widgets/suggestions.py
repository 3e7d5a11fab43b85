"""Suggestions under a field that stays a field: anything may be typed."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QListView

from fieldbind.qt.widgets.field import Field
from fieldbind.qt.widgets.icon_button import IconButton

_WIDTH = 260


class Suggestions(QCompleter):
    """Offers values for a field as a person types, and all of them at a press.

    Args:
        field: gets a chevron at its right end.
        offers: (value put into the field, words shown), in order.
        spoken: accessible name of the chevron.
    """

    def __init__(self, field: Field, offers: Sequence[tuple[str, str]], spoken: str) -> None:
        super().__init__(field)
        self._values = {shown: value for value, shown in offers}
        self.setModel(QStringListModel([shown for _, shown in offers], self))
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setMaxVisibleItems(8)
        popup = QListView()
        popup.setProperty("popup", True)
        popup.setMinimumWidth(_WIDTH)
        self.setPopup(popup)
        field.edit.setCompleter(self)
        self._field = field
        self.chevron = IconButton("chevron-down", spoken)
        self.chevron.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.chevron.clicked.connect(self.offer_all)
        field.add_trailing(self.chevron)

    def offer_all(self) -> None:
        """Open the list with everything in it."""
        self._field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setCompletionPrefix("")
        self.complete()

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return self._values.get(str(index.data()), "")
