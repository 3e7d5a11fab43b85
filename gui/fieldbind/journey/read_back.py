"""Looking where a device really is. Reads only."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from fieldbind.cloud.client import Cloud
from fieldbind.cloud.models import (
    DEFAULT_ROOM,
    AccessToken,
    Device,
    Family,
    FamilyDevice,
    Room,
)
from fieldbind.faults import Refused
from fieldbind.journey.true_names import with_true_names
from fieldbind.steps import Receipt

_SIDE_BY_SIDE = 6


async def find_in_family(
    cloud: Cloud, access: AccessToken, family_id: str, device: Device
) -> FamilyDevice | None:
    """The device's entry in a family, None if the family does not list it.

    One question is enough for a yes. What the cloud says to it when the device is absent is not
    documented, so a no is believed only from the list (vendor's page 40803).

    Raises:
        Fault: the question could not be answered.
    """
    try:
        entry = await cloud.get_family_device(access, family_id, device)
    except Refused as refused:
        if refused.code == "InvalidParameterValue.InvalidAccessToken":
            raise
        entry = None
    if entry and entry.device == device and entry.family_id in ("", family_id):
        return entry
    entries = await cloud.list_family_devices(access, family_id)
    return next((entry for entry in entries if entry.device == device), None)


async def find_family(
    cloud: Cloud, access: AccessToken, families: Sequence[Family], device: Device
) -> Family | None:
    """The first of ``families`` that lists the device, a few asked side by side.

    Raises:
        Fault: a family could not be asked, so that "nowhere" would be a guess.
    """
    for start in range(0, len(families), _SIDE_BY_SIDE):
        group = families[start : start + _SIDE_BY_SIDE]
        found = await asyncio.gather(
            *(find_in_family(cloud, access, family.id, device) for family in group)
        )
        for family, entry in zip(group, found, strict=True):
            if entry:
                return family
    return None


async def name_room(
    cloud: Cloud, access: AccessToken, family_id: str, room_id: str, known: Room
) -> Room:
    """The room with this id; its name is asked for only if it is not the one already known."""
    if room_id == known.id:
        return known
    if room_id in ("", DEFAULT_ROOM.id):
        return DEFAULT_ROOM
    rooms = await cloud.list_rooms(access, family_id)
    return next((room for room in rooms if room.id == room_id), Room(id=room_id, name=room_id))


async def read_back(
    cloud: Cloud, access: AccessToken, receipt: Receipt, now: Callable[[], datetime]
) -> Receipt:
    """The receipt with family, room and name as the cloud has them now. Raises Fault."""
    entry = await find_in_family(cloud, access, receipt.family.id, receipt.device)
    if entry is None:
        read = replace(receipt, entry=None, read_at=now())
    else:
        room = await name_room(cloud, access, receipt.family.id, entry.room_id, receipt.chosen_room)
        read = replace(receipt, entry=entry, room=room, read_at=now())
    return await with_true_names(cloud, access, read)
