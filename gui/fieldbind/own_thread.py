"""Work that may block for ever, on a thread that nobody has to wait for."""

import asyncio
import atexit
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

Found = TypeVar("Found")


async def on_own_thread(
    name: str, work: Callable[[], Found], limit: float, *, at_exit: float = 0.0
) -> Found | None:
    """Do blocking work on a daemon thread of its own, which holds up neither window nor exit.

    Args:
        name: of the thread.
        work: raises nothing.
        limit: seconds to wait for it; what comes later is dropped.
        at_exit: seconds that the program's end waits for it, where it is in a library that takes
            the program down if it comes back to a Python that has gone.

    Returns:
        None if it took longer.
    """
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[Found] = loop.create_future()

    def give(found: Found) -> None:
        if not answer.done():
            answer.set_result(found)

    def run() -> None:
        found = work()
        with suppress(RuntimeError):  # the loop was closed meanwhile: nobody waits any more
            loop.call_soon_threadsafe(give, found)
        atexit.unregister(thread.join)

    thread = threading.Thread(target=run, name=name, daemon=True)
    # Before it begins: what is through at once has taken itself off the list by then.
    atexit.register(thread.join, at_exit)
    thread.start()
    try:
        async with asyncio.timeout(limit):
            return await answer
    except TimeoutError:
        return None
