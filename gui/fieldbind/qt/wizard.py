"""The frame around the pages: it owns navigation, the busy state and every task."""

import asyncio
from collections.abc import Callable, Sequence
from functools import partial

from fieldbind.faults import Fault
from fieldbind.guidance.problem import Problem
from fieldbind.qt.all_tasks import AllTasks
from fieldbind.qt.aside import Aside
from fieldbind.qt.asides import Asides
from fieldbind.qt.closing import Closing
from fieldbind.qt.committing import Committing
from fieldbind.qt.facts import facts_of
from fieldbind.qt.fixes import possible
from fieldbind.qt.listener import Listener
from fieldbind.qt.look import Look
from fieldbind.qt.offline import Offline
from fieldbind.qt.opening import Opening
from fieldbind.qt.page import Page
from fieldbind.qt.parts import Equipped, Parts
from fieldbind.qt.presenting.presenter import MakeParts
from fieldbind.qt.presenting.showroom import Showroom
from fieldbind.qt.problem_page import ProblemPage
from fieldbind.qt.resuming import Resuming
from fieldbind.qt.stoppage import Stoppage
from fieldbind.qt.surroundings import Surroundings
from fieldbind.qt.tasks import Interrupted, Tasks, Work
from fieldbind.qt.unrecorded import tell_of_ledger
from fieldbind.qt.widgets.announce import announce
from fieldbind.qt.window import Window
from fieldbind.steps import Answers, Step, step_after, step_before


