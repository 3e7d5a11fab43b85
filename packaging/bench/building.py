"""Thirty devices in one building through the real window, by a scripted scanner.

Started by ``bench.day`` without a screen: ``run.py bench.building DEVICES SEED``. Every pause of
the program is as people have it, and every answer of the simulated cloud takes a while.
"""

import json
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random
from statistics import median

import qasync
from PySide6.QtCore import Qt

from bench.results import Figure, report
from fieldbind.cloud.models import Device
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from fieldbind.demo.world.building import add_label
from fieldbind.demo.world.records import Ticket
from fieldbind.demo.world.workbench import LAMP
from fieldbind.qt.application import make_application
from fieldbind.qt.garbage import collected_here
from fieldbind.settings.load import load_settings
from texts import linguist
from wizardry import Person, at_work, environ_of

_LATENCY = 0.05
_FASTEST, _SLOWEST = 2.0, 8.0
_PATIENCE = 60.0
_MUST_SECONDS, _MUST_KEYS = 3.0, 3.0


@dataclass(frozen=True, slots=True)
class Bound:
    """How one device went.

    Args:
        device: seconds until it reported its token, from the scan on: it was switched on just then.
        noticed: seconds from then until the window asked whether to bind.
        whole: seconds from the scan until Done was seen.
        keys: pressed by hand, up to where the next device may be scanned.
    """

    device: float
    noticed: float
    whole: float
    keys: int

    @property
    def own(self) -> float:
        """Seconds that were ours."""
        return self.whole - self.device


class Technician:
    """Somebody with a scanner who never hesitates.

    Args:
        person: at the window.
    """

    def __init__(self, person: Person) -> None:
        self._person = person
        self._keys = 0

    async def bind(self, label: str, token: str) -> Bound:
        """One device, from its scan to where the next may be scanned."""
        person, self._keys = self._person, 0
        began, switched_on = time.monotonic(), time.time()
        ticket = self._switch_on(token, switched_on)
        person.scan(label)
        self._press_enter()
        await self._until("confirm.summary")
        asked = time.time()
        self._press_enter()
        await self._until("done.title")
        whole = time.monotonic() - began
        self._press_enter()
        await self._until("device.token")
        device = ticket.reported_after or 0.0
        noticed = asked - switched_on - device
        return Bound(device=device, noticed=noticed, whole=whole, keys=self._keys)

    def _switch_on(self, token: str, now: float) -> Ticket:
        with self._person.cloud.changing() as world:
            ticket = world.tickets[token]
            ticket.created_at = now
        return ticket

    def _press_enter(self) -> None:
        self._person.key(Qt.Key.Key_Return)
        self._keys += 1

    async def _until(self, name: str) -> None:
        person = self._person
        await person.until(lambda: person.sees(name) and not person.wizard.is_busy, _PATIENCE)


def main(arguments: list[str]) -> int:
    """Bind so many devices, whose times follow from a seed. Exit code 1: not good enough."""
    count, seed = int(arguments[0]), int(arguments[1])
    linguist.release()
    application = make_application()
    with qasync.QEventLoop(application) as loop, collected_here():
        bound = loop.run_until_complete(_work(count, Random(seed)))
    return report("day", _figures(bound), {"devices": [asdict(one) for one in bound]})


async def _work(count: int, chance: Random) -> list[Bound]:
    with (
        tempfile.TemporaryDirectory() as home,
        serve(SimulatedCloud(latency=_LATENCY)) as cloud,
    ):
        labels = [_label(cloud, number, chance) for number in range(count)]
        async with at_work(load_settings(environ_of(cloud, Path(home))), cloud) as person:
            await person.sign_in()
            await person.choose_place()
            technician = Technician(person)
            return [await technician.bind(*label) for label in labels]


def _label(cloud: SimulatedCloud, number: int, chance: Random) -> tuple[str, str]:
    """A device with a printed label: what its code says, and the token in it."""
    device, token = Device(LAMP, f"lamp_e27_{2000 + number}"), f"{chance.getrandbits(128):032x}"
    with cloud.changing() as world:
        world.bench.after = chance.uniform(_FASTEST, _SLOWEST)
        add_label(world, token, device)
    words = {"ProductId": device.product_id, "DeviceName": device.name, "Token": token}
    return json.dumps(words), token


def _figures(bound: list[Bound]) -> list[Figure]:
    own, noticed = [one.own for one in bound], [one.noticed for one in bound]
    keys = max(one.keys for one in bound)
    note = f"{len(bound)} devices, {_LATENCY * 1000:.0f} ms an answer"
    return [
        Figure("our own time, median", median(own), "s", must=_MUST_SECONDS, note=note),
        Figure("our own time, longest", max(own), "s", must=_MUST_SECONDS),
        Figure("of it from the report to Confirm, median", median(noticed), "s"),
        Figure("keys for a device, most", keys, "keys", must=_MUST_KEYS, note="beside the scan"),
    ]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
