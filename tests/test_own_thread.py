"""Work that may block for ever, on a thread that nobody has to wait for."""

import asyncio
import gc
import threading
import weakref

from fieldbind.own_thread import on_own_thread


async def test_the_loop_goes_on_meanwhile() -> None:
    done = threading.Event()

    def work() -> str:
        assert done.wait(5)
        return threading.current_thread().name

    working = asyncio.ensure_future(on_own_thread("digger", work, 5))
    await asyncio.sleep(0)
    (thread,) = [each for each in threading.enumerate() if each.name == "digger"]
    assert thread.daemon
    done.set()
    assert await working == "digger"


def _wait_for_all(name: str) -> None:
    for each in threading.enumerate():
        if each.name == name:
            each.join(5)


async def test_nothing_is_kept_of_a_thread_that_is_through() -> None:
    def work() -> weakref.ref[threading.Thread]:
        return weakref.ref(threading.current_thread())

    threads = [await on_own_thread("digger", work, 5) for _ in range(50)]
    _wait_for_all("digger")
    gc.collect()
    assert not any(thread and thread() for thread in threads)


async def test_what_comes_too_late_is_dropped() -> None:
    go_on, gone = threading.Event(), threading.Event()

    def work() -> str:
        assert go_on.wait(5)
        gone.set()
        return "late"

    assert await on_own_thread("digger", work, 0.01) is None
    go_on.set()
    assert gone.wait(5)
    await asyncio.sleep(0)


def test_a_loop_that_is_closed_meanwhile_hurts_nobody() -> None:
    go_on = threading.Event()

    async def leave() -> None:
        assert await on_own_thread("digger", lambda: go_on.wait(5), 0.01) is None

    asyncio.run(leave())
    (thread,) = [each for each in threading.enumerate() if each.name == "digger"]
    go_on.set()
    thread.join(5)
    assert not thread.is_alive()
