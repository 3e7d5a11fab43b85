"""The lists of the window as a person sees and clicks them."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView

from wizardry import Person


def rows(person: Person, name: str) -> list[str]:
    """What the rows of a list say to a screen reader."""
    model = person.find(name, QListView).model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def chosen(person: Person, name: str) -> str:
    """The row of a list that is chosen, empty for none."""
    indexes = person.find(name, QListView).selectedIndexes()
    return str(indexes[0].data()) if indexes else ""


def choose(person: Person, name: str, row: int) -> None:
    """Click a row that is seen."""
    view = person.find(name, QListView)
    index = view.model().index(row, 0)
    view.scrollTo(index)
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center()
    )
