"""What stands in the way: its card over the page, and the ways on from there."""

import logging
from functools import cached_property
from typing import TYPE_CHECKING

from fieldbind.faults import Fault, LocalFault
from fieldbind.guidance.problem import Fix, Problem
from fieldbind.qt.facts import facts_of
from fieldbind.qt.fixes import Fixes, possible
from fieldbind.qt.next_try import NextTry
from fieldbind.qt.portal import Portal
from fieldbind.qt.problem_page import ProblemPage
from fieldbind.qt.sheet.ended import EndedSession
from fieldbind.qt.sheet.proxy_login import AskForProxyLogin
from fieldbind.qt.tasks import COMMIT, Interrupted, Tasks
from fieldbind.steps import Step

if TYPE_CHECKING:
    from fieldbind.qt.wizard import Wizard

_log = logging.getLogger(__name__)


class Stoppage:
    """Shows faults and carries out what a person chooses then; the page keeps everything.

    Args:
        wizard: whose page has stopped.
        lasting: tasks that no change of page ends.
    """

    def __init__(self, wizard: "Wizard", lasting: Tasks) -> None:
        self._wizard = wizard
        self.portal = Portal(wizard, self)
        self._next_try = NextTry(wizard, self)
        self.proxy_login = AskForProxyLogin(wizard, self, lasting)
        self._fixes = Fixes(wizard, self)
        self._interrupted: Interrupted | None = None
        self.ended = EndedSession(wizard, self, lasting)

    @cached_property
    def card(self) -> ProblemPage:
        """Made when it is first asked for: on most days nothing stops."""
        card = ProblemPage(self._wizard)
        card.chosen.connect(self.mend)
        self._wizard.window.stack.take_in(card)
        return card

    @property
    def fault(self) -> Fault:
        """What stands in the way now: of signing in again, else of the page."""
        return self.ended.trouble or self.card.fault

    def show(self, fault: Fault, interrupted: Interrupted | None = None) -> None:
        """Show a fault as a problem card over the page, or the end of a session as a sheet.

        Args:
            fault: what happened.
            interrupted: what Try again does once more.
        """
        if self.ended.takes(fault, interrupted):
            return
        self.ended.forget()
        self._wizard.stop_all()
        self._interrupted = interrupted
        self.lay_card(fault)

    def lay_card(self, fault: Fault) -> None:
        """Show what a fault means, in the place of the page."""
        wizard = self._wizard
        self._next_try.plan(fault)
        hour = self._next_try.hour

        def explain() -> Problem:
            facts = {**facts_of(wizard, fault), **wizard.page.facts(), "next_try": hour}
            return possible(wizard.guidance.explain(fault, facts), wizard.settings)

        problem = explain()
        self._next_try.begin(problem.fix)
        self.card.show_problem(explain, fault)
        if self._next_try.is_asked_for:
            self.card.hold_fix(self._next_try.hour)
        wizard.window.stack.lay(self.card)
        wizard.refresh()
        self.card.focus_fix()
        wizard.announce(self.card.spoken, assertive=True)

    def show_defect(self, defect: BaseException, interrupted: Interrupted | None = None) -> None:
        """The last resort: log what nobody foresaw, show a card, go on."""
        _log.error("defect", exc_info=defect)
        fault = LocalFault("FIELDBIND_DEFECT", message=type(defect).__name__)
        self.show(fault, interrupted)

    def try_again(self) -> None:
        """Do the interrupted work once more, or draw the page anew where there was none."""
        self._stop_trying()
        if self.ended.trouble:
            self.ended.try_again()
            return
        interrupted, self._interrupted = self._interrupted, None
        if interrupted is None:
            self._wizard.go(self._wizard.step)
        else:
            self._wizard.dismiss()
            self._redo(interrupted)

    def sign_in(self) -> None:
        """Somebody wants to sign in after all, or should never have got here without."""
        if self.ended.is_known:
            self._wizard.dismiss()
            self.ended.open()
        else:
            self._wizard.go(Step.SIGN_IN)

    def carry_out(self, fix: Fix) -> None:
        """What a button says, where the page has no part in it."""
        self._stop_trying()
        self._fixes.carry_out(fix)

    def focus_fix(self) -> None:
        """Put the focus on the one button that mends it."""
        if self.ended.is_open:
            self.ended.focus_fix()
        else:
            self.card.focus_fix()

    def left_page(self) -> None:
        """The wizard shows another page."""
        self._stop_trying()
        self.proxy_login.close()
        self.ended.left_page()

    def forget(self) -> None:
        """Somebody begins anew."""
        self._interrupted = None
        self.ended.start_over()

    def _stop_trying(self) -> None:
        self.portal.stop()
        self._next_try.stop()

    def _redo(self, interrupted: Interrupted) -> None:
        """A page's commit goes by its primary, which looks whether all is there."""
        if interrupted.name == COMMIT:
            self._wizard.press_primary()
        else:
            interrupted.again()

    def mend(self, fix: Fix) -> None:
        """What a button says; its page comes first."""
        self._stop_trying()
        if not self._wizard.page.fix(fix):
            self.carry_out(fix)
