"""Jobs to write into a ledger, and ledgers that are closed in time."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

from sqlalchemy import insert

from fieldbind.faults import LocalFault
from fieldbind.ledger.ledger import Ledger
from fieldbind.ledger.model import Entry, Job, What
from fieldbind.ledger.opening import open_file
from fieldbind.ledger.rows import entry_row, row_of
from fieldbind.ledger.tables import ENTRIES, JOBS

MORNING = datetime(2026, 5, 28, 6, 30, tzinfo=UTC)


def a_job(minute: float = 0, **changes: object) -> Job:
    """A job that began so many minutes after the morning of a day."""
    at = MORNING + timedelta(minutes=minute)
    job = Job(
        id=str(uuid4()),
        laptop="laptop-1",
        site="china",
        user_id="100",
        account="Lin Wei",
        family_id="f_1",
        family="Lin family",
        room_id="r_1",
        room="Living room",
        product_id="LAEG4YJE1A",
        device_name="lamp_e27_0412",
        began_at=at,
        changed_at=at,
    )
    return replace(job, **changes)


class Troubles:
    """Takes down what the ledger tells."""

    def __init__(self) -> None:
        self.told: list[LocalFault] = []

    def __call__(self, trouble: LocalFault) -> None:
        self.told.append(trouble)

    @property
    def codes(self) -> list[str]:
        return [trouble.code for trouble in self.told]


@asynccontextmanager
async def opened(
    folder: Path | None, troubles: Troubles | None = None, patience: float = 0.05
) -> AsyncGenerator[Ledger, None]:
    """A ledger for as long as the block."""
    ledger = await Ledger.open(folder, troubles or Troubles(), patience=patience)
    try:
        yield ledger
    finally:
        await ledger.close()


async def written(folder: Path, *jobs: Job) -> None:
    """A ledger's file with these jobs in it."""
    async with opened(folder) as ledger:
        for job in jobs:
            await ledger.begin(job)


def names_in(folder: Path) -> list[str]:
    """What the files of a folder are called."""
    return sorted(path.name for path in folder.iterdir())


def content_of(folder: Path) -> bytes:
    """All bytes of a folder's files."""
    return b"".join(path.read_bytes() for path in folder.iterdir())


def fill(folder: Path, jobs: Sequence[Job]) -> None:
    """A ledger's file with many jobs, in one stroke."""
    store = open_file(folder / "ledger.db", 0)
    with store.engine.begin() as connection:
        connection.execute(insert(JOBS), [row_of(job) for job in jobs])
        begun = (Entry(job_id=job.id, at=job.began_at, what=What.BEGUN) for job in jobs)
        connection.execute(insert(ENTRIES), [entry_row(entry, 1) for entry in begun])
    store.close()
