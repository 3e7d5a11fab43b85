"""Putting things into a world without asking its rules: what a demo or a test starts from."""

from collections.abc import Sequence

from fieldbind.cloud.models import DEFAULT_ROOM_ID, Device, Role
from fieldbind.demo.world.names import new_family_id, new_room_id
from fieldbind.demo.world.records import Home, HomeRoom, Ticket
from fieldbind.demo.world.workbench import LAMP
from fieldbind.demo.world.world import World

FIRST_OLD_LAMP = 1000


def add_family(
    world: World,
    user_id: str,
    name: str,
    *,
    role: Role = Role.ADMINISTRATOR,
    rooms: Sequence[str] = (),
) -> Home:
    """One more family the person is in; no quota applies."""
    home = Home(id=new_family_id(), name=name, roles={user_id: role})
    world.homes[home.id] = home
    for room_name in rooms:
        add_room(home, room_name)
    return home


def fill_up_families(world: World, user_id: str, total: int) -> None:
    """Families called ``Family 13`` and so on, until the person is in so many."""
    for number in range(len(world.homes_of(user_id)) + 1, total + 1):
        add_family(world, user_id, f"Family {number}", rooms=("Living room", "Kitchen"))


def fill_up_rooms(home: Home, total: int) -> None:
    """Rooms called ``Room 7`` and so on, until the family has so many."""
    for number in range(len(home.rooms) + 1, total + 1):
        add_room(home, f"Room {number}")


def add_room(home: Home, name: str) -> str:
    """One more room; returns its id."""
    room = HomeRoom(id=new_room_id(), name=name)
    home.rooms[room.id] = room
    return room.id


def put_device(
    world: World, device: Device, family_id: str, room_id: str = DEFAULT_ROOM_ID, alias: str = ""
) -> None:
    """Make a device belong to a family, as if it had been bound long ago; it is online."""
    unit = world.register(device)
    unit.family_id, unit.room_id, unit.alias = family_id, room_id, alias
    unit.owner_id = next(iter(world.homes[family_id].roles))
    unit.online_from = 0.0


def add_devices(world: World, family_id: str, count: int) -> None:
    """So many lamps bound long ago, spread over the rooms of a family."""
    rooms = list(world.homes[family_id].rooms) or [DEFAULT_ROOM_ID]
    first = FIRST_OLD_LAMP + len(world.units)
    for index in range(count):
        device = Device(LAMP, f"lamp_e27_{first + index:04}")
        put_device(world, device, family_id, rooms[index % len(rooms)], f"Lamp {index + 1}")


def add_label(world: World, text: str, device: Device) -> None:
    """A token printed on a label; its device reports it some time after somebody asked about it."""
    world.register(device)
    world.tickets[text] = Ticket(text=text, reporter=device, reported_after=world.bench.after)


def home_named(world: World, name: str) -> Home:
    """The first family of this name.

    Raises:
        LookupError: there is none.
    """
    for home in world.homes.values():
        if home.name == name:
            return home
    raise LookupError(name)
