"""The camera on the real Device page: does the window go on meanwhile, and how soon is it read?

Started by ``bench.stall`` without a screen: ``run.py bench.live SECONDS FILMS``.
"""

import asyncio
import sys
import tempfile
import threading
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from random import Random

import qasync
from PIL import Image
from PySide6.QtGui import QImage

from bench.figures import percentile
from bench.heartbeat import Heartbeat
from camera_stand import INTEGRATED, Lit, Stand, before_cameras
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from fieldbind.qt.application import make_application
from fieldbind.qt.camera.pictures import ImagesSource
from fieldbind.qt.garbage import collected_here
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
_MOST_STALL = 0.05
_MOST_FRAMES = RATE


def main(arguments: list[str]) -> int:
    """Measure stalls for so many seconds, and as many films. Exit code 1: not good enough."""
    seconds, films = float(arguments[0]), int(arguments[1])
    with qasync.QEventLoop(make_application()) as loop, collected_here():
        return 0 if loop.run_until_complete(_measure(seconds, films)) else 1


async def _measure(seconds: float, films: int) -> bool:
    good = [
        await _stalls("a code in every frame", _easy(), seconds),
        await _stalls("nothing to read, much to look at", _hard(), seconds),
    ]
    good += [await _watch(seed) for seed in range(films)]
    return all(good)


def _easy() -> list[QImage]:
    """A stranger's code that moves; with one of ours the camera would be closed."""
    return [scene(_STRANGER, at=(4.0 * step, 0)) for step in range(_DIFFERENT)]


def _hard() -> list[QImage]:
    """Edges, slots and grain without any label: every pass looks in vain, as long as it may."""
    chance = Random(1)
    surface = some_surface(chance, _SIZE)
    return [_shown(with_grain(surface, grain(chance, _SIZE, 30))) for _ in range(_DIFFERENT)]


async def _stalls(name: str, images: Sequence[QImage], seconds: float) -> bool:
    stand, heart = Stand(), Heartbeat()

    async def look(person: Person) -> None:
        stand.show(*images, rate=RATE)
        before_cameras(person, stand)
        await asyncio.sleep(_WARM_UP)
        heart.start()
        await asyncio.sleep(seconds)
        heart.stop()
        if all(thread.name != "looking" for thread in threading.enumerate()):
            raise RuntimeError("nothing was looked at: the looking thread has ended")

    await _at_device(look)
    longest = max(heart.gaps, key=lambda gap: gap.own)
    print(f"{name}, {RATE} frames a second for {seconds:.0f} s: stalls of the window's thread")
    _tell("its own", [gap.own for gap in heart.gaps])
    print(f"    {longest.busy * 1000:.1f} ms of that longest one at work itself")
    _tell("the same, had all our threads had a processor", [gap.alone for gap in heart.gaps])
    _tell("by the wall clock, with what else the machine does", [gap.wall for gap in heart.gaps])
    return longest.own < _MOST_STALL


def _tell(name: str, gaps: Sequence[float]) -> None:
    print(f"  {name}: 99th percentile {percentile(gaps, 99) * 1000:.1f} ms,", end=" ")
    print(f"longest {max(gaps) * 1000:.1f} ms", flush=True)


async def _watch(seed: int) -> bool:
    """Show a film, and count its frames up to the one after which the page said what it read."""
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
        before_cameras(person, stand)
        await person.until(lambda: person.sees("camera.result") or shown >= _FILM, 60)

    await _at_device(look)
    first = next(number for number, frame in enumerate(frames, 1) if frame.is_legible)
    took = max(0, shown - first)
    print(f"film {seed}: first legible frame {first}, read in frame {shown}: {took / RATE:.2f} s")
    return took < _MOST_FRAMES


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
