"""Place: the family and the room that the device is bound to."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldbind.cloud.models import Room
from fieldbind.guidance.problem import Fix
from fieldbind.qt.facts import room_name
from fieldbind.qt.frame import Frame
from fieldbind.qt.head import Head
from fieldbind.qt.page import Page
from fieldbind.qt.place.lists import Lists
from fieldbind.qt.place.newcomers import Newcomers
from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.caption import Caption
from fieldbind.qt.widgets.columns import Columns
from fieldbind.settings.remembered import Place
from fieldbind.steps import Answers, Step

_NARROWEST = 520
# Seconds after which the page is drawn, and nothing that is loaded meanwhile delays it.
_DRAWN = 0.2


class PlacePage(Page):
    """Both choices side by side as one decision; the last used place is chosen already."""

    step = Step.PLACE

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._lists = Lists(frame)
        self._families = self._lists.families
        self._rooms = self._lists.rooms
        self._newcomers = Newcomers(frame, self._lists)
        self._lists.changed.connect(self._changed)
        self._is_hurried = False
        lists = Columns(narrowest=_NARROWEST, gap=20)
        lists.add(self._families, 54)
        lists.add(self._rooms, 46)
        self._head = Head("")
        self._gone = Caption(name="place.gone", role=Type.LABEL, size=16)
        self._gone_for: Answers | None = None
        self.column.addWidget(self._head)
        self.add_gap(10, 10)
        self.column.addWidget(self._gone)
        self.add_gap(10, 10)
        self.column.addWidget(lists, 1)
        self.add_gap(14, 6)
        self.reword()

    def reword(self) -> None:
        """What is chosen and what is loading is a matter of the lists."""
        self._head.say(
            self.tr("Where does it go?"),
            self.tr("The device is bound to this family and room. You can change the room later."),
        )
        self._say_gone()

    def enter(self, answers: Answers) -> None:
        """Show the lists; what was chosen before, or last time, is chosen again."""
        self._is_hurried = False
        self._gone_for = answers if answers.gone else None
        self._say_gone()
        if self._gone_for:
            self.frame.announce(self._gone.text())
        self._lists.begin(answers)
        self.frame.run("ledger", self._open_ledger)

    def back_online(self) -> None:
        """The lists are asked for again; what is chosen stays."""
        self._lists.refresh()

    def first_focus(self) -> QWidget:
        """The rooms, which is what differs from one device to the next; before, the search."""
        search = self._families.choices.search
        if self.is_settled() or search is None:
            return self._rooms.choices.view
        return search.edit

    def is_settled(self) -> bool:
        """Whether a place is chosen."""
        return self._families.choice is not None and self._rooms.choice is not None

    def is_loading(self) -> bool:
        """Whether one of the lists is being asked for."""
        return self._lists.is_loading

    def is_complete(self) -> bool:
        """Create what was named, choose what was found, ask again, or say what is missing."""
        if self._newcomers.take_name():
            return False
        if not self.is_settled():
            self._ask_for_choice()
            return False
        return not (self._families.is_searched and self._choose_found())

    async def commit(self) -> Answers:
        """Remember the place for this account and go on with it; a token stays good."""
        family, room = self._families.choice, self._rooms.choice
        answers = self.frame.answers
        if answers.account and family and room:
            place = Place(family.id, room.id)
            site = self.frame.journey.session.site
            self.frame.memory.remember_place(site, answers.account.id, place)
        return await self.frame.journey.note(replace(answers, family=family, room=room, gone=None))

    def caption(self) -> str:
        """The place as it is chosen now."""
        return " · ".join(self.facts().values())

    def typing_field(self) -> QLineEdit | None:
        """Letters typed over a list search it; they never run through its rows."""
        search = self._lists.families.choices.search
        return search.edit if search else None

    def facts(self) -> Mapping[str, str]:
        """The place as it is chosen now, for a problem that is about it."""
        family, room = self._families.choice, self._rooms.choice
        named = {
            "family": family.name if family else "",
            "room": room_name(room) if room else "",
        }
        return {key: name for key, name in named.items() if name}

    def fix(self, fix: Fix) -> bool:
        """Another place, or another name: both are on this page."""
        match fix:
            case Fix.CHOOSE_PLACE:
                self.frame.dismiss()
                self._newcomers.drop_names()
                self._lists.choose_anew()
                self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
            case Fix.CHOOSE_LISTED:
                self.frame.dismiss()
                self._newcomers.drop_names()
            case Fix.CORRECT | Fix.CLOSE:
                self.frame.dismiss()
                self._newcomers.go_to_name()
            case _:
                return False
        return True

    async def _open_ledger(self) -> None:
        """What is wrong with it is better known before a job than in the middle of it.

        No start waits for it or makes room for it; nor does the first picture of this page.
        """
        await asyncio.sleep(_DRAWN)
        await self.frame.journey.ledger.ready()

    def _say_gone(self) -> None:
        """After another account has signed in: what it does not have."""
        answers = self._gone_for or Answers()
        account, gone = answers.account, answers.gone
        if gone is None or account is None:
            self._gone.say("")
            return
        what = room_name(gone) if isinstance(gone, Room) else gone.name
        words = self.tr("{0} does not have “{1}”. Choose another one.")
        if answers.token:
            words = self.tr("{0} does not have “{1}”. Choose another one: the device is kept.")
        said = words.format(account.shown_name, what)
        self._gone.say(said, "triangle-alert", Colour.WARN)

    def _ask_for_choice(self) -> None:
        family = self._families.choice
        if self._lists.is_loading:
            self._is_hurried = True
            self.frame.announce(self.tr("The lists are still loading."))
            return
        if family is not None and self._rooms.known:
            self._rooms.set_attention(lambda: self.tr("Choose a room"))
        elif family is not None:
            self._lists.load_rooms(family)
        elif self._families.known:
            self._families.set_attention(lambda: self.tr("Choose a family"))
        elif self._families.is_loaded:
            self._families.set_attention(lambda: self.tr("Create a family first"))
        else:
            self._families.set_loading()
            self._lists.load_families()

    def _changed(self) -> None:
        """Go on by itself if that was asked for too early and the place is the one of last time."""
        self.frame.refresh()
        family, room = self._families.choice, self._rooms.choice
        if not self._is_hurried or family is None or room is None:
            return
        self._is_hurried = False
        if Place(family.id, room.id) == self._lists.last_used:
            self.frame.press_primary()

    def _choose_found(self) -> bool:
        """Where the search hides what is chosen, choose the first that was found; whether so."""
        if self._families.choose_first_found():
            return True
        if self._families.choices.shown_keys():
            return False
        if self._rooms.has_found():
            return self._rooms.choose_first_found()
        self._families.set_attention(lambda: self.tr("Nothing of this name"))
        return True
