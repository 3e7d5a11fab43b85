"""Gives up what httpx does in the way in which it can still clear up."""

import asyncio
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any, TypeVar

Got = TypeVar("Got")


async def with_a_tidy_end(act: Coroutine[Any, Any, Got]) -> Got:
    """Have it done; whoever cancels this waits until its connections are closed.

    httpcore closes several connections in a row and shields that from anyio's way to cancel, not
    from asyncio's, which would leave the rest of them open for as long as nobody collects garbage.

    Raises:
        Exception: what ``act`` raises.
    """
    # Loaded with the rest of httpx, on a thread, before the first request.
    from anyio import CancelScope

    scope = CancelScope()
    done: asyncio.Future[Got] = asyncio.get_running_loop().create_future()

    async def until_given_up() -> None:
        try:
            with scope, suppress(asyncio.InvalidStateError):  # nobody waits any more
                try:
                    done.set_result(await act)
                except Exception as error:  # noqa: BLE001  told to who waits
                    done.set_exception(error)
        finally:
            done.cancel()

    task = asyncio.create_task(until_given_up())
    try:
        # Not for the task itself, which would be told a turn of the loop later.
        return await done
    except asyncio.CancelledError:
        scope.cancel()
        await asyncio.wait([task])
        raise
