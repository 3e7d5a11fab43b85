"""Whole journeys on a bad day, through the real window: troubles and kills at random, from a seed.

The person does what stands on the screen, in English and in Chinese by turns. All of it ends in
calm weather, so that what was lost shows.
"""

import asyncio
import logging
import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from random import Random

from bad_luck import moment_of_death, strike
from errand import Errand
from fieldbind.cloud.models import Device
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from fieldbind.demo.world.content import showcase
from fieldbind.ledger.ledger import Ledger
from fieldbind.ledger.model import Query
from fieldbind.settings.model import Language
from hearing import Listener
from interrupted import Laptop
from oracle import Oracle

_MOST_STARTS = 3
TURN = 0.01
"""Seconds between two looks at the window."""
_LONGEST = 20.0
QUICK: dict[str, object] = {
    "call_timeout": 0.25,
    "retry_pause": 0.002,
    "poll_interval": 0.02,
    "wait_limit": 0.6,
    "settle_pause": 0.01,
    "settle_limit": 0.6,
}
"""Settings with every pause short."""
# Then no answer is late but that of a busy machine, which is no trouble.
_CALM: dict[str, object] = {"call_timeout": 5.0, "settle_limit": 5.0}


class _Errors(logging.Handler):
    """What the program logs as an error is as bad as a crash."""

    def __init__(self, oracle: Oracle) -> None:
        super().__init__(logging.ERROR)
        self._oracle = oracle

    def emit(self, record: logging.LogRecord) -> None:
        self._oracle.crashes.append(record.getMessage())


@contextmanager
def heard_errors(oracle: Oracle) -> Generator[None, None, None]:
    """The oracle hears of every error that is logged while the block lasts."""
    errors = _Errors(oracle)
    logging.getLogger().addHandler(errors)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(errors)


async def hard_windows(journeys: range, *, seed: int, folder: Path) -> Oracle:
    """Some journeys, told by their numbers; what was wrong in them."""
    oracle = Oracle()
    for number in journeys:
        await _journey(Random(f"{seed}/{number}"), number, folder / str(number), oracle)
    return oracle


async def _journey(chance: Random, number: int, folder: Path, oracle: Oracle) -> None:
    language = list(Language)[number % len(Language)]
    world = showcase(language.value)
    device = world.bench.always = world.bench.next_device()
    found, rough = Oracle(), {**QUICK, "language": language}
    with serve(SimulatedCloud(device_after=0.0, world=world)) as cloud, heard_errors(found):
        laptop = Laptop(cloud, folder)
        errand = Errand(chance, Listener(cloud, device, language, found))
        for _ in range(chance.randint(0, _MOST_STARTS)):
            strike(cloud, chance)
            await _start(laptop, errand, rough, moment_of_death(chance))
            if chance.random() < 0.2:
                laptop.lose_keyring()
        cloud.forget_demands()
        if not await _start(laptop, errand, rough | _CALM, None):
            found.lost_jobs.append("no end in calm weather")
        await _audit(cloud, device, folder, found)
    oracle.add(found, f"journey {number}")


async def _start(
    laptop: Laptop, errand: Errand, settings: Mapping[str, object], dies_after: int | None
) -> bool:
    """One start of the program, perhaps to its sudden end; whether it came to Done."""
    if errand.is_done:
        return True
    cloud, asked = laptop.cloud, len(laptop.cloud.requests)
    deadline = time.monotonic() + _LONGEST
    async with laptop.start(**settings) as person:
        while not errand.is_done and time.monotonic() < deadline:
            if dies_after is not None and len(cloud.requests) - asked > dies_after:
                break
            errand.act(person)
            await asyncio.sleep(TURN)
    return errand.is_done


async def _audit(cloud: SimulatedCloud, device: Device, folder: Path, oracle: Oracle) -> None:
    """One bind at most, and every job written down as it is."""
    ledger = await Ledger.open(folder / "data")
    jobs = await ledger.find(Query(), limit=100, offset=0)
    await ledger.close()
    oracle.audit_all(cloud, device, jobs)
