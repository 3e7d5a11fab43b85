"""Where a device may belong before anybody binds it."""

from typing import Literal

from fieldbind.cloud.models import DEFAULT_ROOM_ID
from fieldbind.demo.world.building import home_named, put_device
from fieldbind.demo.world.content import FIRST_FAMILY
from fieldbind.demo.world.world import World

Belonging = Literal["first", "another", "strangers"]

_FAMILIES = {
    "first": (FIRST_FAMILY, "Kitchen", "Kitchen lamp"),
    "another": ("Harbour View 12B", "Living room", ""),
    "strangers": ("Zhou office", "", ""),
}
"""Family, room and name of the device; the last family is none of the account's."""


def belong_to(world: World, where: Belonging) -> None:
    """Bind the device in the technician's hands, and those of all labels; it takes every token."""
    family, room_name, alias = _FAMILIES[where]
    home = home_named(world, family)
    names = {room.name: room.id for room in home.rooms.values()}
    room = names.get(room_name, DEFAULT_ROOM_ID)
    for device in {ticket.reporter for ticket in world.tickets.values()}:
        if device:
            put_device(world, device, home.id, room)
    bench = world.bench
    bench.held = bench.always = bench.coming
    put_device(world, bench.held, home.id, room, alias)
