"""The frame around the pages: it owns navigation, the busy state, the problem card, every task."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldbind.faults import Fault, LocalFault, Stopped
from fieldbind.guidance.catalogue import Guidance
from fieldbind.guidance.problem import Fix
from fieldbind.journey import Journey
from fieldbind.qt.facts import facts_of
from fieldbind.qt.fixes import Fixes
from fieldbind.qt.footer import Footer
from fieldbind.qt.page import Act, DemoLogin, Foot, Page
from fieldbind.qt.problem_page import ProblemPage
from fieldbind.qt.questions import ask
from fieldbind.qt.rail import Rail
from fieldbind.qt.tasks import Tasks, Work
from fieldbind.qt.wedge import Wedge
from fieldbind.qt.widgets.announce import announce
from fieldbind.qt.window import Window
from fieldbind.settings.model import Settings
from fieldbind.settings.remembered import Memory
from fieldbind.steps import Answers, Step, first_step, step_after, step_before

_log = logging.getLogger(__name__)
_COMMIT = "commit"
# Seconds that a kept session may take before Sign in is shown in the meantime.
_PATIENCE = 0.4


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What the wizard works with; ``__main__`` makes it.

    ``start_demo`` gives the parts of a simulated cloud, None where the demo runs already.
    """

    journey: Journey
    guidance: Guidance
    settings: Settings
    memory: Memory
    start_demo: Callable[[], Awaitable["Parts"]] | None = None
    demo: DemoLogin | None = None


