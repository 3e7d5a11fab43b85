"""What a person changes on Done about the bind: one more look, another room, undo."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from fieldbind.cloud.models import DEFAULT_ROOM, Room
from fieldbind.faults import Fault
from fieldbind.qt.done.following import receipt_in
from fieldbind.qt.done.rooms_menu import RoomsMenu
from fieldbind.qt.done.view import DoneView
from fieldbind.qt.frame import Frame
from fieldbind.qt.questions import ask_to_undo
from fieldbind.steps import Receipt, Step

translate = QCoreApplication.translate


class PuttingRight(QObject):
    """The acts of the caution bar and of the receipt, and the undo.

    Args:
        page: what the list of rooms opens over.
        frame: whose journey does it.
        view: whose buttons ask for it.

    Signals:
        doubted(): what was read before does not count any more.
        undone(Receipt): the bind is taken back; nothing is left here but the next device.
    """

    doubted = Signal()
    undone = Signal(Receipt)

    def __init__(self, page: QWidget, frame: Frame, view: DoneView) -> None:
        super().__init__(page)
        self._page = page
        self._frame = frame
        self._view = view
        self._busy: Callable[[], str] | None = None
        self._rooms = RoomsMenu(page)
        self._rooms.chosen.connect(self._move_to)
        view.leave_it.clicked.connect(self._leave_it)
        view.mend.clicked.connect(self._mend)
        view.card.another_room.connect(lambda: frame.run("rooms", self._offer_rooms))

    def reword(self) -> None:
        """Say what is under way in the language of now."""
        if self._busy:
            self._view.mend.set_busy(self._busy())

    async def look_again(self) -> None:
        """Read back what the cloud lists now. Raises Fault."""
        await self._change(
            self._frame.journey.read_back, lambda: translate("DonePage", "Checking…")
        )

    async def undo(self) -> None:
        """Take the bind back, if somebody agrees to it."""
        if await ask_to_undo(self._page.window(), self._receipt.family.name):
            self._frame.run("take out", self._take_out)

    async def _take_out(self) -> None:
        """What was agreed to; nobody is asked twice where it is interrupted."""
        receipt = self._receipt
        try:
            await self._frame.journey.undo(receipt)
        except Fault as fault:
            self._doubt(fault, replace(receipt, undo_sent=True))
            raise
        self._frame.announce(translate("DonePage", "The bind was undone."))
        self.undone.emit(receipt)

    @property
    def _receipt(self) -> Receipt:
        return receipt_in(self._frame.answers)

    def _leave_it(self) -> None:
        receipt = self._receipt
        self._show_anew(replace(receipt, chosen_room=receipt.room))

    def _mend(self) -> None:
        receipt = self._receipt
        if receipt.entry is None:
            self._frame.run("read", self.look_again)
        else:
            self._move_to(receipt.chosen_room)

    def _move_to(self, room: Room) -> None:
        async def move() -> None:
            try:
                await self._change(
                    lambda now: self._frame.journey.move(now, room),
                    lambda: translate("DonePage", "Moving…"),
                )
            except Fault as fault:
                self._doubt(fault, replace(self._receipt, chosen_room=room))
                raise

        if room.id != self._receipt.room.id:
            self._frame.run("move", move)

    async def _change(
        self, act: Callable[[Receipt], Awaitable[Receipt]], busy: Callable[[], str]
    ) -> None:
        self._be_busy(busy)
        try:
            receipt = await act(self._receipt)
        finally:
            self._be_busy(None)
        self._show_anew(receipt)

    def _be_busy(self, busy: Callable[[], str] | None) -> None:
        self._busy = busy
        self._view.mend.set_busy(busy() if busy else "")

    def _doubt(self, fault: Fault, receipt: Receipt) -> None:
        """What was read before does not count any more, once it may have been changed."""
        if fault.may_have_happened:
            unread = replace(receipt, entry=None, read_at=None)
            self._frame.keep(replace(self._frame.answers, receipt=unread))
            self.doubted.emit()

    def _show_anew(self, receipt: Receipt) -> None:
        self._frame.keep(replace(self._frame.answers, receipt=receipt))
        self._frame.go(Step.DONE)

    async def _offer_rooms(self) -> None:
        rooms = await self._frame.journey.list_rooms(self._receipt.family)
        receipt, button = self._receipt, self._view.card.move_button
        self._rooms.offer([DEFAULT_ROOM, *rooms], receipt.room, button)
