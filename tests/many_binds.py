"""Bind after bind in one program, on bad days from a seed: without a window, and through one."""

import asyncio
import time
from collections.abc import AsyncGenerator
from pathlib import Path
from random import Random

from bad_luck import strike
from before_the_bind import Laptop, signed_in_journey
from errand import Errand
from fieldbind.cloud.models import Device
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from fieldbind.ledger.ledger import Ledger
from fieldbind.ledger.model import Query
from fieldbind.settings.model import Language
from hard_days import PACE, TIMING, Technician
from hard_windows import QUICK, TURN, heard_errors
from hearing import Listener
from oracle import Oracle
from wizardry import Person, at_work, quick_settings

_ROUGH, _LONGEST = 3.0, 20.0
"""Seconds until all goes well, and until nobody goes on any more, for one bind in the window."""


async def binds_by_journey(
    seed: int, count: int, folder: Path, oracle: Oracle
) -> AsyncGenerator[int, None]:
    """Binds through the use cases of one program; yields after each, told by its number."""
    ledger = await Ledger.open(folder)
    with serve(SimulatedCloud(device_after=0.0)) as cloud, heard_errors(oracle):
        laptop = Laptop(ledger)
        async with signed_in_journey(cloud, PACE, laptop=laptop, timing=TIMING) as journey:
            for number in range(count):
                found = Oracle()
                chance = Random(f"{seed}/{number}")
                await Technician(cloud, laptop, chance, found).bind_with(journey)
                oracle.add(found, f"bind {number}")
                _forget(cloud)
                yield number
    await ledger.close()


async def binds_in_window(
    seed: int, count: int, folder: Path, oracle: Oracle
) -> AsyncGenerator[int, None]:
    """Binds through one window, one after the other; yields when the next may begin."""
    before = asyncio.all_tasks()
    with serve(SimulatedCloud(device_after=0.0)) as cloud, heard_errors(oracle):
        settings = quick_settings(cloud, folder, **QUICK | {"language": Language.ENGLISH})
        async with at_work(settings, cloud) as person:
            for number in range(count):
                found = Oracle()
                await _bind(person, Random(f"{seed}/{number}"), found)
                oracle.add(found, f"bind {number} in the window")
                _forget(cloud)
                person.press("done.another")
                await person.until_seen("device.token")
                await person.until(lambda: not asyncio.all_tasks() - before)
                yield number


async def _bind(person: Person, chance: Random, oracle: Oracle) -> None:
    device = _next_device(person.cloud)
    strike(person.cloud, chance)
    errand = Errand(chance, Listener(person.cloud, device, Language.ENGLISH, oracle))
    began = time.monotonic()
    while not errand.is_done and time.monotonic() - began < _LONGEST:
        if time.monotonic() - began > _ROUGH:
            person.cloud.forget_demands()
        errand.act(person)
        await asyncio.sleep(TURN)
    person.cloud.forget_demands()
    if not errand.is_done:
        oracle.lost_jobs.append(f"no end in calm weather: {person.page_words()}")
    jobs = await person.wizard.journey.ledger.find(Query(text=device.name), limit=100)
    oracle.audit_all(person.cloud, device, jobs)


def _next_device(cloud: SimulatedCloud) -> Device:
    with cloud.changing() as world:
        world.bench.always = None
        world.bench.always = device = world.bench.next_device()
    return device


def _forget(cloud: SimulatedCloud) -> None:
    """Let the cloud be as it was, so that what grows is the program's."""
    with cloud.changing() as world:
        cloud.requests.clear()
        world.tickets.clear()
        world.units.clear()