class Wizard(Equipped, Listener):
    """The ``Frame`` that pages see.

    Args:
        parts: what it works with.
        pages: the page of each step.
        asides: the pages beside them.
        window: one that is on screen already; a new one if not given.
    """

    def __init__(
        self,
        parts: Parts,
        pages: Sequence[type[Page]],
        asides: Sequence[type[Aside]] = (),
        window: Window | None = None,
    ) -> None:
        super().__init__(parts)
        Listener.__init__(self)
        self.window = window or Window()
        self.window.fill()
        self._kinds = pages
        self.answers = Answers()
        self.step = Step.SIGN_IN
        self._tasks = Tasks(self.show_fault, self.show_defect)
        self.committing = Committing(self, self._tasks)
        self._lasting = Tasks(self.show_fault, self.show_defect)
        self._between = Tasks(self.show_fault, self.show_defect)
        self.look = Look(self)
        self.asides = Asides(self, asides)
        self.all_tasks = AllTasks(self._tasks, self._lasting, self.asides.tasks)
        self._around = Surroundings(self)
        self.resuming = Resuming(self, self._lasting)
        self._opening = Opening(self, self._lasting)
        self.offline = Offline(self, self._lasting)
        self._closing = Closing(self, self._lasting)
        self.showroom = Showroom(self, self._closing)
        self.window.furnish(self._closing, self._around.rail)
        self.stoppage = Stoppage(self, self._lasting)
        self.furnish()
        self._around.listen(self.window)

    @property
    def page(self) -> Page:
        """The page that is shown, or lies under a problem card."""
        return self.window.stack[self.step]

    @property
    def aside(self) -> Aside | None:
        """The page beside the steps that lies over everything, if one is open."""
        return self.asides.current

    @property
    def problem(self) -> ProblemPage | None:
        """The problem card, while one is up."""
        below = self.window.stack.below
        return below if isinstance(below, ProblemPage) else None

    @property
    def closed(self) -> asyncio.Event:
        """Set once the window is closed."""
        return self._closing.done

    @property
    def is_busy(self) -> bool:
        """Whether the page's commit is under way."""
        return self.committing.is_under_way

    @property
    def is_bind_out(self) -> bool:
        """Whether the one thing that cannot be taken back is under way."""
        return self.is_busy and self.step is Step.CONFIRM

    def begin(self) -> None:
        """Show the first page; a kept session skips Sign in."""
        self.stoppage.forget()
        self.offline.forget()
        if presenter := self.parts.presenter:
            presenter.bring(self.begin_with)
        self._opening.begin()

    def end_session(self) -> None:
        """Sign out, here and in the cloud; not while a bind waits for its answer."""
        if not self.is_bind_out:
            self.stoppage.forget()
            self.offline.forget()
            self._opening.sign_out()

    def start_demo(self) -> None:
        """Go on with a simulated cloud instead of the real one."""
        if start := self.parts.start_demo:
            self.begin_with(start)

    def begin_with(self, make_parts: MakeParts) -> None:
        """Wipe everything entered, and show the first page of other parts."""
        self._between.run("begin with", partial(self._opening.begin_with, make_parts))

    def furnish(self) -> None:
        """Have pages that are made for the parts of now, and hear of their ledger."""
        tell_of_ledger(self)
        self.window.stack.take_pages(self, self._kinds)

    def run_aside(self, name: str, work: Work) -> None:
        """Start work of the page beside the steps."""
        self.asides.run(name, work)

    def ask_for_proxy_login(self, proxy: str, then: Callable[[], None]) -> None:
        """Ask for a proxy's login over everything."""
        self.stoppage.proxy_login.open(proxy, then)

    def close_aside(self) -> None:
        """Back to the step."""
        self.asides.close()

    def continue_job(self, job_id: str) -> None:
        """Go on with a job whose end is not known."""
        self.asides.close()
        self.resuming.take(job_id)

    def explain(self, fault: Fault) -> Problem:
        """What to say about a fault."""
        return possible(self.guidance.explain(fault, facts_of(self, fault)), self.settings)

    async def end(self) -> None:
        """End every task and wait until it has ended."""
        await self._opening.end()
        await AllTasks(self._between).end()
        await self.all_tasks.end()

    def run(self, name: str, work: Work) -> None:
        """Start work that ends when the page is left."""
        self._tasks.run(name, work)

    def stop(self, name: str) -> None:
        """End one piece of work."""
        self._tasks.cancel(name)

    def stop_all(self) -> None:
        """End all work of this page."""
        self._tasks.cancel_all()

    def keep(self, answers: Answers) -> None:
        """Note changed answers without moving on."""
        self.answers = answers
        self.refresh()

    def advance(self, answers: Answers) -> None:
        """Note the answers and go on to the step that follows, or to a job that waits for it."""
        self.answers = answers
        account = answers.account if self.step is Step.SIGN_IN else None
        if not (account and self.resuming.after_sign_in(account)):
            self.go(step_after(self.step, answers))

    def go(self, step: Step) -> None:
        """Show another step with everything kept."""
        self._tasks.cancel_all()
        self.resuming.forget()
        self.stoppage.left_page()
        self.page.leave()
        self.step = step
        self.window.stack.tell_moved(step, self.answers)
        self.window.stack.lay(self.page)
        self.page.enter(self.answers)
        self.refresh()
        self.focus_first()

    def back(self) -> None:
        """Go to the step before."""
        if (before := step_before(self.step)) and not self.is_bind_out:
            self.go(before)

    def return_to(self, step: Step) -> None:
        """Go back to a step that was done, unless a bind is out."""
        if not self.is_bind_out:
            self.asides.close()
            self.go(step)

    def leave(self) -> None:
        """Cancel: close the wizard."""
        self._closing.leave()

    def press_primary(self) -> None:
        """Check the page, commit it, go on."""
        self.committing.press()

    def stop_bind(self) -> None:
        """Stop waiting for the answer; the bind itself goes on and is looked up later."""
        self.committing.stop_waiting()

    def show_fault(self, fault: Fault, interrupted: Interrupted | None = None) -> None:
        """Show a fault as a problem card over this page."""
        self.stoppage.show(fault, interrupted)

    def show_defect(self, defect: BaseException, interrupted: Interrupted | None = None) -> None:
        """Log what nobody foresaw, show a card, go on."""
        self.stoppage.show_defect(defect, interrupted)

    def dismiss(self) -> None:
        """Take the card away and show the page as it was."""
        self.window.stack.lay(self.resuming.card if self.resuming.is_up else self.page)
        self.refresh()
        self.focus_first()

    def try_again(self) -> None:
        """Do once more what a fault has interrupted."""
        self.stoppage.try_again()

    def refresh(self) -> None:
        """Draw rail and footer again."""
        self._around.draw()

    def focus_first(self) -> None:
        """Put the focus where the page begins."""
        self._around.focus_first()

    def announce(self, text: str, *, assertive: bool = False) -> None:
        """Have a screen reader say something without moving the focus."""
        announce(self.window, text, assertive=assertive)
