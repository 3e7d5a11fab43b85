"""What a person changes about a bind that holds: each is looked at freshly first."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from fieldbind.cloud.models import DEFAULT_ROOM, Room
from fieldbind.ledger.model import Job
from fieldbind.qt.aside import AsideFrame
from fieldbind.qt.done.rooms_menu import RoomsMenu
from fieldbind.qt.history.receipt import ReceiptPanel
from fieldbind.qt.questions import ask_to_undo
from fieldbind.steps import Receipt

translate = QCoreApplication.translate

Answer = TypeVar("Answer")


class Changes(QObject):
    """Undo, move and rename of the job that the panel shows.

    Args:
        page: what questions and menus open over.
        frame: whose journey does it.
        panel: whose buttons ask for it.

    Signals:
        not_there(str): the cloud does not list the device in the family of this name any more.
    """

    not_there = Signal(str)

    def __init__(self, page: QWidget, frame: AsideFrame, panel: ReceiptPanel) -> None:
        super().__init__(page)
        self._page = page
        self._frame = frame
        self._panel = panel
        self._job: Job | None = None
        self._receipt: Receipt | None = None
        self._rooms = RoomsMenu(page, "history.rooms")
        self._rooms.chosen.connect(self._move_to)
        panel.undo.clicked.connect(lambda: self._run(self._undo))
        panel.values.move_room.clicked.connect(lambda: self._run(self._offer_rooms))
        panel.values.renamed.connect(self._rename)

    def show_job(self, job: Job | None) -> None:
        """The job that changes are about."""
        self._job = job

    async def _undo(self, job: Job) -> None:
        receipt = await self._look(job)
        if receipt is None or not await ask_to_undo(self._page.window(), receipt.family.name):
            return
        self._panel.set_busy(lambda: translate("History", "Undoing…"))
        journey = self._frame.journey
        await journey.to_the_end.do(journey.undo(receipt))
        self._frame.announce(translate("History", "The bind was undone."))

    def look_again(self) -> None:
        """Look whether it is there; what is read is written down, and the list shows it."""

        async def look(job: Job) -> None:
            self._panel.set_busy(lambda: translate("History", "Looking…"))
            receipt = await self._frame.journey.receipt_of(job.id)
            self._frame.announce(_as_read(receipt), assertive=True)

        self._run(look)

    async def _offer_rooms(self, job: Job) -> None:
        receipt = await self._look(job)
        if receipt is None:
            return
        rooms = await self._frame.journey.list_rooms(receipt.family)
        self._receipt = receipt
        self._rooms.offer([DEFAULT_ROOM, *rooms], receipt.room, self._panel.values.move_room)

    def _move_to(self, room: Room) -> None:
        receipt = self._receipt

        async def move(job: Job) -> None:
            if receipt is None or receipt.job_id != job.id or receipt.room.id == room.id:
                return
            self._panel.set_busy(lambda: translate("History", "Moving…"))
            journey = self._frame.journey
            await journey.to_the_end.do(journey.move(receipt, room))

        self._run(move)

    def _rename(self, name: str) -> None:
        async def rename(job: Job) -> None:
            receipt = await self._look(job)
            if receipt is not None:
                self._panel.set_busy(lambda: translate("History", "Renaming…"))
                journey = self._frame.journey
                await journey.to_the_end.do(journey.rename(receipt, name))

        self._run(rename)

    async def _look(self, job: Job) -> Receipt | None:
        """The receipt as it is now; None, and said so, where the device is not there any more."""
        self._panel.set_busy(lambda: translate("History", "Looking…"))
        receipt = await self._frame.journey.receipt_of(job.id)
        self._panel.set_busy()
        if receipt.entry is None:
            self.not_there.emit(receipt.family.name)
            return None
        return receipt

    def _run(self, act: Callable[[Job], Awaitable[None]]) -> None:
        job = self._job
        if job is None:
            return

        async def work() -> None:
            try:
                await act(job)
            finally:
                self._panel.set_busy()

        self._frame.run_aside("history.change", work)


def _as_read(receipt: Receipt) -> str:
    if receipt.entry is None:
        return translate("History", "Not in {0} now.").format(receipt.family.name)
    return translate("History", "Still in {0}.").format(receipt.family.name)
