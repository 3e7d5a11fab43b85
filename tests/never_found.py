"""A name that the system goes on looking for."""

import asyncio
import threading

from fieldbind.prompt_names import Address, PromptNames


def end_while_a_name_is_looked_for(loop_that_ends: PromptNames) -> None:
    """Run a loop to its end while nobody has found the name that it wants.

    Args:
        loop_that_ends: waits for no look-up.
    """
    answered = threading.Event()

    async def work() -> None:
        loop, asked = asyncio.get_running_loop(), asyncio.Event()

        def look_up(*_: object) -> list[Address]:
            loop.call_soon_threadsafe(asked.set)
            assert answered.wait(20)
            return []

        loop_that_ends.look_up = look_up
        connecting = asyncio.create_task(asyncio.open_connection("cloud.example", 443))
        await asked.wait()
        connecting.cancel()

    assert isinstance(loop_that_ends, asyncio.AbstractEventLoop)
    with asyncio.Runner(loop_factory=lambda: loop_that_ends) as runner:
        runner.run(work())
    assert not answered.is_set()
    answered.set()
