"""The two lists, and what fills them: an answer that comes too late can change nothing."""

import asyncio
from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from fieldbind.cloud.models import Family, Room
from fieldbind.faults import Fault
from fieldbind.qt.frame import Frame
from fieldbind.qt.offline import may_pass
from fieldbind.qt.place.families import Families
from fieldbind.qt.place.known_here import KnownHere
from fieldbind.qt.place.rooms import Rooms
from fieldbind.qt.tasks import Work
from fieldbind.settings.remembered import Place
from fieldbind.steps import Answers

# Somebody who runs down the list with the arrow keys wants the rooms of the last row only.
_RUNNING_PAST = 0.15
_NOWHERE = Place("", "")
# Seconds without an answer after which the lists of last time are shown meanwhile.
_PATIENCE = 0.4
_KNOWN_FAMILIES, _KNOWN_ROOMS = "known families", "known rooms"


class Lists(QObject):
    """Families and rooms.

    Args:
        frame: whose journey is asked and whose tasks do it.

    Signals:
        changed(): another place is chosen now, or none.
    """

    changed = Signal()

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._seen: tuple[object, ...] = ()
        self._loading: dict[str, object] = {}
        self._proposes = True
        self._proposes_room = True
        self._known = KnownHere(frame)
        self.families = Families()
        self.rooms = Rooms()
        self.families.chosen.connect(self._family_chosen)
        self.families.searched.connect(self.rooms.filter)
        self.families.searched.connect(self._tell_found)
        self.rooms.chosen.connect(self.changed)

    @property
    def is_loading(self) -> bool:
        """Whether something is being asked for."""
        return bool(self._loading)

    @property
    def last_used(self) -> Place:
        """Where this account worked last."""
        account, site = self._frame.answers.account, self._frame.journey.session.site
        last = self._frame.memory.remembered.place_of(site, account.id) if account else None
        return last or _NOWHERE

    def begin(self, answers: Answers) -> None:
        """Ask for the families; meanwhile show what this account had when it was here before."""
        self._proposes = not isinstance(answers.gone, Family)
        self._proposes_room = answers.gone is None
        journey = self._frame.journey
        seen = (journey, journey.session.site, answers.account and answers.account.id)
        if seen != self._seen:
            self._seen = seen
            self.families.set_loading()
            self.rooms.belong_to(None)
        elif answers.family and answers.family in self.families.known:
            self.families.choices.choose(answers.family.id)
            self.rooms.belong_to(answers.family)
            self.rooms.choices.choose(answers.room.id if answers.room else "")
        self._loading.clear()  # what was left alone with the page
        self.load_families()

    def choose_anew(self) -> None:
        """Ask for the families and propose none of them: the one that was chosen did not do."""
        self._proposes = False
        self.families.set_loading()
        self.rooms.show_none()
        self.load_families()

    def load_families(self) -> None:
        """Ask for the families, and then for the rooms of the chosen one."""
        self._load("families", self._ask_for_families)

    def refresh(self) -> None:
        """Ask again for what may have changed since."""
        family = self.families.choice
        if self.families.is_old or not self.families.known:
            self.load_families()
        elif family and not self.is_loading:
            self.load_rooms(family)

    def load_rooms(self, family: Family, pause: float = 0.0) -> None:
        """Clear the rooms of another family at once, and ask for those of this one.

        Args:
            family: the chosen one.
            pause: seconds before asking.
        """
        self.rooms.belong_to(family)
        self._load("rooms", partial(self._ask_for_rooms, family, pause))

    def _tell_found(self) -> None:
        self._frame.announce(self.families.found)

    def _family_chosen(self, family: Family) -> None:
        self._proposes = self._proposes_room = True
        self.load_rooms(family, _RUNNING_PAST if self.is_loading else 0.0)
        self.changed.emit()

    def _load(self, name: str, work: Work) -> None:
        """Loading begins here and not with the task, or Continue pressed in between is lost."""
        mine = self._loading[name] = object()

        async def load() -> None:
            self._loading[name] = mine  # it may be tried again
            try:
                await work()
            finally:
                if self._loading.get(name) is mine:
                    del self._loading[name]

        self._frame.run(name, load)

    async def _ask_for_families(self) -> None:
        self._frame.run(_KNOWN_FAMILIES, self._show_known_families_soon)
        try:
            families = await self._frame.journey.list_families()
        except Fault as fault:
            self._frame.stop(_KNOWN_FAMILIES)
            if may_pass(fault) and self._show_known_families():
                self._frame.offline.note(fault)
                return
            self.families.show_unloaded()
            if not self.families.known:
                self.rooms.show_none()
            raise
        self._frame.stop(_KNOWN_FAMILIES)
        self._known.note_families(families)
        self._offer_families(families)
        self._frame.offline.over()

    def _offer_families(
        self, families: Sequence[Family], listed_at: datetime | None = None
    ) -> None:
        before, wanted = self.families.choice, self._wanted.family_id
        ids = (before.id,) if before else (wanted,)
        named = [family for key in ids for family in families if family.id == key]
        # Chosen from an old list: nothing else is chosen for a person who may look elsewhere now.
        is_gone = before is not None and not named and self.families.is_old
        candidates = named if is_gone else [*named, *families]
        chosen = next(iter(candidates), None) if self._proposes else None
        is_news = not self.families.is_loaded
        self.families.show_families(families, chosen, listed_at)
        if is_news:
            self._tell_found()
        if is_gone and before:
            self.families.say_gone(before)
        if chosen is None:
            self.rooms.show_none()
        else:
            self.load_rooms(chosen)
        self.changed.emit()

    async def _show_known_families_soon(self) -> None:
        await asyncio.sleep(_PATIENCE)
        self._show_known_families()

    def _show_known_families(self) -> bool:
        """The list of last time, where nobody answers; whether there is one."""
        known = self._known.families()
        if known is None:
            return False
        families, at = known
        if self.families.known:
            self.families.mark(at)
            if family := self.families.choice:
                self._show_known_rooms(family)
        else:
            self._offer_families(families, at)
        return True

    async def _ask_for_rooms(self, family: Family, pause: float) -> None:
        await asyncio.sleep(pause)
        self._frame.run(_KNOWN_ROOMS, partial(self._show_known_rooms_soon, family))
        try:
            rooms = await self._frame.journey.list_rooms(family)
        except Fault as fault:
            self._frame.stop(_KNOWN_ROOMS)
            is_known = self._show_known_rooms(family)
            if may_pass(fault) and (is_known or self._frame.offline.is_noted):
                self.rooms.show_unknown()
                self._frame.offline.note(fault)
                return
            self.rooms.show_unloaded()
            raise
        self._frame.stop(_KNOWN_ROOMS)
        if self.rooms.family != family:
            return  # tried again after a fault, and meanwhile another family was chosen
        self._known.note_rooms(family, rooms)
        self._offer_rooms(family, rooms)
        self._leave_search()

    def _offer_rooms(
        self, family: Family, rooms: Sequence[Room], listed_at: datetime | None = None
    ) -> None:
        wanted, last = self._wanted, self.last_used
        room = wanted.room_id if wanted.family_id == family.id else ""
        self.rooms.show_rooms(
            rooms,
            room if self._proposes_room else None,
            last.room_id if last.family_id == family.id else "",
            listed_at,
        )
        self.changed.emit()

    async def _show_known_rooms_soon(self, family: Family) -> None:
        await asyncio.sleep(_PATIENCE)
        self._show_known_rooms(family)

    def _show_known_rooms(self, family: Family) -> bool:
        known = self._known.rooms(family)
        if known is None or self.rooms.family != family:
            return False
        rooms, at = known
        if self.rooms.known:
            self.rooms.mark(at)
        else:
            self._offer_rooms(family, rooms, at)
        return True

    def _leave_search(self) -> None:
        """With everything chosen the focus goes to the rooms, unless somebody is searching."""
        search = self.families.choices.search
        if search and search.edit.hasFocus() and not search.edit.text():
            self.rooms.choices.view.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def _wanted(self) -> Place:
        answers = self._frame.answers
        if answers.family and (answers.room or answers.gone):
            return Place(answers.family.id, answers.room.id if answers.room else "")
        return self.last_used
