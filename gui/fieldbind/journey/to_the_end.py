"""Work that goes on, and is written down, although whoever asked for it is gone."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

Answer = TypeVar("Answer")

_PATIENCE = 2.0  # seconds that closing waits for what is still under way


class ToTheEnd:
    """Keeps such work, so that nothing of it is left when the ledger is closed."""

    def __init__(self) -> None:
        self._going: set[asyncio.Task[Any]] = set()

    async def do(self, work: Coroutine[Any, Any, Answer]) -> Answer:
        """Await it; a caller that is cancelled stops nothing."""
        task = asyncio.get_running_loop().create_task(work)
        self._going.add(task)
        task.add_done_callback(self._ended)
        return await asyncio.shield(task)

    async def close(self) -> None:
        """Wait for it a little, then end it."""
        going = list(self._going)
        if not going:
            return
        _, late = await asyncio.wait(going, timeout=_PATIENCE)
        for task in late:
            task.cancel()
        if late:
            await asyncio.wait(late)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._going.discard(task)
        if not task.cancelled():
            # Whoever still waits is told; where nobody does, what is known stands in the ledger.
            task.exception()
