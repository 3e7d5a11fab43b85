"""The tasks of the window: named, owned by one place, ended when their page is left."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

from fieldbind.faults import Fault

_log = logging.getLogger(__name__)

Work = Callable[[], Coroutine[Any, Any, None]]


class Tasks:
    """Runs coroutines under names; the same name cancels the older one.

    Args:
        on_fault: told about a Fault, with the work so that it can be tried again.
        on_defect: told about anything else that a task raised.
    """

    def __init__(
        self,
        on_fault: Callable[[Fault, Work], None],
        on_defect: Callable[[BaseException], None],
    ) -> None:
        self._on_fault = on_fault
        self._on_defect = on_defect
        self._running: dict[str, asyncio.Task[None]] = {}

    def run(self, name: str, work: Work) -> None:
        """Start ``work``; a cancelled task's answer is dropped."""
        self.cancel(name)
        task = asyncio.get_running_loop().create_task(work(), name=name)
        self._running[name] = task
        task.add_done_callback(lambda done: self._ended(name, done, work))

    def is_running(self, name: str) -> bool:
        """Whether a task of this name is under way."""
        return name in self._running

    def cancel(self, name: str) -> None:
        """End one task, if it is under way."""
        if task := self._running.pop(name, None):
            task.cancel()

    def cancel_all(self) -> list[asyncio.Task[None]]:
        """End every task; await the returned ones where nothing may be left behind."""
        ended = list(self._running.values())
        self._running.clear()
        for task in ended:
            task.cancel()
        return ended

    def _ended(self, name: str, task: asyncio.Task[None], work: Work) -> None:
        current = self._running.get(name) is task
        if current:
            del self._running[name]
        if task.cancelled():
            return
        problem = task.exception()
        if problem is None or not current:
            return
        if isinstance(problem, Fault):
            _log.info("%s: %s %s", problem.action or name, problem.code, problem.request_id)
            self._on_fault(problem, work)
        else:
            self._on_defect(problem)
