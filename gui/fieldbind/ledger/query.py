"""What a person asks of the history, as conditions on the jobs."""

from sqlalchemy import ColumnElement, or_, select

from fieldbind.ledger.bounds import bounded_text
from fieldbind.ledger.model import OutcomeGroup, Query
from fieldbind.ledger.tables import ENTRIES, JOBS
from fieldbind.masking import masked_name


def conditions(query: Query) -> list[ColumnElement[bool]]:
    """All of which a job must meet."""
    jobs = JOBS.c
    found: list[ColumnElement[bool]] = []
    if query.day_from:
        found.append(jobs.began_at >= query.day_from)
    if query.day_until:
        found.append(jobs.began_at < query.day_until)
    if query.family:
        found.append(jobs.family_id == query.family)
    if query.outcome is not OutcomeGroup.ALL:
        found.append(jobs.stage.in_(query.outcome.stages))
    # A pattern that is too long is an error to SQLite, and in no job's words.
    if text := bounded_text(query.text).strip():
        found.append(_says(text))
    return found


def _says(text: str) -> ColumnElement[bool]:
    """The text stands in the job's words, or is the request id of one of its steps."""
    steps = select(ENTRIES.c.job_id).where(ENTRIES.c.request_id == text)
    # As it was written down, for who looks for a family by its number.
    ways = {text.casefold(), masked_name(text).casefold()}
    words = [JOBS.c.words.contains(way, autoescape=True) for way in sorted(ways)]
    return or_(*words, JOBS.c.id.in_(steps))
