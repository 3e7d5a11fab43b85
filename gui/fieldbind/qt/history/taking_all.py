"""What History offers to take along: the list, a sheet for the customer, a file for support."""

import logging
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from fieldbind.ledger.export import Words
from fieldbind.ledger.model import Job, Query, Standing
from fieldbind.qt.aside import AsideFrame
from fieldbind.qt.customer_sheet.contents import rooms_of
from fieldbind.qt.customer_sheet.saving import save_customer_sheet
from fieldbind.qt.foot import Act
from fieldbind.qt.history.days import today
from fieldbind.qt.history.spoken import wording
from fieldbind.qt.presenting.kiosk import is_kiosk
from fieldbind.qt.presenting.simulated import is_simulated
from fieldbind.qt.saving import where_to_save
from fieldbind.qt.support.showing import show_support_file
from fieldbind.qt.widgets.button import ButtonKind

_log = logging.getLogger(__name__)
translate = QCoreApplication.translate

_ALL = 100_000


class TakingAll(QObject):
    """The acts of the footer.

    Args:
        page: what dialogs open over.
        frame: whose ledger is read.
        asked: which jobs are shown now.

    Signals:
        changed(): the words on a button have changed.
        refused(Said): what could not be written; see ``Trouble.say``.
    """

    changed = Signal()
    refused = Signal(object)

    def __init__(self, page: QWidget, frame: AsideFrame, asked: Callable[[], Query]) -> None:
        super().__init__(page)
        self._page = page
        self._frame = frame
        self._asked = asked
        self._job: Job | None = None
        self._is_exported = False

    def show_job(self, job: Job | None) -> None:
        """The job whose family the sheet is for; without any there is nothing to take along."""
        self._job, self._is_exported = job, False
        self.changed.emit()

    def acts(self, *, compact: bool) -> tuple[Act, ...]:
        """For the footer; icons go first in a small window. A kiosk gives nothing along."""
        if is_kiosk():
            return ()
        support = Act(
            id="history.support",
            text=translate("History", "Support file"),
            short=translate("History", "Support"),
            press=lambda: self._frame.run_aside("history.support", self._support),
            kind=ButtonKind.GHOST,
        )
        if self._job is None:
            return (support,)
        sheet = Act(
            id="history.customer_sheet",
            text=translate("History", "Customer sheet"),
            short=translate("History", "Sheet"),
            press=lambda: self._frame.run_aside("history.sheet", self._sheet),
            icon="" if compact else "receipt-text",
        )
        return support, sheet, self._export_act(icon="" if compact else "file-down")

    def _export_act(self, *, icon: str) -> Act:
        done = self._is_exported
        return Act(
            id="history.export",
            text=translate("History", "List saved")
            if done
            else translate("History", "Export list"),
            short=translate("History", "Saved") if done else translate("History", "Export"),
            press=lambda: self._frame.run_aside("history.export", self._export),
            icon=icon,
        )

    async def _export(self) -> None:
        """Write what is shown."""
        proposed = f"fieldbind-{today():%Y-%m-%d}.csv"
        title = translate("History", "Export the list")
        name = "history.export_dialog"
        path = await where_to_save(self._page.window(), title, proposed, name=name)
        if path is None:
            return
        ledger, said = self._frame.journey.ledger, wording()
        try:
            await ledger.export(self._asked(), path, said.headings, marked(said.words))
        except OSError as reason:
            _log.info("list not saved: %s", reason.strerror)
            self.refused.emit(
                lambda: (translate("History", "The list could not be saved there"), _elsewhere())
            )
            return
        self._is_exported = True
        self._frame.announce(translate("History", "The list was saved."))
        self.changed.emit()

    async def _sheet(self) -> None:
        """Write what is in the family of the job that is chosen."""
        if self._job is None:
            return
        family_id = self._job.family_id
        jobs = await self._since_first(family_id)
        if not rooms_of(jobs, family_id):
            self.refused.emit(partial(_nothing_there, self._job.family))
            return
        saved = await save_customer_sheet(
            self._page.window(), jobs, family_id, join_family=self._frame.guidance.join_family
        )
        if saved is False:
            self.refused.emit(
                lambda: (translate("History", "The sheet could not be saved there"), _elsewhere())
            )
        elif saved:
            self._frame.announce(translate("History", "The sheet was saved."))

    async def _since_first(self, family_id: str) -> list[Job]:
        """All that happened since the first job of a family: a device may have left it since."""
        ledger = self._frame.journey.ledger
        own = await ledger.find(Query(family=family_id), limit=_ALL)
        first = min((job.began_at for job in own), default=None)
        return await ledger.find(Query(day_from=first), limit=_ALL)

    async def _support(self) -> None:
        await show_support_file(self._page.window(), self._frame)


def _elsewhere() -> str:
    return translate("History", "Choose another folder, or close the file if it is open.")


def _nothing_there(family: str) -> tuple[str, str]:
    return (
        translate("History", "Nothing was bound to {0} from here").format(family),
        translate("History", "A sheet lists what is in the family now."),
    )


def marked(words: Words) -> Words:
    """What came out of each job; of one that was simulated, that it was."""
    if not is_simulated():
        return words
    form = translate("History", "{0} (demo)")
    return {
        key: form.format(word) if isinstance(key, Standing) else word for key, word in words.items()
    }
