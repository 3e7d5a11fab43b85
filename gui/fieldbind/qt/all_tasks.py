"""All the work that is under way with the parts of now."""

import asyncio
from collections.abc import Generator
from contextlib import contextmanager

from fieldbind.qt.tasks import Tasks


class AllTasks:
    """Ends it, or keeps any from beginning.

    Args:
        tasks: whoever runs some of it.
    """

    def __init__(self, *tasks: Tasks) -> None:
        self._tasks = tasks

    async def end(self) -> None:
        """End every task, and wait until it has ended."""
        ended = [task for each in self._tasks for task in each.cancel_all()]
        await asyncio.gather(*ended, return_exceptions=True)

    @contextmanager
    def inert(self) -> Generator[None, None, None]:
        """While the block lasts, nothing that is pressed begins any work."""
        for each in self._tasks:
            each.is_inert = True
        try:
            yield
        finally:
            for each in self._tasks:
                each.is_inert = False
