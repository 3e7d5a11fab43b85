"""A look that several checks want the answer of."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, Generic, TypeVar

Seen = TypeVar("Seen")


class Once(Generic[Seen]):
    """Begins when it is first asked for; who has no more time leaves it to the others.

    Args:
        look: raises nothing that anybody expects.
    """

    def __init__(self, look: Callable[[], Coroutine[Any, Any, Seen]]) -> None:
        self._look = look
        self._task: asyncio.Task[Seen] | None = None

    async def __call__(self) -> Seen:
        """What was seen."""
        if self._task is None:
            self._task = asyncio.create_task(self._look())
        return await asyncio.shield(self._task)

    async def end(self) -> None:
        """Nobody waits any more."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
