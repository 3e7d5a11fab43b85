"""What can be played in the demo, as a table: one row a scenario."""

from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from fieldbind.cloud.models import Device
from fieldbind.demo import trouble
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.hotspot.manners import Complaint
from fieldbind.demo.server import serve
from fieldbind.demo.world.building import home_named, put_device
from fieldbind.demo.world.languages import rename
from fieldbind.demo.world.workbench import LAMP
from fieldbind.demo.world.world import World
from fieldbind.faults import LocalFault

BIND = "AppTokenBindDeviceFamily"
FIRST_FAMILY = "Lin family"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """One story.

    Args:
        device_after: seconds until the device reports a token; None for never.
        set_up: what is different in the world from the start.
        bind: what happens to the first bind; a code or a trouble.
        gives_up: what stops a device in its hotspot the first time.
    """

    device_after: float | None = 3.0
    set_up: Callable[[World], None] = lambda _: None
    bind: trouble.Trouble | str | None = None
    gives_up: Complaint | None = None


def _first_token_runs_out(world: World) -> None:
    world.bench.doomed = 1
    for ticket in world.tickets.values():
        world.doom(ticket)


def _family_full(world: World) -> None:
    world.quotas.devices = len(world.units_in(home_named(world, FIRST_FAMILY).id))


def _another_lamp(world: World) -> None:
    """Whatever the label in the technician's hand says, this lamp reports the token."""
    stranger = world.register(Device(LAMP, "lamp_e27_0421")).device
    world.bench.always = stranger
    for ticket in world.tickets.values():
        ticket.reporter = stranger


def _already_there(world: World) -> None:
    home = home_named(world, FIRST_FAMILY)
    kitchen = next(room.id for room in home.rooms.values() if room.name == "Kitchen")
    for device in {ticket.reporter for ticket in world.tickets.values()}:
        if device:
            put_device(world, device, home.id, kitchen)
    world.bench.always = Device(LAMP, f"lamp_e27_{world.bench.number:04}")
    put_device(world, world.bench.always, home.id, kitchen, "Kitchen lamp")


def _other_room(world: World) -> None:
    world.habits.binds_into_default_room = True


SCENARIOS: Mapping[str, Scenario] = {
    "happy": Scenario(),
    "slow": Scenario(device_after=55.0),
    "expired": Scenario(set_up=_first_token_runs_out),
    "family-full": Scenario(set_up=_family_full),
    "no-permission": Scenario(bind="UnauthorizedOperation.NoPermissionToFamily"),
    "mismatch": Scenario(set_up=_another_lamp),
    "already-there": Scenario(set_up=_already_there),
    "other-room": Scenario(set_up=_other_room),
    "answer-lost": Scenario(bind=trouble.cut(after=True)),
    "wifi-refused": Scenario(gives_up=Complaint(10, 2)),
}
"""By the name given after ``--demo``; the first is played when none is given."""


@contextmanager
def play(name: str, port: int = 0, language: str = "en") -> Generator[SimulatedCloud, None, None]:
    """A simulated cloud that plays a scenario while the block lasts.

    Args:
        name: of the scenario.
        port: where it listens; any if not given.
        language: what people call their families, rooms and devices in: ``en`` or ``zh_CN``.

    Raises:
        LocalFault: there is no such scenario.
    """
    if name not in SCENARIOS:
        known = ", ".join(SCENARIOS)
        facts = {"flaw": "scenario", "name": name, "detail": known}
        raise LocalFault("SETTINGS_UNREADABLE.SCENARIO", facts=facts)
    scenario = SCENARIOS[name]
    cloud = SimulatedCloud(device_after=scenario.device_after)
    with cloud.changing() as world:
        scenario.set_up(world)
        rename(world, language)
    if scenario.bind is not None:
        cloud.demand(scenario.bind, action=BIND)
    with serve(cloud, port):
        yield cloud
