"""Long lists on the real Place page.

Started by ``bench.places`` without a screen: ``run.py bench.listed FAMILIES ROOMS RUNS``.
"""

import sys
import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

import qasync

from bench.results import Figure, report
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from fieldbind.demo.world.building import fill_up_families, fill_up_rooms
from fieldbind.qt.application import make_application
from fieldbind.qt.garbage import collected_here
from fieldbind.qt.theme import set_still
from lists import rows
from texts import linguist
from wizardry import Person, at_work, quick_settings

_SEARCHED = "family 13"
_FAMILIES, _ROOMS = "place.family", "place.room"
Took = dict[str, dict[str, list[float]]]


def main(arguments: list[str]) -> int:
    """Sign in so many times to as many families and rooms, and search among them."""
    families, rooms, runs = map(int, arguments)
    linguist.release()
    application = make_application()
    set_still(application, True)
    took: Took = {}
    with qasync.QEventLoop(application) as loop, collected_here():
        for _ in range(runs):
            loop.run_until_complete(_once(families, rooms, took))
    figures = [
        Figure(name, median(each["wall"]), "ms", note=f"processor {median(each['cpu']):.1f} ms")
        for name, each in took.items()
    ]
    return report("places", figures, {"families": families, "rooms": rooms, "took": took})


async def _once(families: int, rooms: int, took: Took) -> None:
    with tempfile.TemporaryDirectory() as home, serve(SimulatedCloud()) as cloud:
        _fill_up(cloud, families, rooms)
        async with at_work(quick_settings(cloud, Path(home)), cloud) as person:
            await _sign_in(person, families, rooms, took)
            _search(person, took)


def _fill_up(cloud: SimulatedCloud, families: int, rooms: int) -> None:
    with cloud.changing() as world:
        fill_up_families(world, cloud.user_id, families)
        fill_up_rooms(world.homes_of(cloud.user_id)[0], rooms)


async def _sign_in(person: Person, families: int, rooms: int, took: Took) -> None:
    await person.until_seen("signin.account")
    person.fill("signin.account", person.cloud.account)
    person.fill("signin.password", person.cloud.password)
    person.press("nav.next")
    await person.until_seen(_FAMILIES)
    with _noted(took, "families listed and shown"):
        await person.until(lambda: len(rows(person, _FAMILIES)) >= families, 60)
        person.wizard.window.repaint()
    with _noted(took, "rooms listed and shown"):
        # The default room is in no list of the cloud's.
        await person.until(lambda: _has_rooms(person, rooms), 60)
        person.wizard.window.repaint()
    await person.until(lambda: not person.wizard.is_busy)


def _has_rooms(person: Person, rooms: int) -> bool:
    return person.sees(_ROOMS) and len(rows(person, _ROOMS)) > rooms


def _search(person: Person, took: Took) -> None:
    person.find("place.search").setFocus()
    for letter in _SEARCHED:
        with _noted(took, "a key of a search"):
            person.type(letter)
            person.wizard.window.repaint()


@contextmanager
def _noted(took: Took, name: str) -> Generator[None, None, None]:
    """Milliseconds of the block: by the clock on the wall, and of the window's thread at work."""
    wall, cpu = time.perf_counter(), time.thread_time()
    yield
    of_it = took.setdefault(name, {"wall": [], "cpu": []})
    of_it["cpu"].append((time.thread_time() - cpu) * 1000)
    of_it["wall"].append((time.perf_counter() - wall) * 1000)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
