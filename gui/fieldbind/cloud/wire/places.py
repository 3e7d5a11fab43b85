"""Answers about families and rooms."""

import msgspec

from fieldbind.cloud.envelope import Members, as_text
from fieldbind.cloud.models import Family, Role, Room
from fieldbind.cloud.paging import Page
from fieldbind.cloud.wire.fields import Id, Loose, as_number, id_in, read

_ROLES: dict[int | None, Role] = {role.value: role for role in Role}


def families(members: Members) -> Page[Family]:
    """AppGetFamilyList; the live name is FamilyName, the page's is Name."""
    answer = read(members, _Families)
    return Page([_family(entry) for entry in answer.family_list or ()], as_number(answer.total))


def family_id(members: Members) -> str:
    """AppCreateFamily."""
    return id_in(members, "FamilyId")


def rooms(members: Members) -> Page[Room]:
    """AppGetRoomList; one client spells it Roomlist."""
    if "Roomlist" in members:
        members = {"RoomList": members["Roomlist"], **members}
    answer = read(members, _Rooms)
    return Page([_room(entry) for entry in answer.room_list or ()], as_number(answer.total))


def room_id(members: Members) -> str:
    """AppCreateRoom; a text by its table, a number in its example."""
    return id_in(members, "RoomId")


class _Family(msgspec.Struct, rename="pascal"):
    family_id: Id
    family_name: Loose = None
    name: Loose = None
    role: Loose = None
    rooms_num: Loose = None
    device_num: Loose = None


class _Families(msgspec.Struct, rename="pascal"):
    family_list: list[_Family] | None
    total: Loose = None


class _Room(msgspec.Struct, rename="pascal"):
    room_id: Id
    room_name: Loose = None
    device_num: Loose = None


class _Rooms(msgspec.Struct, rename="pascal"):
    room_list: list[_Room] | None
    total: Loose = None


def _family(entry: _Family) -> Family:
    return Family(
        id=str(entry.family_id),
        name=as_text(entry.family_name) or as_text(entry.name),
        role=_ROLES.get(as_number(entry.role)),
        room_count=as_number(entry.rooms_num),
        device_count=as_number(entry.device_num),
    )


def _room(entry: _Room) -> Room:
    return Room(
        id=str(entry.room_id),
        name=as_text(entry.room_name),
        device_count=as_number(entry.device_num),
    )
