"""Stalls of the window's thread over whole journeys, while much else goes on.

Started by ``bench.stall`` without a screen: ``run.py bench.whole_way ROUNDS``. The simulated
cloud is a process of its own, as the real one is; camera frames, ledger writes and a log flood are
not.
"""

import asyncio
import json
import subprocess
import sys
import tempfile
from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

import qasync

from bench.besides import ledger_writes, log_flood
from bench.figures import percentile
from bench.heartbeat import Gap, Heartbeat
from bench.results import Figure, report
from camera_stand import Stand, have_cameras
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.world.content import LABELS
from fieldbind.qt.ahead import Ahead
from fieldbind.qt.application import make_application
from fieldbind.qt.garbage import collected_here
from fieldbind.qt.turns import short_turns
from fieldbind.settings.load import load_settings
from label_scene import scene
from texts import linguist
from wizardry import Person, at_work, environ_of

_RATE = 30
_STRANGER = "MT:Y.K9042C00KA0648G00"
_LABELS = ("LAMP12", "LAMP13", "LAMP14", "PLUG07", "DOOR03")
_DIFFERENT = 30
_LOOKED_AT = 2.0
_PATIENCE = 30.0
_MUST_USUAL, _MUST_LONGEST = 16.0, 50.0


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of the way and the beats in it."""

    name: str
    gaps: list[Gap]


def main(arguments: list[str]) -> int:
    """Go the whole way so many times. Exit code 1: a stall is too long."""
    linguist.release()
    application = make_application()
    with (
        _cloud() as cloud,
        tempfile.TemporaryDirectory() as home,
        qasync.QEventLoop(application) as loop,
        collected_here(),
        short_turns(),
    ):
        way = _measure(cloud, Path(home), int(arguments[0]))
        return _report(loop.run_until_complete(way))


@contextmanager
def _cloud() -> Generator[SimulatedCloud, None, None]:
    """What is known of one that is served by another process."""
    command = [sys.executable, "-m", "fieldbind", "demo-cloud", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        known = SimulatedCloud()
        known.url = json.loads(process.stdout.readline())["url"]
        try:
            yield known
        finally:
            process.terminate()


async def _measure(cloud: SimulatedCloud, home: Path, rounds: int) -> list[Stretch]:
    settings, heart = load_settings(environ_of(cloud, home)), Heartbeat()
    async with at_work(settings, cloud) as person:
        Ahead(person.wizard)
        await person.until_seen("signin.account")
        way = Way(person, heart)
        with log_flood(home / "logs"):
            await way.sign_in()
            # Not before: the program itself opens it then.
            async with ledger_writes(person.wizard.journey.ledger):
                await way.go(rounds)
    return way.stretches


class Way:
    """All the way through the window, again and again.

    Args:
        person: who goes it.
        heart: beats on the window's thread.
    """

    def __init__(self, person: Person, heart: Heartbeat) -> None:
        self.stretches: list[Stretch] = []
        self._person = person
        self._heart = heart
        self._stand = Stand()
        have_cameras(person, self._stand)
        # Made before anything is measured: a camera takes pictures by itself.
        self._strangers = [scene(_STRANGER, at=(4.0 * step, 0)) for step in range(_DIFFERENT)]
        self._labels = {label: scene(_payload(label)) for label in _LABELS}

    async def sign_in(self) -> None:
        """Begin to measure."""
        self._heart.start()
        await self._note("sign in", self._person.sign_in)

    async def go(self, rounds: int) -> None:
        """Choose a place once, then bind so many devices."""
        await self._note("place", self._person.choose_place)
        for label in _LABELS[:rounds]:
            await self._bind(label)
        self._heart.stop()

    async def _bind(self, label: str) -> None:
        await self._note("camera", self._look_in_vain)
        # On its own: nobody presses two buttons in one turn of the loop.
        await self._note("back", lambda: self._press_on("nav.back", "device.camera"))
        await self._note("label", lambda: self._read(label))
        await self._note("wait", lambda: self._press_on("nav.next", "confirm.summary"))
        await self._note("bind", lambda: self._press_on("nav.next", "done.title"))
        for aside in ("history", "diagnostics", "settings"):
            await self._note(aside, partial(self._visit, aside))
        await self._note("another", lambda: self._press_on("done.another", "device.token"))

    async def _note(self, name: str, act: Callable[[], Awaitable[None]]) -> None:
        before = len(self._heart.gaps)
        await act()
        # What follows at once belongs to it too.
        await asyncio.sleep(0.3)
        self.stretches.append(Stretch(name, self._heart.gaps[before:]))

    async def _look_in_vain(self) -> None:
        self._stand.show(*self._strangers, rate=_RATE)
        self._person.press("device.camera")
        await asyncio.sleep(_LOOKED_AT)

    async def _read(self, label: str) -> None:
        self._stand.show(self._labels[label], rate=_RATE)
        await self._press_on("device.camera", "camera.result")
        await self._press_on("nav.next", "device.token")

    async def _visit(self, aside: str) -> None:
        self._person.press(f"rail.{aside}")
        await asyncio.sleep(0.7)
        self._person.press("nav.back")

    async def _press_on(self, name: str, then: str) -> None:
        person = self._person
        person.press(name)
        await person.until(lambda: person.sees(then) and not person.wizard.is_busy, _PATIENCE)


def _payload(label: str) -> str:
    device = LABELS[label]
    return json.dumps({"ProductId": device.product_id, "DeviceName": device.name, "Token": label})


def _report(stretches: list[Stretch]) -> int:
    gaps = [gap for stretch in stretches for gap in stretch.gaps]
    for one in stretches:
        longest = max(one.gaps, key=lambda gap: gap.own)
        print(
            f"  {one.name:<12} longest {_ms(longest.own):6.1f} ms, {_ms(longest.busy):.1f} at work"
        )
    figures = [
        *_figures("", [gap.own for gap in gaps], bounded=True),
        *_figures(", had all our threads had a processor", [gap.alone for gap in gaps]),
        *_figures(", at work itself", [gap.busy for gap in gaps]),
        *_figures(", by the wall", [gap.wall for gap in gaps]),
    ]
    return report("stall", figures, {"stretches": [asdict(one) for one in stretches]})


def _figures(of: str, gaps: list[float], *, bounded: bool = False) -> list[Figure]:
    usual, longest = (_MUST_USUAL, _MUST_LONGEST) if bounded else (None, None)
    return [
        Figure(f"99 %{of}", _ms(percentile(gaps, 99)), "ms", usual),
        Figure(f"longest{of}", _ms(max(gaps)), "ms", longest),
    ]


def _ms(seconds: float) -> float:
    return seconds * 1000


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
