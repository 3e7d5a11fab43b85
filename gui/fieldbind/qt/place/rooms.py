"""The list of rooms of one family."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from fieldbind.cloud.models import DEFAULT_ROOM, Family, Room
from fieldbind.qt.facts import room_name
from fieldbind.qt.place.column import Column
from fieldbind.qt.place.icons import room_icon
from fieldbind.qt.widgets.choice_list import ChoiceList
from fieldbind.qt.widgets.choices import Choice


class Rooms(Column):
    """The family's rooms and, after them, its default room, which nobody has to create.

    Signals:
        chosen(Room): another room was chosen.
        wanted(str): the name of a room to create.
    """

    chosen = Signal(Room)
    wanted = Signal(str)

    def __init__(self) -> None:
        choices = ChoiceList(
            name="place.room",
            spoken=self.tr("Room"),
            add=("place.new_room", self.tr("New room")),
        )
        super().__init__(self.tr("Room"), choices)
        self.family: Family | None = None
        self._rooms: dict[str, Room] = {}
        self._last_used = ""
        self._looked_for = ""
        self._compact = False
        choices.chosen.connect(self._choose)
        choices.added.connect(self.wanted)

    @property
    def choice(self) -> Room | None:
        """The chosen room; None while another family's rooms are not here yet."""
        return self._rooms.get(self.choices.choice)

    def clear(self) -> None:
        """No family, no rooms."""
        self.family = None
        self._say_instead(self.tr("Choose a family first."))

    def set_loading(self, family: Family) -> None:
        """Forget the rooms of another family and show that these are being asked for."""
        self.family = family
        self._rooms = {}
        self.choices.set_loading()
        self._say_family()

    def show_unloaded(self) -> None:
        """Say that the rooms could not be asked for."""
        self._say_instead(self.tr("Not loaded. Press Continue to try again."))

    def show_rooms(self, rooms: Sequence[Room], chosen: str, last_used: str = "") -> None:
        """Offer these.

        Args:
            rooms: without the default room.
            chosen: id of the room to choose; the first where there is none of this id.
            last_used: id of the room to mark as such.
        """
        self._rooms = {room.id: room for room in (*rooms, DEFAULT_ROOM)}
        self._last_used = last_used
        self._draw(chosen if chosen in self._rooms else next(iter(self._rooms)))

    def filter(self, text: str) -> None:
        """Show rooms of this name; if there are none, the search was about families."""
        self._looked_for = text
        wanted = text.casefold()
        found = any(wanted in room_name(room).casefold() for room in self._rooms.values())
        self.choices.filter(text if found else "")

    def set_compact(self, compact: bool) -> None:
        """In a small window secondary words go."""
        if compact != self._compact:
            self._compact = compact
            if self._rooms:
                self._draw(self.choices.choice)

    def _choose(self, key: str) -> None:
        self._say_family()
        self.chosen.emit(self._rooms[key])

    def _draw(self, chosen: str) -> None:
        self.choices.set_choices([self._row(room) for room in self._rooms.values()], chosen)
        self.filter(self._looked_for)
        self._say_family()

    def _row(self, room: Room) -> Choice:
        marked = room.id == self._last_used and not self._compact
        name = room_name(room)
        icon = "house" if room.is_default else room_icon(name)
        return Choice(room.id, name, icon=icon, chip=self.tr("Last used") if marked else "")

    def _say_instead(self, sentence: str) -> None:
        self._rooms = {}
        self.choices.set_sentences(sentence, "")
        self.choices.set_choices([])
        self._say_family()

    def _say_family(self) -> None:
        self.say(self.tr("in {0}").format(self.family.name) if self.family else "")
