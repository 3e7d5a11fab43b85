"""Work that outlives whoever asked for it, but not the journey."""

import asyncio

from fieldbind.journey.to_the_end import ToTheEnd
from quick_time import at_once


def test_a_caller_that_is_gone_stops_nothing() -> None:
    written: list[str] = []

    async def run() -> None:
        to_the_end, may_go_on = ToTheEnd(), asyncio.Event()

        async def write() -> None:
            await may_go_on.wait()
            written.append("line")

        caller = asyncio.ensure_future(to_the_end.do(write()))
        await asyncio.sleep(0)
        caller.cancel()
        await asyncio.wait([caller])
        may_go_on.set()
        await to_the_end.close()

    at_once(run())
    assert written == ["line"]


def test_what_never_ends_is_ended() -> None:
    ended: list[bool] = []

    async def run() -> None:
        to_the_end = ToTheEnd()

        async def wait() -> None:
            try:
                await asyncio.Event().wait()
            finally:
                ended.append(True)

        caller = asyncio.ensure_future(to_the_end.do(wait()))
        await asyncio.sleep(0)
        await to_the_end.close()
        await asyncio.wait([caller])

    at_once(run())
    assert ended == [True]


def test_nobody_is_told_of_a_fault_when_nobody_waits() -> None:
    async def run() -> None:
        to_the_end, may_go_on = ToTheEnd(), asyncio.Event()
        await to_the_end.close()

        async def fail() -> None:
            await may_go_on.wait()
            raise RuntimeError("seen by nobody")

        caller = asyncio.ensure_future(to_the_end.do(fail()))
        await asyncio.sleep(0)
        caller.cancel()
        may_go_on.set()
        await to_the_end.close()

    at_once(run())
