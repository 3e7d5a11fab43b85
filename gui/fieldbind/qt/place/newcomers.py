"""Creating a family or a room without leaving the page."""

from functools import partial

from PySide6.QtCore import QObject, Qt

from fieldbind.cloud.models import Family, Room
from fieldbind.qt.frame import Frame
from fieldbind.qt.place.column import Column
from fieldbind.qt.place.lists import Lists
from fieldbind.qt.place.once import Once
from fieldbind.qt.tasks import Work


class Newcomers(QObject):
    """Creates what is named in one of the lists, and chooses it there.

    Args:
        frame: whose journey creates and whose tasks do it.
        lists: where newcomers are shown.
    """

    def __init__(self, frame: Frame, lists: Lists) -> None:
        super().__init__()
        self._frame = frame
        self._lists = lists
        self._family = Once[Family]()
        self._room = Once[Room]()
        lists.families.wanted.connect(self._create_family)
        lists.rooms.wanted.connect(self._create_room)

    def take_name(self) -> bool:
        """Create what was named and not yet confirmed; whether a name stands in either list."""
        columns = (self._lists.families, self._lists.rooms)
        named = [(column, name) for column in columns if (name := column.name_asked_for())]
        for column, name in named:
            column.wanted.emit(name)
        return bool(named)

    def go_to_name(self) -> None:
        """Go to the name that is still to be taken, if there is one."""
        for column in self._asking():
            if row := column.choices.add_row:
                row.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def drop_names(self) -> None:
        """Nothing is to be created after all."""
        for column in self._asking():
            column.close_name()

    def _asking(self) -> list[Column]:
        columns = (self._lists.families, self._lists.rooms)
        return [column for column in columns if column.name_asked_for() is not None]

    def _create_family(self, name: str) -> None:
        families, journey = self._lists.families, self._frame.journey
        known = {family.id for family in families.known}

        async def create() -> None:
            family = await self._family.create(
                name, known, partial(journey.create_family, name), journey.list_families
            )
            families.show_families([*families.known, family], family)
            self._lists.load_rooms(family)

        self._run(families, create)

    def _create_room(self, name: str) -> None:
        rooms, journey = self._lists.rooms, self._frame.journey
        known, family = {room.id for room in rooms.known}, rooms.family
        if family is None:
            return

        async def create() -> None:
            room = await self._room.create(
                name,
                known,
                partial(journey.create_room, family, name),
                partial(journey.list_rooms, family),
            )
            if rooms.family and rooms.family.id == family.id:
                rooms.add(room)

        self._run(rooms, create)

    def _run(self, column: Column, create: Work) -> None:
        async def work() -> None:
            column.set_creating(True)
            try:
                await create()
            finally:
                column.set_creating(False)
            column.close_name()
            self._lists.changed.emit()

        if not column.is_creating:
            self._frame.run("create", work)
