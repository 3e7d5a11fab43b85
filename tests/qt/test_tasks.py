"""The tasks of the window, and what nobody foresaw in them."""

import asyncio

from fieldbind.faults import Fault
from fieldbind.qt.tasks import COMMIT, Interrupted, Tasks


async def test_a_defect_is_told_also_by_work_that_ends_itself() -> None:
    defects: list[BaseException] = []
    told = asyncio.Event()

    def on_defect(defect: BaseException, interrupted: Interrupted) -> None:
        del interrupted
        defects.append(defect)
        told.set()

    def on_fault(fault: Fault, interrupted: Interrupted) -> None:
        raise AssertionError(fault, interrupted)

    tasks = Tasks(on_fault, on_defect)

    async def move_on() -> None:
        # As a commit does: the step that follows ends all work of the page, this one too.
        tasks.cancel_all()
        raise ZeroDivisionError

    tasks.run(COMMIT, move_on)
    async with asyncio.timeout(5):
        await told.wait()

    assert [type(defect) for defect in defects] == [ZeroDivisionError]


async def test_work_that_is_ended_twice_is_still_waited_for() -> None:
    put_away: list[str] = []
    begun = asyncio.Event()

    def tell(problem: BaseException, interrupted: Interrupted) -> None:
        raise AssertionError(problem, interrupted)

    tasks = Tasks(tell, tell)

    async def work() -> None:
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            # As an HTTP client does, it takes some turns of the loop.
            await asyncio.sleep(0)
            put_away.append("answer")

    tasks.run(COMMIT, work)
    async with asyncio.timeout(5):
        await begun.wait()
        tasks.cancel(COMMIT)
        await asyncio.gather(*tasks.cancel_all(), return_exceptions=True)

    assert put_away == ["answer"]
