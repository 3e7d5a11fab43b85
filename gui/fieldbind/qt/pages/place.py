"""Place: the family and the room that the device is bound to."""

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldbind.cloud.models import Family
from fieldbind.qt.facts import room_name
from fieldbind.qt.head import Head
from fieldbind.qt.page import Frame, Page
from fieldbind.qt.place.families import Families
from fieldbind.qt.place.rooms import Rooms
from fieldbind.settings.remembered import Place
from fieldbind.steps import Answers, Step


class PlacePage(Page):
    """Both choices side by side as one decision; the last used place is chosen already."""

    step = Step.PLACE

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._head = Head(
            self.tr("Where does it go?"),
            self.tr("The device is bound to this family and room. You can change the room later."),
        )
        self._families = Families()
        self._rooms = Rooms()
        self._families.chosen.connect(self._load_rooms)
        self._families.searched.connect(self._rooms.filter)
        self._rooms.chosen.connect(self._show_caption)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self._families, 54)
        row.addWidget(self._rooms, 46)
        self.column.addWidget(self._head)
        self.column.addSpacing(20)
        self.column.addLayout(row, 1)
        self.add_gap(14, 6)

    def enter(self, answers: Answers) -> None:
        """Ask for the families; what was chosen before, or last time, is chosen again."""
        self._rooms.clear()
        self._load_families()

    def first_focus(self) -> QWidget:
        """The rooms, which is what differs from one device to the next."""
        return self._rooms.choices.view

    def is_settled(self) -> bool:
        """Whether both lists are here."""
        return self._rooms.choice is not None

    def is_complete(self) -> bool:
        """Say what is missing, or ask again for what could not be loaded."""
        if self._families.choice is None:
            self._families.set_attention(self.tr("Choose a family"))
        elif self._rooms.choice is None:
            self._rooms.set_attention(self.tr("Choose a room"))
        return self._rooms.choice is not None

    async def commit(self) -> Answers:
        """Remember the place for this account and go on with it; a token stays good."""
        family, room = self._families.choice, self._rooms.choice
        answers = self.frame.answers
        if answers.account and family and room:
            place = Place(family.id, room.id)
            site = self.frame.journey.session.site
            self.frame.memory.remember_place(site, answers.account.id, place)
        return replace(answers, family=family, room=room)

    def _load_families(self) -> None:
        async def load() -> None:
            self._families.set_loading()
            families = await self.frame.journey.list_families()
            wanted = self._place_wanted()
            chosen = next((f for f in families if f.id == wanted.family_id), None)
            if chosen is None and families:
                chosen = families[0]
            self._families.show_families(families, chosen)
            if chosen:
                self._load_rooms(chosen)

        self.frame.run("families", load)

    def _load_rooms(self, family: Family) -> None:
        self._rooms.set_loading(family)
        self.frame.refresh()

        async def load() -> None:
            rooms = await self.frame.journey.list_rooms(family)
            wanted = self._place_wanted()
            room_id = wanted.room_id if wanted.family_id == family.id else ""
            self._rooms.show_rooms(rooms, room_id)
            self.frame.refresh()

        self.frame.run("rooms", load)

    def _show_caption(self) -> None:
        self.frame.refresh()

    def _place_wanted(self) -> Place:
        answers = self.frame.answers
        if answers.family and answers.room:
            return Place(answers.family.id, answers.room.id)
        return self._last_used() or Place("", "")

    def _last_used(self) -> Place | None:
        account = self.frame.answers.account
        if account is None:
            return None
        site = self.frame.journey.session.site
        return self.frame.memory.remembered.place_of(site, account.id)

    def caption(self) -> str:
        """The place as it is chosen now."""
        family, room = self._families.choice, self._rooms.choice
        parts = (family.name if family else "", room_name(room) if room else "")
        return " · ".join(part for part in parts if part)
