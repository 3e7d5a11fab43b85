"""One thread does the ledger's work, in order; nobody who is cancelled stops it."""

import asyncio
import logging
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from fieldbind.faults import LocalFault
from fieldbind.ledger.ledger import Ledger
from fieldbind.ledger.model import Query, Stage, What
from ledger_files import Troubles, a_job, opened


async def test_a_cancelled_caller_cancels_no_write(tmp_path: Path) -> None:
    job = a_job()
    async with opened(tmp_path) as ledger:
        writes = [
            asyncio.create_task(ledger.begin(job)),
            asyncio.create_task(ledger.note(job.id, What.BIND_SENT, stage=Stage.SENT)),
            asyncio.create_task(ledger.note(job.id, What.BIND_ANSWERED, stage=Stage.BOUND)),
        ]
        await asyncio.sleep(0)
        for write in writes:
            write.cancel()
        ended = await asyncio.gather(*writes, return_exceptions=True)
        assert [type(end) for end in ended] == [asyncio.CancelledError] * 3

    async with opened(tmp_path) as ledger:
        entries = await ledger.entries(job.id)
    assert [entry.what for entry in entries] == [What.BEGUN, What.BIND_SENT, What.BIND_ANSWERED]


async def test_writes_stay_in_the_order_in_which_they_were_asked_for(tmp_path: Path) -> None:
    job = a_job()
    async with opened(tmp_path) as ledger:
        notes = [ledger.note(job.id, What.SEEN, request_id=f"r-{number}") for number in range(50)]
        await asyncio.gather(ledger.begin(job), *notes)
        entries = await ledger.entries(job.id)

    assert [entry.request_id for entry in entries] == ["", *(f"r-{n}" for n in range(50))]


async def test_each_step_that_is_written_is_told_though_its_caller_is_gone(tmp_path: Path) -> None:
    job, told = a_job(), asyncio.Queue[str]()
    async with opened(tmp_path) as ledger:
        ledger.on_written = told.put_nowait
        write = asyncio.create_task(ledger.begin(job))
        await asyncio.sleep(0)
        write.cancel()
        async with asyncio.timeout(10):
            assert await told.get() == job.id
            await ledger.note(job.id, What.BIND_SENT, stage=Stage.SENT)
            assert await told.get() == job.id


async def test_closing_waits_for_what_is_under_way(tmp_path: Path) -> None:
    ledger = await Ledger.open(tmp_path)
    writes = [asyncio.create_task(ledger.begin(a_job(minute))) for minute in range(20)]
    await asyncio.sleep(0)
    await ledger.close()
    await asyncio.gather(*writes)

    async with opened(tmp_path) as again:
        assert await again.count(Query()) == 20


async def test_closing_waits_for_the_opening(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path)
    write = asyncio.create_task(ledger.begin(a_job()))
    await asyncio.sleep(0)
    await ledger.close()
    await write

    assert not [thread for thread in threading.enumerate() if "fieldbind-ledger" in thread.name]


async def test_a_write_after_the_end_is_logged(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    ledger = await Ledger.open(tmp_path)
    await ledger.close()
    await ledger.close()
    with caplog.at_level(logging.ERROR):
        await ledger.begin(a_job())

    assert caplog.messages == ["written after the ledger was closed"]
    with pytest.raises(RuntimeError, match="closed"):
        await ledger.open_jobs()


@pytest.mark.usefixtures("caplog")
async def test_trouble_is_told_on_the_event_loop(tmp_path: Path) -> None:
    (tmp_path / "ledger.db").write_bytes(b"no database" * 1000)
    threads: list[threading.Thread] = []

    def tell(_trouble: LocalFault) -> None:
        threads.append(threading.current_thread())

    ledger = await Ledger.open(tmp_path, tell)
    assert threads == [threading.main_thread()]
    await ledger.close()


@pytest.mark.usefixtures("caplog")
def test_trouble_that_nobody_is_left_to_be_told(tmp_path: Path) -> None:
    (tmp_path / "ledger.db").write_bytes(b"no database" * 1000)
    ledger = Ledger(tmp_path, Troubles())

    async def begin_and_leave() -> None:
        task = asyncio.create_task(ledger.ready())
        await asyncio.sleep(0)
        task.cancel()

    asyncio.run(begin_and_leave())
    asyncio.run(ledger.close())

    assert ledger.trouble


UNCLOSED = """
import asyncio, sys
from pathlib import Path
from ledger_files import a_job
from fieldbind.ledger.ledger import Ledger

async def begin():
    ledger = await Ledger.open(Path(sys.argv[1]))
    await ledger.begin(a_job())

asyncio.run(begin())
"""


def run(program: str, *arguments: str | Path) -> str:
    path = repr(sys.path)
    finished = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path[:] = {path}\n{program}", *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert finished.stderr == ""
    return finished.stdout


async def test_a_program_ends_that_never_closes_its_ledger(tmp_path: Path) -> None:
    run(UNCLOSED, tmp_path)

    async with opened(tmp_path) as ledger:
        assert await ledger.count(Query()) == 1


def test_the_database_is_imported_where_it_is_used() -> None:
    imports = "import fieldbind.ledger.ledger, sys; print('sqlalchemy' in sys.modules)"

    assert run(imports) == "False\n"
