"""The tasks of the window: named, owned by one place, ended when their page is left."""

import asyncio
import logging
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from fieldbind.faults import Fault

_log = logging.getLogger(__name__)

Work = Callable[[], Coroutine[Any, Any, None]]

COMMIT = "commit"
"""The name of what a page's primary button does."""


@dataclass(frozen=True, slots=True)
class Interrupted:
    """Work that a fault or a defect has ended, so that it can be done once more."""

    name: str
    work: Work
    tasks: "Tasks"
    began: float = 0.0
    """When it was begun, by the clock of ``time.monotonic``."""

    def again(self) -> None:
        """Do it once more under its name, unless somebody did so already."""
        if not self.tasks.is_running(self.name):
            self.tasks.run(self.name, self.work)


class Tasks:
    """Runs coroutines under names; the same name cancels the older one.

    Args:
        on_fault: told about a Fault, and what it interrupted.
        on_defect: told about anything else that a task raised, and what it interrupted.
    """

    def __init__(
        self,
        on_fault: Callable[[Fault, Interrupted], None],
        on_defect: Callable[[BaseException, Interrupted], None],
    ) -> None:
        self._on_fault = on_fault
        self._on_defect = on_defect
        self._running: dict[str, asyncio.Task[None]] = {}
        # Cancelled, and not yet through with what they have to put away.
        self._ending: set[asyncio.Task[None]] = set()
        self.is_inert = False
        """Whether no work begins for now: what it would work with is about to go."""

    def run(self, name: str, work: Work) -> None:
        """Start ``work``; a cancelled task's answer is dropped."""
        if self.is_inert:
            return
        self.cancel(name)
        interrupted = Interrupted(name, work, self, time.monotonic())
        task = asyncio.get_running_loop().create_task(work(), name=name)
        self._running[name] = task
        task.add_done_callback(lambda done: self._ended(done, interrupted))

    def is_running(self, name: str) -> bool:
        """Whether a task of this name is under way."""
        return name in self._running

    def cancel(self, name: str) -> None:
        """End one task, if it is under way."""
        if task := self._running.pop(name, None):
            self._ending.add(task)
            task.cancel()

    async def finish(self, name: str, within: float) -> None:
        """Let a task come to its end by itself, if it is under way, for so many seconds at most."""
        if task := self._running.get(name):
            await asyncio.wait([task], timeout=within)

    def cancel_all(self) -> list[asyncio.Task[None]]:
        """End every task; await the returned ones where nothing may be left behind."""
        for name in list(self._running):
            self.cancel(name)
        return [task for task in self._ending if task is not asyncio.current_task()]

    def _ended(self, task: asyncio.Task[None], interrupted: Interrupted) -> None:
        name = interrupted.name
        self._ending.discard(task)
        current = self._running.get(name) is task
        if current:
            del self._running[name]
        if task.cancelled():
            return
        problem = task.exception()
        if problem is None:
            return
        if not isinstance(problem, Fault):
            # Also of work that was ended: the commit that moves on to a step ends itself by that.
            self._on_defect(problem, interrupted)
        elif current:
            _log.info("%s: %s %s", problem.action or name, problem.code, problem.request_id)
            # It is kept for as long as its card: with its traceback, so would be the page it left.
            self._on_fault(problem.with_traceback(None), interrupted)
