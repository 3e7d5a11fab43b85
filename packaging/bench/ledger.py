"""A history of 100,000 jobs: opened, looked through and written to."""

import argparse
import asyncio
import tempfile
import time
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from random import Random
from statistics import median
from uuid import UUID

from bench.results import Figure, report
from fieldbind.ledger.ledger import Ledger
from fieldbind.ledger.model import Job, OutcomeGroup, Query, Stage, What
from ledger_files import a_job, fill

_AT_ONCE = 5_000
_STAGES = (*[Stage.BOUND] * 9, Stage.NOT_BOUND)
_MINUTES, _FAMILIES = 20, 3_000
_PAGE = 50
SEARCHES: Mapping[str, Query] = {
    "the newest": Query(),
    "a device": Query(text="099999"),
    "half of all": Query(text="lamp_e27_0"),
    "nothing": Query(text="nowhere"),
    "a family": Query(family="f_17"),
    "what went wrong": Query(outcome=OutcomeGroup.NOT_BOUND),
}


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said behind ``bench ledger``."""
    parser.add_argument("--jobs", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=15)


def run(wanted: argparse.Namespace) -> int:
    """A table to look at, and all milliseconds in ``build/bench``."""
    took = measure(wanted.jobs, wanted.runs)
    figures = [
        Figure(name, median(each["wall"]), "ms", note=f"processor {median(each['cpu']):.1f} ms")
        for name, each in took.items()
    ]
    return report("ledger", figures, {"jobs": wanted.jobs, "took": took})


def measure(jobs: int, runs: int) -> dict[str, dict[str, list[float]]]:
    """What each act took, the acts in turn, with a ledger of so many jobs."""
    took: dict[str, dict[str, list[float]]] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        asyncio.run(_make(folder))
        _fill_up(folder, jobs)
        for number in range(runs):
            asyncio.run(_once(folder, took, number))
    return took


async def _make(folder: Path) -> None:
    ledger = await Ledger.open(folder)
    await ledger.close()


def _fill_up(folder: Path, jobs: int) -> None:
    chance = Random(1)
    for first in range(0, jobs, _AT_ONCE):
        numbers = range(first, min(first + _AT_ONCE, jobs))
        fill(folder, [_written(number, chance) for number in numbers])


def _written(number: int, chance: Random) -> Job:
    family = chance.randrange(_FAMILIES)
    return a_job(
        number * _MINUTES,
        id=str(UUID(int=chance.getrandbits(128), version=4)),
        device_name=f"lamp_e27_{number:06d}",
        family_id=f"f_{family}",
        family=f"Harbour View {family}",
        stage=chance.choice(_STAGES),
        request_id=str(UUID(int=chance.getrandbits(128), version=4)),
    )


async def _once(folder: Path, took: dict[str, dict[str, list[float]]], number: int) -> None:
    async def note(name: str, work: Callable[[], Awaitable[object]]) -> None:
        wall, cpu = time.perf_counter(), time.process_time()
        await work()
        of_it = took.setdefault(name, {"wall": [], "cpu": []})
        of_it["cpu"].append((time.process_time() - cpu) * 1000)
        of_it["wall"].append((time.perf_counter() - wall) * 1000)

    ledger = Ledger(folder)
    await note("open", ledger.ready)
    for name, query in SEARCHES.items():

        async def look(query: Query = query) -> None:
            await ledger.find(query, limit=_PAGE)
            await ledger.count(query)

        await note(f"search: {name}", look)
    job = a_job(-number - 1)
    await note("append a job", lambda: ledger.begin(job))
    await note("append a step", lambda: ledger.note(job.id, What.REPORTED))
    await ledger.close()
