"""What stands in the way: its card over the page, and the ways on from there."""

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fieldbind.cloud.models import Site
from fieldbind.faults import Fault, LocalFault
from fieldbind.guidance.problem import Fix
from fieldbind.qt.facts import facts_of
from fieldbind.qt.fixes import Fixes
from fieldbind.qt.problem_page import ProblemPage
from fieldbind.qt.tasks import COMMIT, Interrupted
from fieldbind.steps import Step

if TYPE_CHECKING:
    from fieldbind.qt.wizard import Wizard

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Held:
    """Where a session ended: whose it was, on which page, and what was under way."""

    site: Site
    user_id: str
    step: Step
    interrupted: Interrupted | None


class Stoppage:
    """Shows faults and carries out what a person chooses then; the page keeps everything.

    Args:
        wizard: whose page has stopped.
    """

    def __init__(self, wizard: "Wizard") -> None:
        self._wizard = wizard
        self.card = ProblemPage(wizard)
        self.card.chosen.connect(self._mend)
        self._fixes = Fixes(wizard, self)
        self._interrupted: Interrupted | None = None
        self._held: _Held | None = None

    @property
    def held_step(self) -> Step | None:
        """The page that goes on once somebody has signed in again."""
        return self._held.step if self._held else None

    def show(self, fault: Fault, interrupted: Interrupted | None = None) -> None:
        """Show a fault as a problem card over the page.

        Args:
            fault: what happened.
            interrupted: what Try again does once more.
        """
        wizard = self._wizard
        wizard.stop_all()
        self._interrupted = interrupted
        facts = {**facts_of(wizard, fault), **wizard.page.facts()}
        problem = wizard.parts.guidance.explain(fault, facts)
        self.card.show_problem(problem, fault)
        wizard.window.stack.lay(self.card)
        wizard.refresh()
        self.card.focus_fix()
        wizard.announce(problem.title, assertive=True)

    def show_defect(self, defect: BaseException, interrupted: Interrupted | None = None) -> None:
        """The last resort: log what nobody foresaw, show a card, go on."""
        _log.error("defect", exc_info=defect)
        fault = LocalFault("FIELDBIND_DEFECT", message=type(defect).__name__)
        self.show(fault, interrupted)

    def try_again(self) -> None:
        """Do the interrupted work once more, or draw the page anew where there was none."""
        interrupted, self._interrupted = self._interrupted, None
        if interrupted is None:
            self._wizard.go(self._wizard.step)
        else:
            self._wizard.dismiss()
            self._redo(interrupted)

    def hold(self) -> None:
        """Remember where to go on once somebody has signed in again."""
        wizard = self._wizard
        account, site = wizard.answers.account, wizard.journey.session.site
        if account and wizard.step is not Step.SIGN_IN:
            self._held = _Held(site, account.id, wizard.step, self._interrupted)

    def go_on(self) -> bool:
        """After a sign-in: back to the page that was held, if it is the same person; whether so.

        What was under way there is done once more, except a bind, which is a person's to press.
        """
        wizard = self._wizard
        held, self._held = self._held, None
        account, site = wizard.answers.account, wizard.journey.session.site
        if not (held and account) or (held.site, held.user_id) != (site, account.id):
            return False
        wizard.go(held.step)
        if held.interrupted and held.step is not Step.CONFIRM:
            self._redo(held.interrupted)
        return True

    def forget(self) -> None:
        """Somebody begins anew."""
        self._held = self._interrupted = None

    def _redo(self, interrupted: Interrupted) -> None:
        """A page's commit goes by its primary, which looks whether all is there."""
        if interrupted.name == COMMIT:
            self._wizard.press_primary()
        else:
            interrupted.again()

    def _mend(self, fix: Fix) -> None:
        if not self._wizard.page.fix(fix):
            self._fixes.carry_out(fix)
