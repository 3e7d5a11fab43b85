"""Jobs and entries in a database. It raises what SQLAlchemy raises."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from statistics import quantiles
from typing import Any

from sqlalchemy import Connection, Engine, Select, func, insert, select, update

from fieldbind.cloud.models import Family
from fieldbind.ledger.bounds import bounded_entry, bounded_job
from fieldbind.ledger.model import OPEN_STAGES, Changes, Entry, Job, Query, What
from fieldbind.ledger.query import conditions
from fieldbind.ledger.rows import entry_in, entry_row, job_in, row_of
from fieldbind.ledger.sqlite import reading
from fieldbind.ledger.tables import ENTRIES, JOBS, LAPTOP, UnreadableError
from fieldbind.ledger.troubles import FAILURES

_FEWEST_WAITS = 5
_MOST_WAITS = 200  # the newest ones: firmware and networks change
_NEWEST_FIRST = (JOBS.c.began_at.desc(), JOBS.c.id.desc())


class Store:
    """One database of jobs.

    Args:
        engine: where they are; its tables exist.
    """

    def __init__(self, engine: Engine) -> None:
        self.engine = engine

    def close(self) -> None:
        """Let go of the database."""
        self.engine.dispose()

    def owner(self) -> str | None:
        """The laptop whose database it is."""
        with reading(self.engine) as connection:
            return connection.execute(select(LAPTOP.c.id)).scalar()

    def claim(self, laptop: str) -> None:
        """Write whose database it is; it had no owner."""
        with self.engine.begin() as connection:
            connection.execute(insert(LAPTOP).values(id=laptop))

    def put(self, job: Job, entries: Iterable[Entry]) -> None:
        """Write a job that has a past; what was written of it before stays."""
        with self.engine.begin() as connection:
            _write(connection, bounded_job(job))
            for entry in entries:
                _add(connection, entry)

    def note(self, entry: Entry, changes: Changes) -> Job | None:
        """Write a step of a job and what it changed.

        Returns:
            The job as it is now; None where there is none, and nothing was written.
        """
        entry = bounded_entry(entry)
        with self.engine.begin() as connection:
            before = _read(connection, entry.job_id)
            if before is None:
                return None
            job = bounded_job(
                replace(before, changed_at=entry.at, **_with_answer(entry), **changes)
            )
            _write(connection, job)
            _add(connection, entry)
        return job

    def job(self, job_id: str) -> Job | None:
        """One job."""
        with reading(self.engine) as connection:
            return _read(connection, job_id)

    def entries(self, job_id: str) -> list[Entry]:
        """What happened to a job, in order."""
        asked = select(ENTRIES).where(ENTRIES.c.job_id == job_id).order_by(ENTRIES.c.number)
        with reading(self.engine) as connection:
            return [entry_in(row) for row in connection.execute(asked).mappings()]

    def open_jobs(self) -> list[Job]:
        """Those that can be gone on with, newest first."""
        return self._jobs(
            select(JOBS).where(JOBS.c.stage.in_(OPEN_STAGES)).order_by(*_NEWEST_FIRST)
        )

    def open_jobs_of_damaged(self) -> list[Job]:
        """The same in any order: all that the index or the table itself still leads to.

        An index may leave one out, and a torn page of the table bars the way to all behind it.
        """
        found: dict[str, Job] = {}
        by_index = JOBS.c.stage.in_(OPEN_STAGES)
        # No index is over the lower letters.
        by_table = func.lower(JOBS.c.stage).in_([stage.value for stage in OPEN_STAGES])
        for way in (by_index, by_table):
            with suppress(*FAILURES), reading(self.engine) as connection:
                for row in connection.execute(select(JOBS).where(way)).mappings():
                    with suppress(UnreadableError):
                        job = job_in(row)
                        found[job.id] = job
        return [job for job in found.values() if job.stage.is_open]

    def find(self, query: Query, limit: int, offset: int) -> list[Job]:
        """Some of the jobs that are asked for, newest first."""
        asked = select(JOBS).where(*conditions(query)).order_by(*_NEWEST_FIRST)
        return self._jobs(asked.limit(limit).offset(offset))

    def ids(self, query: Query) -> Sequence[str]:
        """Which jobs are asked for, newest first."""
        asked = select(JOBS.c.id).where(*conditions(query)).order_by(*_NEWEST_FIRST)
        with reading(self.engine) as connection:
            return connection.execute(asked).scalars().all()

    def jobs(self, ids: Sequence[str]) -> list[Job]:
        """Jobs by their ids, newest first."""
        return self._jobs(select(JOBS).where(JOBS.c.id.in_(ids)).order_by(*_NEWEST_FIRST))

    def count(self, query: Query) -> int:
        """How many jobs are asked for."""
        with reading(self.engine) as connection:
            asked = select(func.count()).select_from(JOBS).where(*conditions(query))
            return connection.execute(asked).scalar_one()

    def families(self) -> list[Family]:
        """Every family there was a job for, by its newest name, in the order of names."""
        newest = func.max(JOBS.c.began_at)
        asked = select(JOBS.c.family_id, JOBS.c.family).group_by(JOBS.c.family_id, JOBS.c.family)
        with reading(self.engine) as connection:
            rows = connection.execute(asked.order_by(newest)).all()
        names = {family_id: name for family_id, name in rows if family_id}
        found = [Family(id=family_id, name=name) for family_id, name in names.items()]
        return sorted(found, key=lambda family: (family.name.casefold(), family.id))

    def names_in(self, family_id: str) -> Sequence[str]:
        """Each name that a device has had in a family, as it was read last; in no order."""
        named = (JOBS.c.family_id == family_id, JOBS.c.alias != "")
        asked = select(JOBS.c.alias).where(*named).distinct()
        with reading(self.engine) as connection:
            return connection.execute(asked).scalars().all()

    def usual_wait(self, product_id: str) -> tuple[float, float] | None:
        """Between which seconds eight of ten devices of a product reported.

        The tenth and the ninetieth percentile of the newest waits, so that one forgotten device
        does not stretch the range; None below five waits.
        """
        of_product = (JOBS.c.product_id == product_id, JOBS.c.waited.is_not(None))
        asked = select(JOBS.c.waited).where(*of_product).order_by(JOBS.c.began_at.desc())
        with reading(self.engine) as connection:
            waits = connection.execute(asked.limit(_MOST_WAITS)).scalars().all()
        if len(waits) < _FEWEST_WAITS:
            return None
        tenths = quantiles(waits, n=10, method="inclusive")
        return tenths[0], tenths[-1]

    def _jobs(self, asked: Select[Any]) -> list[Job]:
        with reading(self.engine) as connection:
            return [job_in(row) for row in connection.execute(asked).mappings()]


def _read(connection: Connection, job_id: str) -> Job | None:
    row = connection.execute(select(JOBS).where(JOBS.c.id == job_id)).mappings().one_or_none()
    return job_in(row) if row else None


def _write(connection: Connection, job: Job) -> None:
    row = row_of(job)
    if not connection.execute(update(JOBS).where(JOBS.c.id == job.id).values(row)).rowcount:
        connection.execute(insert(JOBS).values(row))


def _add(connection: Connection, entry: Entry) -> None:
    numbers = select(func.coalesce(func.max(ENTRIES.c.number), 0))
    last = connection.execute(numbers.where(ENTRIES.c.job_id == entry.job_id)).scalar_one()
    connection.execute(insert(ENTRIES).values(entry_row(entry, last + 1)))


def _with_answer(entry: Entry) -> dict[str, str]:
    """Which of the job's columns follow from a step's request id and code."""
    if entry.what is What.BIND_SENT or entry.what is What.BIND_ANSWERED:
        sent = {"request_id": entry.request_id} if entry.request_id else {}
        return {"code": entry.code, **sent}
    # A rename that was refused later says nothing of the bind.
    return {"code": entry.code} if entry.code and entry.what is What.ENDED else {}
