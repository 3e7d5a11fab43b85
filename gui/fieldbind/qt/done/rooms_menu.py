"""The rooms of a family, to move a device to another one in place."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from fieldbind.cloud.models import Room
from fieldbind.qt.facts import room_name
from fieldbind.qt.theme.sheets import Sheet
from fieldbind.qt.widgets.worn import wear_sheets


class RoomsMenu(QMenu):
    """The room the device is in now is checked.

    Args:
        parent: what it opens over.
        name: objectName.

    Signals:
        chosen(Room): a room was taken, perhaps the same one.
    """

    chosen = Signal(Room)

    def __init__(self, parent: QWidget, name: str = "done.rooms") -> None:
        super().__init__(parent)
        self.setObjectName(name)
        wear_sheets(self, Sheet.MENU)
        self._rooms: Sequence[Room] = ()
        self.reword()

    def reword(self) -> None:
        """Say the rooms in the language of now: the default room has no name of its own."""
        self.setAccessibleName(self.tr("Rooms"))
        for action, room in zip(self.actions(), self._rooms, strict=True):
            action.setText(room_name(room))

    def offer(self, rooms: Sequence[Room], here: Room, below: QWidget) -> None:
        """Open below a button.

        Args:
            rooms: with the default room.
            here: where the device is.
            below: the button.
        """
        self.clear()
        self._rooms = rooms
        for room in rooms:
            action = self.addAction(room_name(room))
            action.setCheckable(True)
            action.setChecked(room.id == here.id)
            action.triggered.connect(lambda _=False, room=room: self.chosen.emit(room))
        self.popup(below.mapToGlobal(below.rect().bottomLeft()))
