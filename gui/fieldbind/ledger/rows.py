"""Jobs and entries as rows, and rows as jobs and entries."""

from dataclasses import fields

from sqlalchemy import RowMapping

from fieldbind.ledger.model import Entry, Job

_JOB = tuple(field.name for field in fields(Job))
_ENTRY = tuple(field.name for field in fields(Entry))


def row_of(job: Job) -> dict[str, object]:
    """The row of a job."""
    return {"words": _words(job), **{name: getattr(job, name) for name in _JOB}}


def job_in(row: RowMapping) -> Job:
    """The job in a row."""
    return Job(**{name: row[name] for name in _JOB})


def entry_row(entry: Entry, number: int) -> dict[str, object]:
    """The row of a job's entry; numbers give the order."""
    return {"number": number, **{name: getattr(entry, name) for name in _ENTRY}}


def entry_in(row: RowMapping) -> Entry:
    """The entry in a row."""
    return Entry(**{name: row[name] for name in _ENTRY})


def _words(job: Job) -> str:
    """What a search looks through. A database folds ASCII only, so the folding is done here."""
    said = (job.device_name, job.alias, job.product_name, job.product_id, job.family)
    return "\n".join((*said, job.request_id)).casefold()
