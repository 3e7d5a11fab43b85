"""What a list offers, and how views and assistive tools read it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from fieldbind.qt.phrases import listed
from fieldbind.qt.widgets.tips import plain_tip

_Index = QModelIndex | QPersistentModelIndex
CHOICE_ROLE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Choice:
    """One row.

    Attributes:
        key: what identifies it.
        name: what it is called.
        caption: a second line.
        icon: icon name.
        chip: a word at the right, such as "Last used".
        barred: why it cannot be chosen; replaces the caption and shows a lock. Empty: it can.
    """

    key: str
    name: str
    caption: str = ""
    icon: str = "house"
    chip: str = ""
    barred: str = ""

    @property
    def spoken(self) -> str:
        """The row in words; begins with its name."""
        return listed((self.name, self.barred or self.caption, self.chip))


class Choices(QAbstractListModel):
    """The rows of a list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices: list[Choice] = []

    def replace(self, choices: Sequence[Choice]) -> None:
        """Offer other rows."""
        self.beginResetModel()
        self._choices = list(choices)
        self.endResetModel()

    def redraw(self, choices: Sequence[Choice]) -> None:
        """The same rows in other words: whoever looks at them stays where they are."""
        self._choices = list(choices)
        self.dataChanged.emit(self.index(0), self.index(len(self._choices) - 1))

    @property
    def has_captions(self) -> bool:
        """Whether any row has a second line."""
        return any(choice.caption or choice.barred for choice in self._choices)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A barred row can be reached and read, not chosen."""
        reachable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        if index.isValid() and self._choices[index.row()].barred:
            return reachable
        return reachable | Qt.ItemFlag.ItemIsSelectable

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._choices)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        choice = self._choices[index.row()]
        if role == CHOICE_ROLE:
            return choice
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return choice.name
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(choice.name)
            case Qt.ItemDataRole.AccessibleTextRole:
                return choice.spoken
            case _:
                return None

    def find(self, key: str) -> QModelIndex:
        """The row of a key; invalid where there is none."""
        for row, choice in enumerate(self._choices):
            if choice.key == key:
                return self.index(row)
        return QModelIndex()


class FilteredChoices(QSortFilterProxyModel):
    """The rows whose name holds what was typed, in the order they came."""

    def __init__(self, source: Choices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setSourceModel(source)
        self.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterRole(int(Qt.ItemDataRole.DisplayRole))


def choice_at(index: _Index) -> Choice | None:
    """The choice a row of either model stands for."""
    found = index.data(CHOICE_ROLE)
    return found if isinstance(found, Choice) else None
