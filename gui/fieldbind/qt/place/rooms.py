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
    """

    chosen = Signal(Room)

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

    @property
    def choice(self) -> Room | None:
        """The chosen room; None while another family's rooms are not here yet."""
        return self._rooms.get(self.choices.choice)

    @property
    def known(self) -> Sequence[Room]:
        """The family's own rooms, in the order of the cloud."""
        return [room for room in self._rooms.values() if not room.is_default]

    def belong_to(self, family: Family | None) -> None:
        """Forget the rooms of another family, and show that these are being asked for."""
        if family is not None and self.family is not None and family.id == self.family.id:
            self.family = family
            return
        self.family = family
        self._rooms = {}
        self.mark("")
        self.choices.set_loading()
        self._say_family()

    def show_none(self) -> None:
        """Without a family there are no rooms."""
        self.family = None
        self._say_instead(self.tr("Choose a family first."))

    def show_unknown(self) -> None:
        """Say that nobody answers who could list them; those that were known stay."""
        if not self._rooms:
            self._say_instead(self.tr("Not known yet. They load by themselves."))

    def show_unloaded(self) -> None:
        """Say that the rooms could not be asked for; those that were known stay."""
        if not self._rooms:
            self._say_instead(self.tr("Not loaded. Press Continue to try again."))

    def show_rooms(
        self, rooms: Sequence[Room], wanted: str | None, last_used: str = "", as_of: str = ""
    ) -> None:
        """Offer these; a choice that was made already stays.

        Args:
            rooms: without the default room.
            wanted: id of the room to choose, the first where there is none of this id; None
                proposes none.
            last_used: id of the room to mark as such.
            as_of: how old the list is; empty where it is as it is now.
        """
        before = self.choices.choice
        self.mark(as_of)
        self._rooms = {room.id: room for room in (*rooms, DEFAULT_ROOM)}
        self._last_used = last_used
        candidates = (before, wanted, "" if wanted is None else next(iter(self._rooms)))
        self._draw(next((key for key in candidates if key in self._rooms), ""))

    def add(self, room: Room) -> None:
        """Offer a room that was just created, and choose it."""
        self._rooms = {known.id: known for known in (*self.known, room, DEFAULT_ROOM)}
        self._draw(room.id)

    def filter(self, text: str) -> None:
        """Show rooms of this name; if there are none, the search was about families."""
        self._looked_for = text
        self.choices.filter(text if self.has_found() else "")

    def has_found(self) -> bool:
        """Whether a room's name holds what is looked for, in either case."""
        wanted = self._looked_for.casefold()
        return any(wanted in room_name(room).casefold() for room in self._rooms.values())

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
        if row := self.choices.add_row:
            row.setEnabled(self.family is not None)
