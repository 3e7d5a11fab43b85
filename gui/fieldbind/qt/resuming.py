"""Going on with a job that was interrupted: offered at the start, or chosen in History."""

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldbind.cloud.models import Account, Site
from fieldbind.faults import Fault
from fieldbind.journey.after import OF_OTHERS
from fieldbind.journey.earlier import answers_of
from fieldbind.journey.session import ENDED
from fieldbind.ledger.model import Job
from fieldbind.qt.facts import site_name
from fieldbind.qt.foot import Act, Foot
from fieldbind.qt.resume.page import ResumePage
from fieldbind.qt.tasks import Tasks
from fieldbind.steps import Answers, Step, first_step, step_after

if TYPE_CHECKING:
    from fieldbind.qt.wizard import Wizard


class Resuming:
    """Shows the card, signs in if needed, looks first, and goes on where the job stands.

    Args:
        wizard: whose job it becomes.
        lasting: tasks that no change of page ends.
    """

    def __init__(self, wizard: "Wizard", lasting: Tasks) -> None:
        self._wizard = wizard
        self._lasting = lasting
        self.job: Job | None = None
        """The job in question, until it is taken up or dropped."""
        self.is_up = False
        """Whether its card is there, perhaps under a problem card."""

    @cached_property
    def card(self) -> ResumePage:
        """Made when it is first asked for: most jobs are not interrupted."""
        card = ResumePage()
        card.continued.connect(lambda: self._lasting.run("continue", self._go_on))
        card.dropped.connect(lambda: self._lasting.run("drop", self._drop))
        self._wizard.window.stack.take_in(card)
        return card

    async def offer(self) -> bool:
        """Show the newest open job, before any sign-in; whether there is one."""
        # One of before may be another ledger's: the demo has its own.
        self.job = None
        jobs = [job for job in await self._wizard.journey.open_jobs() if self._may_go_on(job)]
        if not jobs:
            return False
        await self._show(jobs[0])
        return True

    def _may_go_on(self, job: Job) -> bool:
        """Not at a site that the organisation has ruled out since; History keeps such a job."""
        settings = self._wizard.settings
        is_ruled_out = settings.is_locked("site") and Site(job.site) is not settings.site
        return not is_ruled_out

    def take(self, job_id: str) -> None:
        """Show an open job that somebody chose in History."""

        async def take() -> None:
            job = await self._wizard.journey.ledger.job(job_id)
            if job and job.stage.is_open:
                await self._show(job)
                await self._go_on()

        self._lasting.run("continue", take)

    def after_sign_in(self, account: Account) -> bool:
        """Somebody has signed in: go on if a job waits for that; whether one does."""
        if self.job is None:
            return False
        self._lay()
        self._lasting.run("continue", lambda: self._take_up(account))
        return True

    def leaves_to_owner(self, fault: Fault) -> bool:
        """Whether somebody else's job was in the way; it stays open, and own work begins."""
        if not (self.is_up and fault.code == OF_OTHERS):
            return False
        self.job = None
        wizard = self._wizard
        wizard.answers = Answers(
            account=wizard.journey.session.account, pattern=wizard.memory.pattern
        )
        wizard.go(first_step(wizard.answers))
        return True

    def turn_to_site(self) -> None:
        """Talk to the site of the job in question; a session proves nothing at another one."""
        session = self._wizard.journey.session
        if self.job and session.site.value != self.job.site:
            session.leave_for(Site(self.job.site))
            words = QCoreApplication.translate("Resume", "Now on the {0} site.")
            self._wizard.announce(words.format(site_name(self._wizard)), assertive=True)
            self._wizard.refresh()

    def forget(self) -> None:
        """The wizard goes elsewhere: the card is not in the way any more."""
        self.is_up = False

    def foot(self) -> Foot:
        """Nothing but the way out: the card has its own buttons."""
        words = QCoreApplication.translate("Resume", "Quit")
        return Foot(cancel=Act(id="nav.cancel", text=words, press=self._wizard.leave))

    async def _show(self, job: Job) -> None:
        wizard = self._wizard
        entries = await wizard.journey.ledger.entries(job.id)
        self.job = job
        here = wizard.journey.session.site
        self.card.show_job(job, entries, here)
        self.card.set_busy(busy=False)
        self._lay()
        wizard.announce(self.card.spoken, assertive=True)
        token = await wizard.journey.book.token_of(job)
        self.card.show_job(job, entries, here, has_token=token is not None)

    def _lay(self) -> None:
        wizard, job = self._wizard, self.job
        if job is None:
            return
        wizard.stop_all()
        wizard.step = Step.SIGN_IN
        wizard.answers = answers_of(job, account=None, token=None)
        self.is_up = True
        wizard.window.stack.lay(self.card)
        wizard.refresh()
        self.card.focus_continue()

    async def _go_on(self) -> None:
        """Sign in if needed, then look. Raises Fault."""
        session = self._wizard.journey.session
        self.card.set_busy(busy=True)
        self.turn_to_site()
        try:
            account = session.account or await session.resume()
            if account is None:
                self._wizard.go(Step.SIGN_IN)
            else:
                await self._take_up(account)
        finally:
            self.card.set_busy(busy=False)

    async def _take_up(self, account: Account) -> None:
        wizard, job = self._wizard, self.job
        if job is None:
            return
        self.card.set_busy(busy=True)
        try:
            answers = await wizard.journey.take_up(job, account)
        except Fault as fault:
            if fault.code != ENDED:
                raise
            wizard.go(Step.SIGN_IN)
            return
        finally:
            self.card.set_busy(busy=False)
        self.job = None
        wizard.answers = replace(answers, pattern=wizard.memory.pattern)
        wizard.go(Step.DONE if answers.receipt else step_after(Step.PLACE, answers))

    async def _drop(self) -> None:
        """Forget it; then the next one that is open, else the usual first page."""
        job, self.job = self.job, None
        if job:
            await self._wizard.journey.drop(job)
        self.forget()
        self._wizard.begin()
