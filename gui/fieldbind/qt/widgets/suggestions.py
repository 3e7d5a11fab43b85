"""Suggestions under a field that stays a field: anything may be typed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QListView

from fieldbind.qt.theme import Type, font, px
from fieldbind.qt.theme.sheets import Sheet
from fieldbind.qt.widgets.field import Field
from fieldbind.qt.widgets.icon_button import IconButton
from fieldbind.qt.widgets.worn import wear_sheets

_WIDTH = 260

FindOffers = Callable[[], Sequence[tuple[str, str]]]


class Suggestions(QCompleter):
    """Offers values for a field as a person types, and all of them at a press.

    Args:
        field: gets a chevron at its right end.
        find_offers: gives (value put into the field, words shown), in order; called when the
            field is first typed in or its list opened.
        spoken: accessible name of the chevron.
    """

    def __init__(self, field: Field, find_offers: FindOffers, spoken: str) -> None:
        super().__init__(field)
        self._find_offers = find_offers
        self._values: dict[str, str] = {}
        self._model = QStringListModel(self)
        self.setModel(self._model)
        field.edit.textEdited.connect(self._fill)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setMaxVisibleItems(8)
        popup = self._list = QListView()
        wear_sheets(popup, Sheet.POPUP, Sheet.BAR)
        self.setPopup(popup)
        field.edit.setCompleter(self)
        self._field = field
        self.chevron = IconButton("chevron-down", spoken, name=f"{field.edit.objectName()}.list")
        self.chevron.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.chevron.clicked.connect(self.offer_all)
        field.add_trailing(self.chevron)

    def offer_all(self) -> None:
        """Open the list with everything in it."""
        self._fill()
        self._field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setCompletionPrefix("")
        self.complete()

    def renew(self) -> None:
        """Others are offered from now on."""
        self._values = {}

    def _fill(self) -> None:
        # It is a window of its own, which nobody dresses anew.
        self._list.setMinimumWidth(px(_WIDTH))
        self._list.setFont(font(Type.BODY))
        if not self._values:
            self._values = {shown: value for value, shown in self._find_offers()}
            self._model.setStringList(list(self._values))

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return self._values.get(str(index.data()), "")
