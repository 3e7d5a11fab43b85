"""The rail: mark, the five steps with their answers, and who is signed in."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QVBoxLayout

from fieldbind.faults import Fault
from fieldbind.ledger.model import Job, Stage, Standing
from fieldbind.qt.facts import room_name, site_name
from fieldbind.qt.portal import is_cut_off
from fieldbind.qt.rail_frame import RailFrame
from fieldbind.qt.widgets.account_line import AccountLine, Connection
from fieldbind.qt.widgets.rail_entry import RailEntry
from fieldbind.qt.widgets.rail_step import RailStep, StepState
from fieldbind.qt.widgets.step_rail import StepRail
from fieldbind.steps import Answers, Outcome, Step

if TYPE_CHECKING:
    from fieldbind.qt.wizard import Wizard

COUNTED = (Step.SIGN_IN, Step.PLACE, Step.DEVICE, Step.WAIT, Step.CONFIRM)
"""The steps that the rail shows."""


class Rail(RailFrame):
    """Draws itself from the wizard's answers; pressing a done step goes back with all kept.

    Args:
        wizard: whose journey it shows.
    """

    def __init__(self, wizard: "Wizard") -> None:
        super().__init__()
        self._wizard = wizard
        self._steps = StepRail()
        self._steps.returned.connect(self._return_to)
        self._entries = self._make_entries()
        self._account = AccountLine()
        self._account.button.clicked.connect(wizard.end_session)
        self.column.addWidget(self._steps)
        self.column.addStretch(1)
        self._foot = QVBoxLayout()
        self._foot.setSpacing(0)
        for entry in self._entries.values():
            self._foot.addWidget(entry)
        self.column.addLayout(self._foot)
        self.column.addWidget(self._account)
        self.set_compact(compact=False)
        self.reword()

    def reword(self) -> None:
        """Name the steps and what lies beside them; ``draw`` says how far the wizard is."""
        self._steps.setAccessibleName(self.tr("Steps"))
        for kind in self._wizard.asides.kinds:
            self._entries[kind.entry].set_words(kind.title())

    def set_narrow(self, narrow: bool) -> None:
        """Icons and marks only."""
        super().set_narrow(narrow)
        for part in (self._steps, *self._entries.values(), self._account):
            part.set_narrow(narrow)

    def set_compact(self, compact: bool) -> None:
        """Take the small window's measures, or the usual ones."""
        super().set_compact(compact)
        side = 8 if compact or self.narrow else 12
        self._foot.setContentsMargins(side, 0, side, 8)

    def _make_entries(self) -> dict[str, RailEntry]:
        asides = self._wizard.asides
        entries = {kind.entry: RailEntry(kind.icon, "", name=kind.entry) for kind in asides.kinds}
        for name, entry in entries.items():
            # Not clicked: what a screen reader does with a checkable button only toggles it.
            entry.toggled.connect(partial(self._open, name))
        return entries

    def _open(self, name: str, is_on: bool) -> None:
        del is_on
        self._wizard.asides.open(name)

    def _return_to(self, number: int) -> None:
        self._wizard.return_to(COUNTED[number])

    def draw(self) -> None:
        """Show where the wizard is and what was answered."""
        self._steps.show_steps(tuple(self._rail_step(step) for step in COUNTED))
        aside = self._wizard.aside
        for name, entry in self._entries.items():
            with QSignalBlocker(entry):
                entry.setChecked(aside is not None and aside.entry == name)
        account = self._wizard.answers.account
        problem = self._wizard.problem
        state = self._connection(problem.fault if problem else None)
        words = {
            Connection.ONLINE: self.tr("Online"),
            Connection.CUT_OFF: self.tr("No connection"),
            Connection.NOT_TRUSTED: self.tr("Not trusted"),
            Connection.ENDED: self.tr("Ended"),
            Connection.HOTSPOT: self.tr("On its hotspot"),
        }[state]
        line = self.tr("{0} · {1} site").format(words, site_name(self._wizard))
        if state is Connection.ENDED:
            line = self.tr("Sign-in ended")
        elif state is Connection.HOTSPOT:
            line = self.tr("On the device’s hotspot")
        name = account.shown_name if account else ""
        shortest = self.tr("Offline") if state is Connection.CUT_OFF else ""
        self._account.show_account(name, line, words, shortest=shortest, state=state)

    def _connection(self, fault: Fault | None) -> Connection:
        if self._wizard.stoppage.ended.is_known:
            return Connection.ENDED
        if self._wizard.page.is_on_hotspot():
            return Connection.HOTSPOT
        if fault and fault.is_category("NETWORK_TLS"):
            return Connection.NOT_TRUSTED
        is_lost = self._wizard.offline.is_noted or (fault is not None and is_cut_off(fault))
        return Connection.CUT_OFF if is_lost else Connection.ONLINE

    def _rail_step(self, step: Step) -> RailStep:
        wizard = self._wizard
        if wizard.resuming.is_up and wizard.resuming.job:
            return self._resumed_rail_step(step, wizard.resuming.job)
        if wizard.stoppage.ended.is_known and step is Step.SIGN_IN:
            words = self.tr("Ended, sign in again")
            return RailStep(title_of(step), StepState.ENDED, words)
        state = self._state(step)
        if step is wizard.step:
            caption = wizard.problem.short if wizard.problem else self._caption()
        elif state is StepState.UPCOMING:
            caption = ""
        else:
            caption = self._answer(step, wizard.answers)
        may_return = wizard.step is not Step.DONE and not wizard.is_bind_out and step != Step.WAIT
        return RailStep(title_of(step), state, caption, may_return, self._is_name(step, state))

    def _resumed_rail_step(self, step: Step, job: Job) -> RailStep:
        """What an interrupted job has answered, and which answer is unknown or still to give."""
        now = _STEP_OF.get(job.stage, Step.CONFIRM)
        title = title_of(step)
        if step is Step.SIGN_IN:
            return RailStep(title, StepState.UPCOMING, self.tr("Asked for if needed"))
        if step is now:
            return RailStep(title, StepState.ASKING, self._resumed_caption(job))
        if step.value > now.value:
            return RailStep(title)
        caption = self._answer(step, self._wizard.answers)
        if step is Step.WAIT and job.waited is not None:
            caption = self.tr("Ready after {0} s").format(round(job.waited))
        is_name = self._is_name(step, StepState.DONE)
        return RailStep(title, StepState.DONE, caption, can_return=False, is_name=is_name)

    def _resumed_caption(self, job: Job) -> str:
        match job.standing:
            case Standing.MADE:
                return self.tr("Token created")
            case Standing.WAITING:
                return self.tr("No report seen yet")
            case Standing.REPORTED:
                return self.tr("Not pressed yet")
            case Standing.REFUSED:
                return self.tr("Not bound yet")
            case Standing.CONFIRMED:
                return self.tr("Not read back yet")
            case _:
                return self.tr("Answer unknown")

    def _caption(self) -> str:
        """What the page says of itself; where it says nothing and stands still, that it does."""
        said = self._wizard.page.caption()
        return said or (self.tr("Paused") if self._wizard.stoppage.ended.is_open else "")

    def _state(self, step: Step) -> StepState:
        now = self._wizard.step
        if step is now:
            problem = self._wizard.problem
            if problem is None:
                return StepState.ASKING if self._wizard.page.is_asking() else StepState.CURRENT
            return StepState.ASKING if problem.is_caution else StepState.STOPPED
        return StepState.DONE if step.value < now.value else StepState.UPCOMING

    def _is_name(self, step: Step, state: StepState) -> bool:
        """Whether what is said below a step was given by somebody else."""
        if step is Step.DEVICE and state is StepState.CURRENT:
            return self._wizard.page.is_caption_a_name()
        if step is Step.DEVICE:
            answers = self._wizard.answers
            return state is StepState.DONE and answers.device is not None and not answers.disagrees
        return step in {Step.SIGN_IN, Step.PLACE} and state in {StepState.DONE, StepState.CURRENT}

    def _answer(self, step: Step, answers: Answers) -> str:
        match step:
            case Step.SIGN_IN if answers.account:
                return answers.account.shown_name
            case Step.PLACE if answers.family and answers.room:
                return f"{answers.family.name} · {room_name(answers.room)}"
            case Step.DEVICE:
                return self._device(answers)
            case Step.WAIT if answers.report:
                return self.tr("Ready after {0} s").format(round(answers.report.waited))
            case Step.CONFIRM if answers.receipt:
                return self._bound(answers)
            case _:
                return ""

    def _device(self, answers: Answers) -> str:
        if answers.disagrees:
            return self.tr("Two names")
        if answers.device:
            return answers.device.name
        return self.tr("Token ends {0}").format(answers.token.tail) if answers.token else ""

    def _bound(self, answers: Answers) -> str:
        receipt = answers.receipt
        if receipt and receipt.undo_sent and receipt.entry is None:
            return self.tr("Undone") if receipt.is_gone else self.tr("Undo unanswered")
        if receipt and receipt.is_gone:
            return self.tr("Not listed now")
        if receipt is None or receipt.outcome is Outcome.ALREADY_THERE:
            return self.tr("Was bound already")
        at = receipt.bound_at.astimezone().strftime("%H:%M")
        if receipt.entry and receipt.room.id != receipt.chosen_room.id:
            return self.tr("Bound {0}, other room").format(at)
        return self.tr("Bound {0}").format(at)


_STEP_OF = {Stage.MADE: Step.DEVICE, Stage.WAITING: Step.WAIT}
"""Where an interrupted job goes on, if not at Confirm."""


def title_of(step: Step) -> str:
    """What the rail calls a step."""
    translate = QCoreApplication.translate
    titles = {
        Step.SIGN_IN: translate("Rail", "Sign in"),
        Step.PLACE: translate("Rail", "Place"),
        Step.DEVICE: translate("Rail", "Device"),
        Step.WAIT: translate("Rail", "Progress"),
        Step.CONFIRM: translate("Rail", "Confirm"),
    }
    return titles[step]
