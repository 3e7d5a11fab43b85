"""The list of rooms of one family."""

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import Signal

from fieldbind.cloud.models import DEFAULT_ROOM, Family, Room
from fieldbind.qt.facts import room_name
from fieldbind.qt.place.column import Column
from fieldbind.qt.place.icons import room_icon
from fieldbind.qt.widgets.choice_list import ChoiceList
from fieldbind.qt.widgets.choices import Choice


class _Instead(Enum):
    """What is said in the place of rooms."""

    NOTHING = auto()
    NO_FAMILY = auto()
    NOT_KNOWN = auto()
    NOT_LOADED = auto()


class Rooms(Column):
    """The family's rooms and, after them, its default room, which nobody has to create.

    Signals:
        chosen(Room): another room was chosen.
    """

    chosen = Signal(Room)

    def __init__(self) -> None:
        choices = ChoiceList(name="place.room", add=("place.new_room", ""))
        super().__init__(choices)
        self.family: Family | None = None
        self._instead = _Instead.NOTHING
        self._rooms: dict[str, Room] = {}
        self._last_used = ""
        self._looked_for = ""
        self._compact = False
        choices.chosen.connect(self._choose)
        self.reword()

    def reword(self) -> None:
        """What is chosen, looked for, named or created stays."""
        self.label.setText(self.tr("Room"))
        super().reword()
        self.choices.set_words(self.tr("Room"), add=self.tr("New room"))
        self.choices.set_sentences(self._why_empty(), "")
        if self._rooms:
            self.choices.redraw(self._rows())

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
        self.mark(None)
        self.choices.set_loading()
        self._say_family()

    def show_none(self) -> None:
        """Without a family there are no rooms."""
        self.family = None
        self._show_instead(_Instead.NO_FAMILY)

    def show_unknown(self) -> None:
        """Say that nobody answers who could list them; those that were known stay."""
        if not self._rooms:
            self._show_instead(_Instead.NOT_KNOWN)

    def show_unloaded(self) -> None:
        """Say that the rooms could not be asked for; those that were known stay."""
        if not self._rooms:
            self._show_instead(_Instead.NOT_LOADED)

    def show_rooms(
        self,
        rooms: Sequence[Room],
        wanted: str | None,
        last_used: str = "",
        listed_at: datetime | None = None,
    ) -> None:
        """Offer these; a choice that was made already stays.

        Args:
            rooms: without the default room.
            wanted: id of the room to choose, the first where there is none of this id; None
                proposes none.
            last_used: id of the room to mark as such.
            listed_at: how old the list is; None where it is as it is now.
        """
        before = self.choices.choice
        self.mark(listed_at)
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
        self.choices.set_choices(self._rows(), chosen)
        self.filter(self._looked_for)
        self._say_family()

    def _rows(self) -> list[Choice]:
        return [self._row(room) for room in self._rooms.values()]

    def _row(self, room: Room) -> Choice:
        marked = room.id == self._last_used and not self._compact
        name = room_name(room)
        icon = "house" if room.is_default else room_icon(name)
        return Choice(room.id, name, icon=icon, chip=self.tr("Last used") if marked else "")

    def about(self, brief: Callable[[str, str], str] = str.format) -> str:
        """Whose rooms they are."""
        return brief(self.tr("in {0}"), self.family.name) if self.family else ""

    def _show_instead(self, instead: _Instead) -> None:
        self._rooms = {}
        self._instead = instead
        self.choices.set_sentences(self._why_empty(), "")
        self.choices.set_choices([])
        self._say_family()

    def _why_empty(self) -> str:
        match self._instead:
            case _Instead.NO_FAMILY:
                return self.tr("Choose a family first.")
            case _Instead.NOT_KNOWN:
                return self.tr("Not known yet. They load by themselves.")
            case _Instead.NOT_LOADED:
                return self.tr("Not loaded. Press Continue to try again.")
            case _Instead.NOTHING:
                return ""

    def _say_family(self) -> None:
        self.say_about()
        if row := self.choices.add_row:
            row.setEnabled(self.family is not None)
