"""History: what was done from this laptop, the receipt of each job, and putting it right."""

import asyncio
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from fieldbind.faults import Fault, NoAnswer, StrangeAnswer
from fieldbind.ledger.ledger import Ledger
from fieldbind.ledger.model import Query
from fieldbind.qt.aside import Aside, AsideFrame
from fieldbind.qt.foot import Foot
from fieldbind.qt.history.changes import Changes
from fieldbind.qt.history.filters import Filters
from fieldbind.qt.history.halves import Halves
from fieldbind.qt.history.job_list import JobList
from fieldbind.qt.history.receipt import ReceiptPanel
from fieldbind.qt.history.rights import Here, Rights, rights_of
from fieldbind.qt.history.taking_all import TakingAll
from fieldbind.qt.history.trouble import Trouble
from fieldbind.qt.phrases import sentences

# A screen holds ten of them; the rest is read as somebody scrolls.
_PAGE = 60
# Whoever is typing wants what the last letter finds, not every one before it.
_TYPING = 0.12


class HistoryPage(Aside):
    """List and receipt side by side; search and filters above."""

    entry = "rail.history"
    icon = "history"

    def __init__(self, frame: AsideFrame) -> None:
        super().__init__(frame)
        self._filters = Filters(self)
        self._trouble = Trouble()
        self._jobs = JobList()
        self._panel = ReceiptPanel()
        self._changes = Changes(self, frame, self._panel)
        self._along = TakingAll(self, frame, lambda: self._filters.query)
        self._along.changed.connect(frame.refresh)
        self._along.refused.connect(self._trouble.say)
        self._filters.changed.connect(lambda: self._load(aloud=True))
        self._filters.typed.connect(lambda: self._load(pause=_TYPING, aloud=True))
        self._filters.families.opened.connect(self._offer_families)
        self._filters.search.left_downwards.connect(self._jobs.view.setFocus)
        self._jobs.wanted.connect(self._load_more)
        self._jobs.chosen.connect(self._show_chosen)
        self._jobs.empty.show_all.clicked.connect(self._filters.clear)
        self._panel.check.clicked.connect(self._check)
        self._changes.not_there.connect(self._say_not_there)
        self._lay_out()

    def reword(self) -> None:
        """Say why something may not be done in the language of now; all that is open stays so."""
        if job := self._jobs.job:
            self._panel.explain(rights_of(job, self._here))

    @staticmethod
    def title() -> str:
        """Its name in the rail."""
        return QCoreApplication.translate("History", "History")

    def enter(self) -> None:
        """Read the newest jobs; search and filters stay as they were."""
        self._trouble.hide()
        self._load()

    def first_focus(self) -> QWidget:
        """The list, which the arrow keys lead through; letters typed there search its names."""
        return self._filters.search

    def set_compact(self, compact: bool) -> None:
        """The lists reach further down than the words of other pages."""
        super().set_compact(compact)
        self.set_margins(*((28, 24, 28, 12) if compact else (40, 32, 40, 16)))
        if self.isVisible():
            self.frame.refresh()

    def job_written(self, job_id: str) -> None:
        """Show what became of it, whoever did that: the step below or somebody here."""

        async def read() -> None:
            if job := await self._ledger.job(job_id):
                self._jobs.update_job(job)

        self.frame.run_aside(f"history.read.{job_id}", read)

    def foot(self, back: Foot) -> Foot:
        """The way back, and what can be taken along."""
        return replace(back, others=self._along.acts(compact=self.compact))

    def show_fault(self, fault: Fault, again: Callable[[], None]) -> None:
        """In place: the step below has nothing to do with it."""

        def said() -> tuple[str, str]:
            problem = self.frame.explain(fault)
            return problem.title, problem.cause

        may_help = isinstance(fault, NoAnswer | StrangeAnswer)
        self._trouble.say(said, again if may_help else None)
        self.frame.announce(sentences(said()), assertive=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to the step."""
        if event.key() == Qt.Key.Key_Escape:
            self.frame.close_aside()
        else:
            super().keyPressEvent(event)

    # The list.

    @property
    def _ledger(self) -> Ledger:
        return self.frame.journey.ledger

    def _load(self, pause: float = 0.0, *, aloud: bool = False) -> None:
        query = self._filters.query

        async def load() -> None:
            await asyncio.sleep(pause)
            jobs = await self._ledger.find(query, limit=_PAGE, offset=0)
            self._jobs.empty.say(searched=not self._filters.is_open)
            self._jobs.show_jobs(jobs, has_more=len(jobs) == _PAGE)
            if aloud:
                await self._tell_found(query, len(jobs))

        self.frame.run_aside("history.find", load)

    async def _tell_found(self, query: Query, count: int) -> None:
        if count == _PAGE:
            count = await self._ledger.count(query)
        words = self.tr("Jobs found: {0}").format(count)
        self.frame.announce(words if count else self._jobs.empty.spoken)

    def _load_more(self) -> None:
        query, offset = self._filters.query, self._jobs.job_count

        async def load() -> None:
            jobs = await self._ledger.find(query, limit=_PAGE, offset=offset)
            self._jobs.add_jobs(jobs, has_more=len(jobs) == _PAGE)

        self.frame.run_aside("history.find", load)

    def _offer_families(self) -> None:
        async def offer() -> None:
            self._filters.families.offer(await self._ledger.families())

        self.frame.run_aside("history.families", offer)

    # The receipt.

    def _show_chosen(self) -> None:
        job = self._jobs.job
        self._changes.show_job(job)
        self._along.show_job(job)
        self._panel.show_job(job, rights_of(job, self._here) if job else Rights())

    @property
    def _here(self) -> Here:
        session = self.frame.journey.session
        return Here(
            user_id=session.user_id,
            site=session.site.value,
            laptop=self._ledger.laptop,
            job_id=self.frame.answers.job_id,
            is_site_settled=self.frame.settings.is_locked("site"),
        )

    def _check(self) -> None:
        job = self._jobs.job
        if job and job.stage.is_open:
            self.frame.continue_job(job.id)
        elif job:
            self._changes.look_again()

    def _say_not_there(self, family: str) -> None:
        self._trouble.say(
            lambda: (
                self.tr("{0} does not list this device now").format(family),
                self.tr("It was taken out there, or bound elsewhere. Nothing was changed."),
            )
        )

    def _lay_out(self) -> None:
        self.column.addWidget(self._filters)
        self.add_gap(16, 12)
        self.column.addWidget(self._trouble)
        self.column.addWidget(Halves(self._jobs, self._panel), 1)
