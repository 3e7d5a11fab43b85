"""What the light on a simulated device shows, as a technician reads it.

Fast for pairing mode, slow while it joins and reports, steady once the cloud knows it.
"""

from dataclasses import dataclass
from enum import Enum

from fieldbind.cloud.models import Device
from fieldbind.demo.world.records import Ticket
from fieldbind.demo.world.workbench import numbered
from fieldbind.demo.world.world import World


class Light(Enum):
    """How it shines."""

    DARK = "dark"
    FAST = "fast"
    SLOW = "slow"
    STEADY = "steady"


@dataclass(frozen=True, slots=True)
class Shown:
    """A device as it lies on the table.

    Args:
        name: its device name.
        light: its light now.
        is_alive: bound, and therefore running.
    """

    name: str
    light: Light
    is_alive: bool


def shown(world: World, product: str, now: float) -> Shown:
    """The device of a product: the one in the technician's hands, or one that nobody has touched.

    Args:
        world: that it belongs to.
        product: which of them.
        now: seconds by the clock of the story.
    """
    bench = world.bench
    if bench.in_hand.product_id != product:
        return Shown(numbered(product).name, Light.DARK, is_alive=False)
    device = bench.in_hand
    unit = world.units.get(device.id)
    if unit and unit.family_id:
        return Shown(device.name, Light.STEADY, is_alive=True)
    return Shown(device.name, _light(world, device, now), is_alive=False)


def _light(world: World, device: Device, now: float) -> Light:
    ticket = _last_ticket(world, device)
    if ticket is None or ticket.bound_to or _is_over(ticket, now):
        return Light.DARK
    if ticket.reporter != device:
        return Light.FAST
    if ticket.is_reported(now):
        return Light.STEADY
    return Light.SLOW if ticket.is_awaited else Light.FAST


def _last_ticket(world: World, device: Device) -> Ticket | None:
    """The token it was given last; where another one takes them all, that one's."""
    takers = (device, world.bench.always)
    given = (ticket for ticket in world.tickets.values() if ticket.created_at is not None)
    return next((ticket for ticket in reversed(list(given)) if ticket.reporter in takers), None)


def _is_over(ticket: Ticket, now: float) -> bool:
    return ticket.life is not None and ticket.age(now) >= ticket.life
