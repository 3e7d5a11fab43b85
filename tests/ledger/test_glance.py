"""The first page need not open the ledger to know that there is nothing to go on with."""

from pathlib import Path

from fieldbind.ledger.ledger import Ledger
from fieldbind.ledger.model import Stage, What
from ledger_files import a_job, names_in, opened, written


async def glanced_at(folder: Path | None) -> bool:
    ledger = Ledger(folder)
    answer = await ledger.may_have_open_jobs()
    assert ledger.laptop == "", "it was opened"
    await ledger.close()
    return answer


async def test_where_nothing_was_ever_written(tmp_path: Path) -> None:
    assert not await glanced_at(None)
    assert not await glanced_at(tmp_path)
    assert names_in(tmp_path) == []


async def test_jobs_that_ended_and_one_that_did_not(tmp_path: Path) -> None:
    jobs = [a_job(stage=stage) for stage in Stage if not stage.is_open]
    await written(tmp_path, *jobs)
    assert not await glanced_at(tmp_path)

    async with opened(tmp_path) as ledger:
        await ledger.note(jobs[0].id, What.RESUMED, stage=Stage.SENT)
        assert await ledger.may_have_open_jobs()
    assert await glanced_at(tmp_path)


async def test_what_cannot_be_read_is_worth_asking_for(tmp_path: Path) -> None:
    (tmp_path / "ledger.db").write_bytes(b"no database" * 1000)

    assert await glanced_at(tmp_path)


async def test_what_cannot_even_be_said_is_worth_asking_for(tmp_path: Path) -> None:
    await written(tmp_path, a_job())
    path = tmp_path / "ledger.db"
    path.write_bytes(path.read_bytes().replace(b"CREATE TABLE jobs", b"CREATE \xff\xfeBLE jobs"))

    assert await glanced_at(tmp_path)
