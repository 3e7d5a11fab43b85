"""The installed program, killed in the middle of a bind, and started once more on its folders."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from e2e import steps
from e2e.desk import Desk, settings_for, sit_down
from e2e.moments import Moment
from e2e.program import Program, is_called
from e2e.screen import Screen
from fieldbind.cloud.models import Device
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.world.building import home_named
from fieldbind.ledger.ledger import Ledger
from fieldbind.ledger.model import Job, Query
from oracle import Oracle
from unmeasured import UNMEASURED

FAMILY, ROOM = "Lin family", "Kitchen"
DEVICE = Device("LAEG4YJE1A", "lamp_e27_0512")
"""Its label carries the token that is typed."""


@dataclass(frozen=True)
class Bench:
    """Where kills are made.

    Args:
        fieldbind: the command.
        screen: where it shows.
        home: everything that it may write.
        cloud: the simulated cloud.
        keyring: ``memory``, or ``auto`` for that of the desktop.
    """

    fieldbind: Path
    screen: Screen
    home: Path
    cloud: SimulatedCloud
    keyring: str = "memory"

    def start(self) -> AbstractContextManager[Desk]:
        """Start the program on its folders."""
        settings = settings_for(self.cloud) | {"FIELDBIND_KEYRING": self.keyring}
        return sit_down(self.fieldbind, self.screen, self.home, settings | UNMEASURED)

    @property
    def secrets(self) -> set[str]:
        """What may stand in no file, nor the phone number."""
        used = {request.text("AccessToken") for request in self.cloud.requests} - {""}
        cloud = self.cloud
        return {steps.TOKEN, cloud.password, cloud.app_secret, cloud.account, *used}


@dataclass(frozen=True, kw_only=True)
class Told:
    """What somebody met who went on after a kill.

    Args:
        card: the words of the resume card.
        pages: by the id of something on each, in order.
        title: on Done, or on a problem card.
    """

    card: str
    pages: Sequence[str]
    title: str


def kill_at(bench: Bench, moment: Moment) -> None:
    """Work up to a moment, and take the program's power away."""
    cloud = bench.cloud
    cloud.device_after = 0.0 if moment.reports else None
    for action, trouble in moment.orders:
        cloud.demand(trouble, action=action)
    with bench.start() as desk:
        _work(desk.window, cloud, moment.presses)
        desk.window.wait_for(lambda: moment.sign(desk, cloud), "the moment")
        desk.kill()
    cloud.forget_demands()
    _let_report(cloud)


def started_again(bench: Bench, moment: Moment) -> Told:
    """Start the program once more and go on as it says."""
    with bench.start() as desk:
        window, card = desk.window, ""
        if moment.card:
            card = window.find("resume").name
            window.press("resume.continue")
        else:
            window.find("signin.account")
            assert window.seek("resume.continue") is None
        pages, title = _go_on(window, bench.cloud)
    return Told(card=card, pages=pages, title=title)


def _work(window: Program, cloud: SimulatedCloud, presses: int) -> None:
    steps.sign_in(window, cloud.account, cloud.password)
    steps.choose_place(window, FAMILY, ROOM)
    window.find("device.token").write(steps.TOKEN)
    if presses > 0:
        window.press("nav.next")
    if presses > 1:
        window.find("confirm.summary")
        window.press("nav.next")


def _let_report(cloud: SimulatedCloud) -> None:
    cloud.device_after = 0.0
    with cloud.changing() as world:
        world.tickets[steps.TOKEN].reported_after = 0.0


def _go_on(window: Program, cloud: SimulatedCloud) -> tuple[list[str], str]:
    """Do what each page asks for, up to Done; the pages, and the title there."""
    acts: Mapping[str, Callable[[], None]] = {
        "signin.account": lambda: sign_in(window, cloud),
        "place.family": lambda: _choose_place(window),
        "device.token": lambda: steps.enter_token(window),
        "confirm.summary": lambda: window.press("nav.next"),
    }
    names, pages = ("done.title", "problem.title", *acts), list[str]()
    while True:
        name = window.wait_for(partial(_first_of, window, names), "a page to go on from")
        if name not in acts:
            return pages, window.find(name).name
        pages.append(name)
        acts[name]()
        window.wait_for(partial(_is_gone, window, name), f"{name!r} to go")


def _first_of(window: Program, names: Sequence[str]) -> str | None:
    for control in window.controls():
        for name in names:
            if is_called(control, name):
                return name
    return None


def _is_gone(window: Program, name: str) -> bool:
    return window.seek(name) is None


def sign_in(window: Program, cloud: SimulatedCloud) -> None:
    """Sign in where that is asked for on the way."""
    window.find("signin.account").write(cloud.account)
    window.find("signin.password").write(cloud.password)
    window.press("nav.next")


def _choose_place(window: Program) -> None:
    window.select("place.family", FAMILY)
    window.select("place.room", ROOM)
    window.press("nav.next")


def judge(bench: Bench, title: str) -> Oracle:
    """What of a title on Done, and of what is written down, does not hold in the cloud."""
    oracle, cloud = Oracle(), bench.cloud
    family = home_named(cloud.world, FAMILY)
    room = next(room.id for room in family.rooms.values() if room.name == ROOM)
    if title == f"Bound to the {ROOM}":
        oracle.hear_bound(cloud, family.id, DEVICE, by_us=True, said=title)
        oracle.hear_room(cloud, family.id, DEVICE, room)
    else:
        oracle.false_claims.append(title)
    jobs = asyncio.run(written_in(bench.home / "data"))
    oracle.audit(cloud, DEVICE, jobs[0] if len(jobs) == 1 else None)
    return oracle


async def written_in(folder: Path) -> list[Job]:
    """The jobs in a ledger's file, which nobody uses now."""
    ledger = await Ledger.open(folder)
    jobs = await ledger.find(Query(), limit=10, offset=0)
    await ledger.close()
    return jobs
