"""The rooms of the family, dropped down over the page."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from fieldbind.cloud.models import Room
from fieldbind.qt.facts import room_name
from fieldbind.qt.place.icons import room_icon
from fieldbind.qt.widgets.choice_drop import ChoiceDrop
from fieldbind.qt.widgets.choices import Choice


class RoomDrop(ChoiceDrop):
    """``device.place.rooms``.

    Args:
        page: what it drops over.
        button: what opens it, and has the focus again afterwards.

    Signals:
        chosen(Room): another room was taken.
    """

    chosen = Signal(Room)

    def __init__(self, page: QWidget, button: QWidget) -> None:
        super().__init__(page, button, name="device.place.rooms", spoken="")
        self._rooms: dict[str, Room] = {}
        self.taken.connect(self._tell)
        self.reword()

    def reword(self) -> None:
        """The rooms as they are called; the default room has no name of its own."""
        self.choices.view.setAccessibleName(QCoreApplication.translate("RoomDrop", "Room"))
        self.say_anew(self._rows())

    def show_rooms(self, rooms: Sequence[Room], chosen: str) -> None:
        """Offer these rooms.

        Args:
            rooms: with the default room.
            chosen: id of the room the device goes to now.
        """
        self._rooms = {room.id: room for room in rooms}
        self.show_choices(self._rows(), chosen)

    def _rows(self) -> list[Choice]:
        return [_row(room) for room in self._rooms.values()]

    def _tell(self, key: str) -> None:
        self.chosen.emit(self._rooms[key])


def _row(room: Room) -> Choice:
    name = room_name(room)
    return Choice(room.id, name, icon="house" if room.is_default else room_icon(name))
