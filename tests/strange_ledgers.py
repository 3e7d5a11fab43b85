"""Ledgers whose file was damaged anywhere, opened and used as at any start."""

import asyncio
import re
import tempfile
from dataclasses import replace
from functools import cache
from pathlib import Path

from hypothesis import strategies as st

from attack import Attack, damaged
from fieldbind.ledger.glance import may_hold_open_jobs
from fieldbind.ledger.ledger import FILE, Ledger
from fieldbind.ledger.model import Job, Query, Stage, What
from fieldbind.ledger.safe_store import SafeStore
from ledger_files import Troubles, a_job, fill, opened

_STAGES = (Stage.BOUND, Stage.WAITING, Stage.SENT, Stage.NOT_BOUND)
_JOBS = tuple(
    a_job(minute, stage=_STAGES[minute % 4] if minute % 9 == 0 else Stage.BOUND)
    for minute in range(60)
)
_OPEN = {job.id for job in _JOBS if job.stage.is_open}


@cache
def _whole() -> bytes:
    with tempfile.TemporaryDirectory() as name:
        fill(Path(name), _JOBS)
        SafeStore(Path(name, FILE), Troubles(), 0).close()  # ... which makes it this laptop's
        return Path(name, FILE).read_bytes()


def _cut_short(share: float) -> bytes:
    # SQLite makes a file empty, so an empty one may be one that was never written to.
    return _whole()[: 2 + int(share * len(_whole()))]


def _garbled_head(place: int, garbage: bytes) -> bytes:
    """Where SQLite has written down what tables and indexes there are."""
    return _whole()[:place] + garbage + _whole()[place + len(garbage) :]


def _misspelt(number: int) -> bytes:
    """One of the places where a stage is written, in the table or in an index, has another word."""
    places = [found.start() for found in re.finditer(rb"bound2026|sent2026|waiting2026", _whole())]
    place = places[number % len(places)]
    return _whole()[:place] + b"x" + _whole()[place + 1 :]


def _damage() -> st.SearchStrategy[bytes]:
    whole = st.builds(_whole)
    cut_short = st.builds(_cut_short, st.floats(0, 1))
    misspelt = st.builds(_misspelt, st.integers(0, 100))
    garbled = st.builds(_garbled_head, st.integers(0, 4090), st.binary(min_size=1, max_size=6))
    return damaged(whole) | cut_short | misspelt | garbled


def _withstand(content: bytes, folder: Path) -> None:
    with tempfile.TemporaryDirectory(dir=folder) as name:
        asyncio.run(_use(content, Path(name)))


async def _use(content: bytes, folder: Path) -> None:
    (folder / FILE).write_bytes(content)
    may_be_open = may_hold_open_jobs(folder / FILE)
    troubles = Troubles()
    async with opened(folder, troubles) as ledger:
        found = {job.id for job in await ledger.find(Query(), limit=1000)}
        open_ones = {job.id for job in await ledger.open_jobs()}
        is_as_it_was = "LEDGER_DAMAGED" in troubles.codes
        await _go_on(ledger)
    if not troubles.told:
        assert len(found) == len(_JOBS), "jobs were lost, and nobody was told"
        assert len(open_ones) == len(_OPEN), "open jobs were lost, and nobody was told"
        assert may_be_open, "nobody would have asked for the open jobs"
    elif troubles.codes[0] == "LEDGER_DAMAGED":
        aside = _set_aside(folder)
        assert aside, "what was damaged is gone"
        assert content in aside or not is_as_it_was, "what was damaged is not as it was"


def _set_aside(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in folder.glob("ledger-damaged-*.db")]


async def _go_on(ledger: Ledger) -> None:
    job = a_job(1000)
    await ledger.begin(job)
    await ledger.note(job.id, What.BIND_SENT, stage=Stage.SENT)
    now: Job | None = await ledger.job(job.id)
    assert now is not None
    assert replace(now, changed_at=job.changed_at, stage=job.stage) == job
    await ledger.families()
    await ledger.usual_wait(job.product_id)


LEDGERS = Attack(_damage(), _withstand, cost=100)
