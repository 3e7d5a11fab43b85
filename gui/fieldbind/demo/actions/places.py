"""Families and rooms (40808, 40811, 40813, 40816)."""

from collections.abc import Sequence

from fieldbind.cloud.models import Role
from fieldbind.demo.actions.call import Call
from fieldbind.demo.actions.paging import page_of, total_of
from fieldbind.demo.actions.refusal import Refusal
from fieldbind.demo.world.names import new_family_id, new_room_id
from fieldbind.demo.world.records import Home, HomeRoom
from fieldbind.demo.world.world import World


def get_family_list(world: World, call: Call) -> dict[str, object]:
    """AppGetFamilyList: one page of the families the person is in."""
    homes = world.homes_of(call.user_id)
    page = page_of(world, homes, call)
    entries = [_family_entry(home, home.roles[call.user_id]) for home in page]
    return {"FamilyList": entries, **total_of(world, homes)}


def create_family(world: World, call: Call) -> dict[str, object]:
    """AppCreateFamily: the person becomes its administrator."""
    name, address = call.text("Name"), call.text("Address")
    if len(world.homes_of(call.user_id)) >= world.quotas.families:
        raise Refusal("LimitExceeded", "families of a user")
    home = Home(
        id=new_family_id(),
        name=name,
        address=address,
        roles={call.user_id: Role.ADMINISTRATOR},
        created_at=int(call.at),
    )
    world.homes[home.id] = home
    return {"Data": {"FamilyId": home.id}}


def get_room_list(world: World, call: Call) -> dict[str, object]:
    """AppGetRoomList: one page of a family's own rooms; the default room is not among them."""
    home = world.home_of(call.user_id, call.text("FamilyId"))
    rooms = list(home.rooms.values())
    places = [unit.room_id for unit in world.units_in(home.id)]
    entries = [_room_entry(room, places) for room in page_of(world, rooms, call)]
    return {"RoomList": entries, **total_of(world, rooms)}


def create_room(world: World, call: Call) -> dict[str, object]:
    """AppCreateRoom: one more room in a family."""
    home = world.home_of(call.user_id, call.text("FamilyId"))
    name = call.text("Name")
    if len(home.rooms) >= world.quotas.rooms:
        raise Refusal("LimitExceeded", "rooms of a family")
    room = HomeRoom(id=new_room_id(), name=name, created_at=int(call.at))
    home.rooms[room.id] = room
    return {"Data": {"RoomId": room.id}}


def _family_entry(home: Home, role: Role) -> dict[str, object]:
    return {
        "FamilyId": home.id,
        "FamilyName": home.name,
        "Role": int(role),
        "Address": home.address,
        "RoomsNum": len(home.rooms),
        "CreateTime": home.created_at,
        "UpdateTime": home.created_at,
    }


def _room_entry(room: HomeRoom, places: Sequence[str]) -> dict[str, object]:
    return {
        "RoomId": room.id,
        "RoomName": room.name,
        "DeviceNum": places.count(room.id),
        "CreateTime": room.created_at,
        "UpdateTime": room.created_at,
    }
