"""Pages beside the steps: opened from the rail, closed again, the step below going on."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from fieldbind.faults import Fault
from fieldbind.journey.session import ENDED
from fieldbind.qt.aside import Aside, back_words
from fieldbind.qt.foot import Act, Foot
from fieldbind.qt.tasks import Interrupted, Tasks, Work
from fieldbind.steps import Step

if TYPE_CHECKING:
    from fieldbind.qt.wizard import Wizard


class Asides:
    """Opens and closes them.

    Args:
        wizard: whose steps lie below.
        kinds: the pages, in the order of their rail entries.
    """

    def __init__(self, wizard: "Wizard", kinds: Sequence[type[Aside]]) -> None:
        self._wizard = wizard
        self._pages: dict[str, Aside] = {}
        self.tasks = Tasks(self._show_fault, wizard.show_defect)
        self.kinds = kinds
        self.current: Aside | None = None

    def open(self, entry: str) -> None:
        """Lay the page of a rail entry over the step; once more closes it."""
        self._wizard.stoppage.ended.put_off()
        was_open = self.current
        self.close()
        if was_open and was_open.entry == entry:
            return
        wizard = self._wizard
        self.current = self._page(entry)
        wizard.journey.ledger.on_written = self._tell_written
        wizard.window.stack.show_aside(self.current)
        self.current.enter()
        wizard.refresh()
        if first := self.current.first_focus():
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def close(self) -> None:
        """Show the step again, as it is by now."""
        if self.current is None:
            return
        aside, self.current = self.current, None
        self.tasks.cancel_all()
        aside.leave()
        self._wizard.window.stack.hide_aside()
        self._wizard.refresh()
        self._wizard.focus_first()

    def foot(self) -> Foot:
        """What the footer shows while one is open."""
        if self.current is None:
            return Foot()
        return self.current.foot(Foot(back=self._back_act()))

    def run(self, name: str, work: Work) -> None:
        """Start work of the one that is open."""
        self.tasks.run(name, work)

    def make_next(self) -> bool:
        """Make a page that nobody has opened so far, in their order; whether there was one."""
        for kind in self.kinds:
            if kind.entry not in self._pages:
                self._pages[kind.entry] = kind(self._wizard)
                self._wizard.window.stack.take_later(self._pages[kind.entry])
                return True
        return False

    def forget(self) -> None:
        """Close, and make them anew when next opened: the parts have changed."""
        self.close()
        for page in self._pages.values():
            self._wizard.window.stack.let_go(page)
        self._pages = {}

    def _tell_written(self, job_id: str) -> None:
        if self.current:
            self.current.job_written(job_id)

    def _page(self, entry: str) -> Aside:
        if entry not in self._pages:
            kind = next(kind for kind in self.kinds if kind.entry == entry)
            self._pages[entry] = kind(self._wizard)
        self._wizard.window.stack.take_in(self._pages[entry])
        return self._pages[entry]

    def _show_fault(self, fault: Fault, interrupted: Interrupted) -> None:
        if self.current is None or fault.code == ENDED:
            # Who is signed in concerns the step too: the sheet lies over both, a card over it only.
            self._wizard.show_fault(fault, interrupted)
            if not self._wizard.stoppage.ended.is_open:
                self.close()
        else:
            self.current.show_fault(fault, interrupted.again)

    def _back_act(self) -> Act:
        step = self._wizard.step
        return Act(
            id="nav.back",
            text=back_words(None if step is Step.DONE else step.value),
            press=self.close,
            icon="arrow-left",
        )
