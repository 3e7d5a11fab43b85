"""Handing a token over: the fields, the way it goes, and what happens meanwhile."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from fieldbind.device.hotspot.message import Network
from fieldbind.guidance.problem import Fix
from fieldbind.qt.device.another_room import AnotherRoom
from fieldbind.qt.device.entered import Entered
from fieldbind.qt.device.face import Face
from fieldbind.qt.device.hand_over.body import Body
from fieldbind.qt.device.hand_over.delivery import Delivery
from fieldbind.qt.device.hand_over.handed import Handed
from fieldbind.qt.device.hand_over.job_at_hand import JobAtHand
from fieldbind.qt.device.hand_over.news import news
from fieldbind.qt.device.hand_over.promise import promise
from fieldbind.qt.device.hand_over.shown import Shown
from fieldbind.qt.device.hand_over.steps import Passing
from fieldbind.qt.device.place_line import PlaceLine
from fieldbind.qt.foot import Act, Foot
from fieldbind.qt.tasks import COMMIT
from fieldbind.qt.theme import Type
from fieldbind.qt.widgets.text import Text
from fieldbind.steps import Answers, Step

if TYPE_CHECKING:
    from fieldbind.qt.page import Page

# As on every page, but for the bottom: the last control has air of its own above the footer.
_WIDE_MARGINS, _COMPACT_MARGINS = (40, 32, 40, 8), (28, 24, 28, 6)


class HandOverFace(Face):
    """Creates a token where there is none, and brings it to the device in one of two ways.

    Args:
        page: whose face it is.

    Signals:
        token_entered(str): somebody has a token after all.
        left(Entered): the person wants the fields again, with what is entered here.
    """

    token_entered = Signal(str)
    left = Signal(Entered)

    def __init__(self, page: "Page") -> None:
        super().__init__(page)
        self._is_live = False
        self._job = JobAtHand()
        self._title = Text("", Type.PAGE_TITLE, wrap=True)
        self._place = PlaceLine()
        self._rooms = AnotherRoom(page, self._place)
        self._rooms.taken.connect(self._use_room)
        self._handed = Handed()
        self._handed.token_entered.connect(self.token_entered)
        self._body = Body(self.frame.memory)
        self._body.edited.connect(self._edited)
        self._delivery = Delivery(
            self.frame, told=self._show_token, passed=self._pass, shown=self._body.show_code
        )
        self._lay_out()
        self._set_live(False)

    def reword(self) -> None:
        """What is under way; every part says its own."""
        live, rest = self.tr("Handing the token over"), self.tr("Hand the token over")
        self._title.setText(live if self._is_live else rest)

    @property
    def is_on_hotspot(self) -> bool:
        """Whether this laptop is on the device's hotspot, so that nobody else can be asked."""
        return self._delivery.is_away

    def take(self, entered: Entered) -> None:
        """Begin with what was entered on another face."""
        names = (entered.product_id, entered.device_name)
        self._handed.show_names(*names, from_label=entered.from_label)
        self._delivery.begin(entered.token)

    def enter(self, answers: Answers) -> None:
        """Draw the place, and what there is of the device."""
        self._show_place(answers)
        self._job.begin(answers)
        self._set_live(False)

    def leave(self) -> None:
        """What was opened is closed; name and password of the Wi-Fi stay for this job."""
        self._rooms.fold()
        self._body.fold()
        self._delivery.rest()

    def moved(self, step: Step, answers: Answers) -> None:
        """The password ends with the job: when that is done, or account or family are others."""
        if step is Step.DONE or self._job.is_over(answers):
            self._body.wifi.forget_password()
            self._delivery.forget_wifi()

    def has_worked_on(self, job_id: str) -> bool:
        """Whether the token of this job was handed over here."""
        return self._job.is_job(job_id) and bool(self._body.wifi.ssid)

    def set_compact(self, compact: bool) -> None:
        """Give every part the room that there is."""
        super().set_compact(compact)
        self.set_margins(*(_COMPACT_MARGINS if compact else _WIDE_MARGINS))
        self._body.set_room(compact=compact, tight=self.tight)

    def first_focus(self) -> QWidget:
        """The name of the Wi-Fi while it is empty, else its password."""
        return self._body.wifi.first_empty()

    def is_complete(self) -> bool:
        """Mark and focus what is missing or cannot be."""
        wanting = self._handed.names.first_wanting() or self._body.wifi.first_wanting()
        if wanting is not None:
            wanting.setFocus(Qt.FocusReason.OtherFocusReason)
        return wanting is None

    async def commit(self) -> Answers:
        """Create a token where there is none, and hand it over.

        Raises:
            Fault: what stopped it; pressing once more goes on with the same token.
        """
        wifi = self._body.wifi
        wifi.keep_name()
        network = Network(wifi.ssid, wifi.secret)
        self._set_live(True)
        try:
            return await self._delivery.carry_out(
                self._entered, network, by_code=self._body.is_by_code
            )
        finally:
            self._job.note(self.frame.answers.job_id)
            self._set_live(False)

    def fix(self, fix: Fix) -> bool:
        """Send once more, with what has to be another: token, Wi-Fi, way."""
        match fix:
            case Fix.SEND_AGAIN | Fix.KEEP_LOOKING | Fix.KEEP_WAITING:
                self._press_again()
            case Fix.BY_QR:
                self._body.take_code()
                self._press_again()
            case Fix.NEW_TOKEN:
                self._delivery.forget_token()
                self._press_again()
            case Fix.WIFI_PASSWORD:
                self.frame.dismiss()
                self._body.wifi.ask_for_password()
            case Fix.CORRECT | Fix.ENTER_TOKEN | Fix.ANOTHER_DEVICE | Fix.EDIT_DEVICE:
                self._go_back()
                return False
            case _:
                return False
        return True

    def _press_again(self) -> None:
        self.frame.dismiss()
        self.frame.press_primary()

    def caption(self) -> str:
        """That it is under way, else which device it is."""
        return self.tr("Handing over") if self._is_live else self._handed.names.device_name

    def is_caption_a_name(self) -> bool:
        """Unless it is under way."""
        return not self._is_live

    def foot(self) -> Foot:
        """Back and Stop while it is under way; else the primary says what it does."""
        page = self.page
        back = page.back_act()
        if back:
            back = replace(back, press=self._go_back)
        if self._is_live:
            stop = replace(page.cancel_act(), text=self.tr("Stop"), press=self._stop)
            return Foot(back=back, cancel=stop)
        words = promise(is_by_code=self._body.is_by_code, has_token=bool(self._delivery.token))
        primary = Act(id="nav.next", text=words, press=self.frame.press_primary)
        return Foot(back=back, cancel=page.cancel_act(), primary=primary)

    def _pass(self, before: Passing, now: Passing) -> None:
        self._body.show_passing(now)
        self._rooms.is_without_cloud = self._is_live or self.is_on_hotspot
        words, is_turn = news(before, now)
        if words:
            self.frame.announce(words, assertive=is_turn)
        self.changed.emit()

    def _edited(self) -> None:
        """What stopped the last try is over once something is changed."""
        if not self._is_live:
            self._delivery.rest()

    def _stop(self) -> None:
        self.frame.stop(COMMIT)
        self._body.wifi.password.edit.setFocus()
        kept = self.tr("Stopped. The token is kept.")
        self.frame.announce(kept if self._delivery.token else self.tr("Stopped."))

    def _go_back(self) -> None:
        self.frame.stop(COMMIT)
        self.frame.dismiss()
        self.left.emit(self._entered)

    @property
    def _entered(self) -> Entered:
        names, token = self._handed.names, self._delivery.token
        return Entered(token=token, product_id=names.product_id, device_name=names.device_name)

    # What is seen.

    def _set_live(self, live: bool) -> None:
        self._is_live = live
        self.reword()
        self._rooms.is_without_cloud = live or self.is_on_hotspot
        self._body.set_live(live)
        self._show_token()
        if live:
            self._title.setFocus()
        else:
            self._body.show_code(Shown())
        self.changed.emit()

    def _show_token(self) -> None:
        delivery = self._delivery
        self._handed.show_token(delivery.token, is_unsent=delivery.is_unsent, is_live=self._is_live)

    def _show_place(self, answers: Answers) -> None:
        if answers.family and answers.room:
            self._place.show_place(answers.family, answers.room)

    def _use_room(self, answers: Answers) -> None:
        self._delivery.move(answers)
        self._show_place(answers)

    def _lay_out(self) -> None:
        column = self.column
        column.addWidget(self._title)
        column.addWidget(self._place)
        self.add_gap(8, 4)
        column.addWidget(self._handed)
        self.add_gap(16, 10)
        column.addWidget(self._body, 1)
