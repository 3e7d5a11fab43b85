"""What is written is there, in order, and after the next start."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldbind.ledger.model import Entry, Job, Query, Stage, What
from ledger_files import MORNING, a_job, opened, written


async def test_a_job_is_read_as_it_was_written(tmp_path: Path) -> None:
    job = a_job(
        stage=Stage.BOUND,
        waited=26.5,
        bound_at=datetime(2026, 5, 28, 14, 32, 31, 250, tzinfo=UTC),
        online=True,
        sent_here=True,
    )
    async with opened(tmp_path) as ledger:
        await ledger.begin(job)

        assert await ledger.job(job.id) == job
        assert await ledger.job("none") is None
        assert await ledger.entries(job.id) == [
            Entry(job_id=job.id, at=job.began_at, what=What.BEGUN)
        ]


async def test_steps_change_the_job_and_stay_in_order(tmp_path: Path) -> None:
    job = a_job()
    before = datetime.now(UTC)
    async with opened(tmp_path) as ledger:
        await ledger.begin(job)
        await ledger.note(job.id, What.REPORTED, stage=Stage.REPORTED, waited=12)
        await ledger.note(job.id, What.BIND_SENT, request_id="r-1", stage=Stage.SENT)

    async with opened(tmp_path) as ledger:
        entries = await ledger.entries(job.id)
        changed = await ledger.job(job.id)

    assert [entry.what for entry in entries] == [What.BEGUN, What.REPORTED, What.BIND_SENT]
    assert [entry.request_id for entry in entries] == ["", "", "r-1"]
    assert before <= entries[1].at <= entries[2].at <= datetime.now(UTC)
    assert changed == replace(
        job, stage=Stage.SENT, waited=12, request_id="r-1", changed_at=entries[2].at
    )


async def test_why_nothing_was_bound_stands_until_the_next_bind(tmp_path: Path) -> None:
    job = a_job()
    async with opened(tmp_path) as ledger:

        async def after(what: What, request_id: str = "", code: str = "") -> tuple[str, str]:
            await ledger.note(job.id, what, request_id=request_id, code=code)
            now = await ledger.job(job.id)
            assert now
            return now.request_id, now.code

        await ledger.begin(job)
        assert await after(What.BIND_SENT, "r-1") == ("r-1", "")
        assert await after(What.BIND_ANSWERED, "", "Limit") == ("r-1", "Limit")
        assert await after(What.RESUMED) == ("r-1", "Limit")
        assert await after(What.BIND_SENT, "r-2") == ("r-2", "")
        assert await after(What.BIND_ANSWERED, "r-3") == ("r-3", "")
        assert await after(What.RENAMED, "r-4", "NoPermission") == ("r-3", "")
        assert await after(What.ENDED, "", "TokenIsExpire") == ("r-3", "TokenIsExpire")


async def test_open_jobs_are_there_after_the_next_start(tmp_path: Path) -> None:
    jobs = [a_job(minute, stage=stage) for minute, stage in enumerate(Stage)]
    await written(tmp_path, *jobs)

    async with opened(tmp_path) as ledger:
        assert await ledger.open_jobs() == jobs[3::-1]
    assert [job.stage.is_open for job in jobs] == [True] * 4 + [False] * 6


def test_a_job_is_answered_once_the_cloud_has_said_yes() -> None:
    assert not a_job(stage=Stage.SENT).is_answered
    assert a_job(stage=Stage.SENT, bound_at=MORNING).is_answered


async def test_a_laptop_keeps_its_id(tmp_path: Path) -> None:
    async with opened(tmp_path) as ledger:
        laptop = ledger.laptop
    async with opened(tmp_path) as ledger:
        assert ledger.laptop == laptop
        assert ledger.is_lasting
        assert ledger.trouble is None
    async with opened(tmp_path / "another" / "laptop") as ledger:
        assert ledger.laptop not in ("", laptop)


async def test_without_a_folder_nothing_lasts() -> None:
    async with opened(None) as ledger:
        await ledger.begin(a_job())

        assert await ledger.count(Query()) == 1
        assert ledger.laptop
        assert not ledger.is_lasting
        assert ledger.trouble is None


async def test_a_step_of_no_job_writes_nothing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with opened(tmp_path) as ledger:
        await ledger.note("", What.READ_BACK)
        assert not caplog.records
        await ledger.note("unknown", What.READ_BACK)
        assert await ledger.entries("unknown") == []

    assert caplog.messages == ["read_back of a job that is not in the ledger"]


async def test_a_file_has_every_commit_on_the_disk(tmp_path: Path) -> None:
    from fieldbind.ledger.sqlite import engine_of_file

    await written(tmp_path, a_job())
    engine = engine_of_file(tmp_path / "ledger.db", 0)
    with engine.connect() as connection:
        asked = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        ]
    engine.dispose()

    assert asked == ["wal", 2, 1]


async def test_jobs_are_written_as_often_as_it_takes(tmp_path: Path) -> None:
    job: Job = a_job()
    async with opened(tmp_path) as ledger:
        await ledger.begin(job)
        await ledger.begin(replace(job, stage=Stage.DROPPED))

        assert await ledger.count(Query()) == 1
        assert await ledger.open_jobs() == []
