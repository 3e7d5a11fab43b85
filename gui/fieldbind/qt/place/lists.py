"""The two lists, and what fills them: an answer that comes too late can change nothing."""

import asyncio
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from fieldbind.cloud.models import Family
from fieldbind.faults import Fault
from fieldbind.qt.frame import Frame
from fieldbind.qt.place.families import Families
from fieldbind.qt.place.rooms import Rooms
from fieldbind.qt.tasks import Work
from fieldbind.settings.remembered import Place
from fieldbind.steps import Answers

# Somebody who runs down the list with the arrow keys wants the rooms of the last row only.
_RUNNING_PAST = 0.15
_NOWHERE = Place("", "")


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
        self._loads = 0
        self._proposes = True
        self.families = Families()
        self.rooms = Rooms()
        self.families.chosen.connect(self._family_chosen)
        self.families.searched.connect(self.rooms.filter)
        self.rooms.chosen.connect(self.changed)

    @property
    def is_loading(self) -> bool:
        """Whether something is being asked for."""
        return self._loads > 0

    @property
    def last_used(self) -> Place:
        """Where this account worked last."""
        account, site = self._frame.answers.account, self._frame.journey.session.site
        last = self._frame.memory.remembered.place_of(site, account.id) if account else None
        return last or _NOWHERE

    def begin(self, answers: Answers) -> None:
        """Ask for the families; meanwhile show what this account had when it was here before."""
        self._proposes = True
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
        self.load_families()

    def choose_anew(self) -> None:
        """Ask for the families and propose none of them: the one that was chosen did not do."""
        self._proposes = False
        self.families.set_loading()
        self.rooms.show_none()
        self.load_families()

    def load_families(self) -> None:
        """Ask for the families, and then for the rooms of the chosen one."""
        self._frame.run("families", partial(self._counted, self._ask_for_families))

    def load_rooms(self, family: Family, pause: float = 0.0) -> None:
        """Clear the rooms of another family at once, and ask for those of this one.

        Args:
            family: the chosen one.
            pause: seconds before asking.
        """
        self.rooms.belong_to(family)
        work = partial(self._ask_for_rooms, family, pause)
        self._frame.run("rooms", partial(self._counted, work))

    def _family_chosen(self, family: Family) -> None:
        self._proposes = True
        self.load_rooms(family, _RUNNING_PAST if self.is_loading else 0.0)
        self.changed.emit()

    async def _counted(self, work: Work) -> None:
        self._loads += 1
        try:
            await work()
        finally:
            self._loads -= 1

    async def _ask_for_families(self) -> None:
        try:
            families = await self._frame.journey.list_families()
        except Fault:
            self.families.show_unloaded()
            if not self.families.known:
                self.rooms.show_none()
            raise
        before = self.families.choice
        ids = (before.id if before else "", self._wanted.family_id)
        named = [family for key in ids for family in families if family.id == key]
        chosen = next(iter([*named, *families]), None) if self._proposes else None
        self.families.show_families(families, chosen)
        if chosen is None:
            self.rooms.show_none()
        else:
            self.load_rooms(chosen)
        self.changed.emit()

    async def _ask_for_rooms(self, family: Family, pause: float) -> None:
        await asyncio.sleep(pause)
        try:
            rooms = await self._frame.journey.list_rooms(family)
        except Fault:
            self.rooms.show_unloaded()
            raise
        if self.rooms.family != family:
            return  # tried again after a fault, and meanwhile another family was chosen
        wanted, last = self._wanted, self.last_used
        self.rooms.show_rooms(
            rooms,
            wanted.room_id if wanted.family_id == family.id else "",
            last.room_id if last.family_id == family.id else "",
        )
        self.changed.emit()
        self._leave_search()

    def _leave_search(self) -> None:
        """With everything chosen the focus goes to the rooms, unless somebody is searching."""
        search = self.families.choices.search
        if search and search.edit.hasFocus() and not search.edit.text():
            self.rooms.choices.view.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def _wanted(self) -> Place:
        answers = self._frame.answers
        if answers.family and answers.room:
            return Place(answers.family.id, answers.room.id)
        return self.last_used
