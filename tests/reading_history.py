"""What somebody reads in the list of History."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QListView

from wizardry import Person


def rows_of(person: Person) -> list[str]:
    """The rows as a screen reader says them: days, and jobs that begin with their name."""
    model = view_of(person).model()
    indexes = [model.index(row, 0) for row in range(model.rowCount())]
    return [_spoken(index) for index in indexes]


def names_of(person: Person) -> list[str]:
    """The names of the jobs."""
    model = view_of(person).model()
    indexes = [model.index(row, 0) for row in range(model.rowCount())]
    return [str(index.data()) for index in indexes if index.flags() & Qt.ItemFlag.ItemIsSelectable]


def choose(person: Person, name: str) -> None:
    """Choose the job of a device."""
    view = view_of(person)
    model = view.model()
    for row in range(model.rowCount()):
        if model.index(row, 0).data() == name:
            view.setCurrentIndex(model.index(row, 0))


def chosen_of(person: Person) -> str:
    """The row that is chosen."""
    return _spoken(view_of(person).currentIndex())


def view_of(person: Person) -> QListView:
    """The list."""
    view = person.wizard.window.findChild(QListView, "history.list")
    assert view is not None
    return view


def _spoken(index: QModelIndex) -> str:
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    return str(said or index.data())
