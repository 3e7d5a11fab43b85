"""The camera on the real Device page: does the window go on meanwhile, and how soon is it read?

Started by ``bench.stall`` without a screen: ``run.py bench.live SECONDS FILMS``.
"""

import asyncio
import sys
import tempfile
import threading
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from random import Random

import qasync
from PIL import Image
from PySide6.QtGui import QImage

from bench.figures import percentile
from bench.heartbeat import Gap, Heartbeat
from bench.results import Figure, report
from camera_stand import INTEGRATED, Lit, Stand, before_cameras
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from fieldbind.qt.application import make_application
from fieldbind.qt.camera.pictures import ImagesSource
from fieldbind.qt.garbage import collected_here
from fieldbind.qt.turns import short_turns
from label_pictures.film import RATE, film
from label_pictures.grain import grain, with_grain
from label_pictures.surfaces import some_surface
from label_scene import scene
from wizardry import Person, at_work, quick_settings

_SIZE = (1280, 720)
_DIFFERENT = 30
_STRANGER = "MT:Y.K9042C00KA0648G00"
_OURS = '{"ProductId":"SIMPROD001","DeviceName":"sim_dev_01","Token":"A7K2Q9"}'
_WARM_UP = 2.0
_FILM = 4 * RATE
_MOST_STALL, _LATEST = 50.0, 1.0
"""Milliseconds, seconds."""


def main(arguments: list[str]) -> int:
    """Measure stalls for so many seconds, and as many films. Exit code 1: not good enough."""
    seconds, films = float(arguments[0]), int(arguments[1])
    with qasync.QEventLoop(make_application()) as loop, collected_here(), short_turns():
        return loop.run_until_complete(_measure(seconds, films))


async def _measure(seconds: float, films: int) -> int:
    stalls = {
        "a code in every frame": await _stalls(_easy(), seconds),
        "nothing to read": await _stalls(_hard(), seconds),
    }
    seen = [await _watch(seed) for seed in range(films)]
    figures = [figure for name, gaps in stalls.items() for figure in _figures(name, gaps)]
    if seen:
        name, note = "read after the first legible frame", f"slowest of {films} films"
        figures.append(Figure(name, max(seen), "s", _LATEST, note=note))
    told = {name: [asdict(gap) for gap in gaps] for name, gaps in stalls.items()}
    return report("camera", figures, {"seconds": seconds, "stalls": told, "films": seen})


def _easy() -> list[QImage]:
    """A stranger's code that moves; with one of ours the camera would be closed."""
    return [scene(_STRANGER, at=(4.0 * step, 0)) for step in range(_DIFFERENT)]


def _hard() -> list[QImage]:
    """Edges, slots and grain without any label: every pass looks in vain, as long as it may."""
    chance = Random(1)
    surface = some_surface(chance, _SIZE)
    return [_shown(with_grain(surface, grain(chance, _SIZE, 30))) for _ in range(_DIFFERENT)]


async def _stalls(images: Sequence[QImage], seconds: float) -> list[Gap]:
    stand, heart = Stand(), Heartbeat()

    async def look(person: Person) -> None:
        stand.show(*images, rate=RATE)
        await before_cameras(person, stand)
        await asyncio.sleep(_WARM_UP)
        heart.start()
        await asyncio.sleep(seconds)
        heart.stop()
        if all(thread.name != "looking" for thread in threading.enumerate()):
            raise RuntimeError("nothing was looked at: the looking thread has ended")

    await _at_device(look)
    return heart.gaps


def _figures(name: str, gaps: Sequence[Gap]) -> list[Figure]:
    longest = max(gaps, key=lambda gap: gap.own)
    usual = percentile([gap.own for gap in gaps], 99) * 1000
    note = f"{RATE} frames a second; {longest.busy * 1000:.1f} ms at work itself"
    alone, wall = max(gap.alone for gap in gaps), max(gap.wall for gap in gaps)
    return [
        Figure(f"99 %, {name}", usual, "ms"),
        Figure(f"longest, {name}", longest.own * 1000, "ms", _MOST_STALL, note=note),
        Figure(f"longest, {name}, had all our threads had a processor", alone * 1000, "ms"),
        Figure(f"longest, {name}, by the wall", wall * 1000, "ms"),
    ]


async def _watch(seed: int) -> float:
    """Show a film; the seconds from its first legible frame until the page said what it read."""
    frames = list(film(seed, _OURS, _FILM))
    shown = 0
    stand = Stand()

    def source() -> Lit:
        def count() -> None:
            nonlocal shown
            shown += 1

        lit = Lit(ImagesSource([_shown(frame.image) for frame in frames], RATE))
        lit.shot.connect(count)
        return lit

    async def look(person: Person) -> None:
        stand.plug_in(INTEGRATED, source)
        await before_cameras(person, stand)
        await person.until(lambda: person.sees("camera.result") or shown >= _FILM, 60)

    await _at_device(look)
    first = next(number for number, frame in enumerate(frames, 1) if frame.is_legible)
    return max(0, shown - first) / RATE


async def _at_device(look: Callable[[Person], Awaitable[None]]) -> None:
    with tempfile.TemporaryDirectory() as home, serve(SimulatedCloud()) as cloud:
        async with at_work(quick_settings(cloud, Path(home)), cloud) as person:
            await person.sign_in()
            await person.choose_place()
            await look(person)


def _shown(picture: Image.Image) -> QImage:
    """In colours, as cameras give it."""
    width, height = picture.size
    grey = QImage(picture.tobytes(), width, height, width, QImage.Format.Format_Grayscale8)
    return grey.convertToFormat(QImage.Format.Format_RGB32)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
