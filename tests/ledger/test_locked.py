"""Another program that holds the file never stops a job."""

import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from fieldbind.ledger.model import Query, Stage, What
from ledger_files import Troubles, a_job, opened, written

SCRIPT = Path(__file__).parent.parent / "other_program.py"


@contextmanager
def another_program(path: Path, *statements: str) -> Generator[None, None, None]:
    program = subprocess.Popen(
        [sys.executable, SCRIPT, path, *statements],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdout
    try:
        assert program.stdout.readline() == "at work\n"
        yield
    finally:
        program.communicate()


@pytest.mark.usefixtures("caplog")
async def test_a_file_that_another_program_holds(tmp_path: Path) -> None:
    await written(tmp_path, a_job())
    troubles, job = Troubles(), a_job()
    held = "PRAGMA locking_mode = EXCLUSIVE", "BEGIN EXCLUSIVE"
    with another_program(tmp_path / "ledger.db", *held):
        async with opened(tmp_path, troubles) as ledger:
            assert not ledger.is_lasting
            await ledger.begin(job)
            assert await ledger.open_jobs() == [job]

    assert troubles.codes == ["LEDGER_LOCKED"]
    assert ledger.trouble == troubles.told[0]
    async with opened(tmp_path) as ledger:
        assert await ledger.count(Query()) == 1


@pytest.mark.usefixtures("caplog")
async def test_a_program_that_begins_to_write_in_mid_run(tmp_path: Path) -> None:
    earlier = a_job()
    await written(tmp_path, earlier)
    troubles, job = Troubles(), a_job(1)
    async with opened(tmp_path, troubles) as ledger:
        await ledger.begin(job)
        with another_program(tmp_path / "ledger.db", "BEGIN IMMEDIATE"):
            assert await ledger.count(Query()) == 2
            await ledger.note(job.id, What.BIND_SENT, request_id="r-1", stage=Stage.SENT)

        sent, before = await ledger.open_jobs()
        assert (sent.id, sent.request_id) == (job.id, "r-1")
        assert before == earlier
        assert len(await ledger.entries(job.id)) == 2
    assert troubles.codes == ["LEDGER_LOCKED"]


async def test_a_program_that_only_reads(tmp_path: Path) -> None:
    await written(tmp_path, a_job())
    reads = "BEGIN", "SELECT * FROM jobs"
    with another_program(tmp_path / "ledger.db", *reads):
        async with opened(tmp_path) as ledger:
            await ledger.begin(a_job())
            assert ledger.trouble is None
            assert await ledger.count(Query()) == 2
