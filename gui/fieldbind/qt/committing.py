"""What the primary button of a page begins: its commit, the bind among them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fieldbind.qt.tasks import COMMIT, Interrupted, Tasks

if TYPE_CHECKING:
    from fieldbind.qt.wizard import Wizard


class Committing(QObject):
    """Runs one commit at a time.

    Args:
        wizard: whose pages commit.
        tasks: of the page, which end when it is left.

    Signals:
        begun(): a commit is under way.
    """

    begun = Signal()

    def __init__(self, wizard: "Wizard", tasks: Tasks) -> None:
        super().__init__()
        self._wizard = wizard
        self._tasks = tasks

    @property
    def is_under_way(self) -> bool:
        """Whether the page's commit has begun and not ended."""
        return self._tasks.is_running(COMMIT)

    def press(self) -> None:
        """Check the page, commit it, go on; nothing while something else is in its place."""
        wizard = self._wizard
        is_covered = wizard.problem or wizard.resuming.is_up or wizard.stoppage.ended.is_open
        if is_covered or self.is_under_way or not wizard.page.is_complete():
            return
        self._tasks.run(COMMIT, self._commit)
        wizard.refresh()
        self.begun.emit()

    def stop_waiting(self) -> None:
        """Stop waiting for the answer; the bind itself goes on and is looked up later."""
        self._tasks.cancel(COMMIT)
        interrupted = Interrupted(COMMIT, self._commit, self._tasks)
        self._wizard.show_fault(self._wizard.journey.stop_waiting(), interrupted)

    async def _commit(self) -> None:
        self._wizard.advance(await self._wizard.page.commit())
