"""What the cloud calls a place that was written down without the phone number in its name.

A name is worth a few seconds and no fault: where nobody answers, what is known will do.
"""

import asyncio
import logging
from dataclasses import replace

from fieldbind.cloud.client import Cloud
from fieldbind.cloud.models import AccessToken, Family, Room
from fieldbind.faults import Fault
from fieldbind.masking import is_masked
from fieldbind.steps import Receipt

_log = logging.getLogger(__name__)

_PATIENCE = 3.0
"""Seconds for each list."""


async def true_family(cloud: Cloud, access: AccessToken, family: Family) -> Family:
    """The family by its own name. Never raises."""
    if not is_masked(family.name):
        return family
    try:
        async with asyncio.timeout(_PATIENCE):
            families = await cloud.list_families(access)
    except (Fault, TimeoutError) as reason:
        _log.info("family not named: %s", type(reason).__name__)
        return family
    return next((one for one in families if one.id == family.id), family)


async def true_rooms(
    cloud: Cloud, access: AccessToken, family_id: str, *rooms: Room
) -> tuple[Room, ...]:
    """Rooms of a family by their own names, in the same order. Never raises."""
    if not any(is_masked(room.name) for room in rooms):
        return rooms
    try:
        async with asyncio.timeout(_PATIENCE):
            listed = await cloud.list_rooms(access, family_id)
    except (Fault, TimeoutError) as reason:
        _log.info("rooms not named: %s", type(reason).__name__)
        return rooms
    named = {room.id: room for room in listed}
    return tuple(named.get(room.id, room) for room in rooms)


async def with_true_names(cloud: Cloud, access: AccessToken, receipt: Receipt) -> Receipt:
    """The receipt with what its family and rooms are called. Never raises."""
    family = await true_family(cloud, access, receipt.family)
    room, chosen = await true_rooms(cloud, access, family.id, receipt.room, receipt.chosen_room)
    return replace(receipt, family=family, room=room, chosen_room=chosen)