class Wizard:
    """The ``Frame`` that pages see, and the ``Keys`` of the window.

    Args:
        parts: what it works with.
        pages: the page of each step.
    """

    def __init__(self, parts: Parts, pages: Sequence[type[Page]]) -> None:
        self._parts = parts
        self.closed = asyncio.Event()
        self.answers = Answers()
        self.step = Step.SIGN_IN
        self._may_close = False
        self._has_begun = False
        self._tasks = Tasks(self.show_fault, self.show_defect)
        self._lasting = Tasks(self.show_fault, self.show_defect)
        self._rail = Rail(self)
        self._footer = Footer()
        self.window = Window(self, self._rail, self._footer)
        self._problem = ProblemPage(self)
        for page in (QWidget(), self._problem):
            self.window.stack.addWidget(page)
        self._kinds = pages
        self._pages = self._fresh_pages()
        self._fixes = Fixes(self)
        self._problem.chosen.connect(self._mend)
        self._wedge = Wedge(self.window, self._scan_field)
        self._wedge.scanned.connect(self._take_scan)
        self._retry: Work | None = None

    @property
    def journey(self) -> Journey:
        """The use cases."""
        return self._parts.journey

    @property
    def settings(self) -> Settings:
        """Limits and pauses."""
        return self._parts.settings

    @property
    def memory(self) -> Memory:
        """What is remembered between starts."""
        return self._parts.memory

    @property
    def guidance(self) -> Guidance:
        """The words for faults."""
        return self._parts.guidance

    @property
    def demo(self) -> DemoLogin | None:
        """The account to show, where the cloud is simulated."""
        return self._parts.demo

    @property
    def page(self) -> Page:
        """The page that is shown, or lies under a problem card."""
        return self._pages[self.step]

    @property
    def problem(self) -> ProblemPage | None:
        """The problem card, while one is up."""
        return self._problem if self.window.stack.currentWidget() is self._problem else None

    @property
    def is_busy(self) -> bool:
        """Whether the page's commit is under way."""
        return self._tasks.is_running(_COMMIT)

    @property
    def is_bind_out(self) -> bool:
        """Whether the one thing that cannot be taken back is under way."""
        return self.is_busy and self.step is Step.CONFIRM

    def begin(self) -> None:
        """Show the first page; a kept session skips Sign in.

        A locked keyring or a bad network may take its time over that session, so Sign in is shown
        meanwhile, and used if the person is faster.
        """
        if self.demo:
            self.window.show_demo()
        self.answers = Answers(pattern=self.memory.remembered.pattern)
        self._has_begun = False
        self._lasting.run("resume", self._resume)
        self._lasting.run("greet", self._greet)

    async def _greet(self) -> None:
        await asyncio.sleep(_PATIENCE)
        self._show_first(Step.SIGN_IN)

    async def _resume(self) -> None:
        account = await self.journey.session.resume()
        if self._has_begun and (account is None or self.step is not Step.SIGN_IN or self.is_busy):
            return
        self._lasting.cancel("greet")
        self.answers = replace(self.answers, account=account)
        self._show_first(first_step(self.answers))

    def _show_first(self, step: Step) -> None:
        self._has_begun = True
        self.go(step)

    async def end(self) -> None:
        """End every task and wait until it has ended."""
        ended = [*self._tasks.cancel_all(), *self._lasting.cancel_all()]
        await asyncio.gather(*ended, return_exceptions=True)

    # Work and navigation.

    def run(self, name: str, work: Work) -> None:
        """Start work that ends when the page is left."""
        self._tasks.run(name, work)

    def stop(self, name: str) -> None:
        """End one piece of work."""
        self._tasks.cancel(name)

    def keep(self, answers: Answers) -> None:
        """Note changed answers without moving on."""
        self.answers = answers
        self.refresh()

    def advance(self, answers: Answers) -> None:
        """Note the answers and go on to the step that follows."""
        self.answers = answers
        self.go(step_after(self.step, answers))

    def go(self, step: Step) -> None:
        """Show another step with everything kept."""
        self._tasks.cancel_all()
        self.page.leave()
        self.step = step
        self.window.stack.setCurrentWidget(self.page)
        self.page.enter(self.answers)
        self.refresh()
        self._focus_first()

    def back(self) -> None:
        """Go to the step before."""
        if (before := step_before(self.step)) and not self.is_bind_out:
            self.go(before)

    def return_to(self, step: Step) -> None:
        """Go back to a step that was done, unless a bind is out."""
        if not self.is_bind_out:
            self.go(step)

    def leave(self) -> None:
        """Cancel: close the wizard."""
        self.window.close()

    def press_primary(self) -> None:
        """Check the page, commit it, go on."""
        if self.problem or self.is_busy or not self.page.is_complete():
            return
        self._tasks.run(_COMMIT, self._commit)
        self.refresh()

    async def _commit(self) -> None:
        self.advance(await self.page.commit())

    def _stop_bind(self) -> None:
        """Stop waiting for the answer; the bind itself goes on and is looked up later."""
        self._tasks.cancel(_COMMIT)
        action = "AppTokenBindDeviceFamily"
        self.show_fault(
            Stopped("BIND_IN_DOUBT", action=action, may_have_happened=True), self._commit
        )

    # Problems.

    def show_fault(self, fault: Fault, retry: Work | None = None) -> None:
        """Show a fault as a problem card over this page."""
        self._tasks.cancel_all()
        self._retry = retry
        problem = self.guidance.explain(fault, {**facts_of(self, fault), **self.page.facts()})
        self._problem.show_problem(problem, fault)
        self.window.stack.setCurrentWidget(self._problem)
        self.refresh()
        self._problem.focus_fix()
        self.announce(problem.title, assertive=True)

    def dismiss(self) -> None:
        """Take the card away and show the page as it was."""
        self.window.stack.setCurrentWidget(self.page)
        self.refresh()
        self._focus_first()

    def try_again(self) -> None:
        """Do the interrupted work once more, or draw the page anew where there was none."""
        retry, self._retry = self._retry, None
        if retry is None:
            self.go(self.step)
            return
        self.dismiss()
        if retry == self._commit:
            self.press_primary()
        else:
            self._tasks.run("again", retry)

    def show_defect(self, defect: BaseException) -> None:
        """The last resort: log what nobody foresaw, show a card, go on."""
        _log.error("defect", exc_info=defect)
        self.show_fault(LocalFault("FIELDBIND_DEFECT", message=type(defect).__name__))

    def _mend(self, fix: Fix) -> None:
        if not self.page.fix(fix):
            self._fixes.carry_out(fix, self._problem.fault)

    # What is seen.

    def refresh(self) -> None:
        """Draw rail and footer again."""
        self._rail.draw()
        self._footer.show_foot(self._foot(), busy=self.is_busy)

    def announce(self, text: str, *, assertive: bool = False) -> None:
        """Have a screen reader say something without moving the focus."""
        announce(self.window, text, assertive=assertive)

    def _foot(self) -> Foot:
        foot = self.page.foot()
        if self.problem:
            return replace(foot, primary=None, note="")
        if self.is_bind_out and foot.cancel:
            words = QCoreApplication.translate("Wizard", "Stop")
            return replace(
                foot, back=None, cancel=replace(foot.cancel, text=words, press=self._stop_bind)
            )
        return foot

    def _focus_first(self) -> None:
        first = None if self.problem else self.page.first_focus() or self._footer.primary
        if first:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _scan_field(self) -> QLineEdit | None:
        return None if self.problem or self.is_busy else self.page.scan_field()

    def _take_scan(self, text: str) -> None:
        self.page.take_scan(text)

    # Keys of the window.

    def press_enter(self) -> None:
        """The primary, unless a card is up."""
        if not self.problem:
            _press(self._foot().primary)

    def press_escape(self) -> None:
        """Cancel."""
        _press(self._foot().cancel)

    def press_back(self) -> None:
        """Back."""
        _press(self._foot().back)

    def may_close(self) -> bool:
        """At once; only a bind that is out is worth a question."""
        if self.is_bind_out and not self._may_close:
            self._lasting.run("close", self._ask_to_close)
            return False
        self.closed.set()
        return True

    async def _ask_to_close(self) -> None:
        self._may_close = await ask(
            self.window,
            QCoreApplication.translate("Wizard", "The bind is on its way"),
            QCoreApplication.translate(
                "Wizard", "Its answer is not here yet. If you close now, check the family later."
            ),
            yes=QCoreApplication.translate("Wizard", "Close now"),
            no=QCoreApplication.translate("Wizard", "Keep waiting"),
        )
        if self._may_close:
            self.window.close()

    # Session and demo.

    def end_session(self) -> None:
        """Sign out, here and in the cloud."""
        self._lasting.run("sign out", self._sign_out)

    async def _sign_out(self) -> None:
        self._tasks.cancel_all()
        try:
            await self.journey.session.sign_out()
        finally:
            self.answers = Answers(pattern=self.answers.pattern)
            self.go(Step.SIGN_IN)

    def start_demo(self) -> None:
        """Go on with a simulated cloud instead of the real one."""
        self._lasting.run("demo", self._start_demo)

    async def _start_demo(self) -> None:
        if self._parts.start_demo is None:
            return
        await self.journey.close()
        self._parts = await self._parts.start_demo()
        self._replace_pages()
        self.begin()

    def _replace_pages(self) -> None:
        """Pages are drawn for the settings: in the demo there are more ways to sign in."""
        former = self._pages
        self._pages = self._fresh_pages()
        for page in former.values():
            self.window.stack.removeWidget(page)
            page.deleteLater()

    def _fresh_pages(self) -> dict[Step, Page]:
        pages = {kind.step: kind(self) for kind in self._kinds}
        for page in pages.values():
            self.window.stack.addWidget(page)
        return pages


def _press(act: Act | None) -> None:
    if act is not None:
        act.press()
