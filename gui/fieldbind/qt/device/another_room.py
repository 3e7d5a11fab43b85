"""Another room of the family, taken without leaving the page."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fieldbind.cloud.models import DEFAULT_ROOM, Family, Room
from fieldbind.qt.device.place_line import PlaceLine
from fieldbind.qt.device.room_drop import RoomDrop
from fieldbind.qt.place.known_here import KnownHere
from fieldbind.settings.remembered import Place
from fieldbind.steps import Answers

if TYPE_CHECKING:
    from fieldbind.qt.page import Page


class AnotherRoom(QObject):
    """Drops the rooms down from the line that says where the device goes.

    Args:
        page: what they drop over.
        line: what opens them.

    Signals:
        taken(Answers): the answers with another room, which is remembered.
    """

    taken = Signal(Answers)

    is_without_cloud = False
    """Whether the cloud is out of reach for a while, so that the last list has to do."""

    def __init__(self, page: "Page", line: PlaceLine) -> None:
        super().__init__(page)
        self._page = page
        self._frame = page.frame
        self._drop = RoomDrop(page, line.button)
        self._drop.chosen.connect(self._take)
        line.another_room.connect(self._toggle)

    def fold(self) -> None:
        """Close the list; the room stays as it was."""
        self._drop.fold(take=False)

    def _toggle(self) -> None:
        if self._drop.isVisibleTo(self._page):
            self.fold()
            return
        family, room = self._frame.answers.family, self._frame.answers.room
        if family is None or room is None:
            return

        async def load() -> None:
            self._drop.drop()
            rooms = await self._rooms_of(family)
            self._drop.show_rooms((*rooms, DEFAULT_ROOM), room.id)

        self._frame.run("rooms", load)

    async def _rooms_of(self, family: Family) -> list[Room]:
        if not self.is_without_cloud:
            return await self._frame.journey.list_rooms(family)
        rooms, _ = KnownHere(self._frame).rooms(family) or ([], None)
        return rooms

    def _take(self, room: Room) -> None:
        answers = replace(self._frame.answers, room=room)
        if answers.account and answers.family:
            site = self._frame.journey.session.site
            place = Place(answers.family.id, room.id)
            self._frame.memory.remember_place(site, answers.account.id, place)
        self.taken.emit(answers)
