"""Answers about devices and their products."""

import msgspec

from fieldbind.cloud.envelope import Members, as_text
from fieldbind.cloud.models import DEFAULT_ROOM_ID, Device, FamilyDevice, Product
from fieldbind.cloud.paging import Page
from fieldbind.cloud.wire.fields import Id, Loose, as_number, read

# Every client reads 1 as online, against a comment on the page (613/40804).
_ONLINE: dict[int | None, bool] = {0: False, 1: True}


def devices(members: Members) -> Page[FamilyDevice]:
    """AppGetFamilyDeviceList."""
    answer = read(members, _Devices)
    entries = [_family_device(entry) for entry in answer.device_list or ()]
    return Page(entries, as_number(answer.total))


def family_device(members: Members) -> FamilyDevice | None:
    """AppGetDeviceInFamily; None where the answer names no device."""
    if not members.get("DeviceName"):
        return None
    return _family_device(read(members, _Device))


def online(members: Members) -> dict[Device, bool | None]:
    """AppGetDeviceStatuses; None where the state is neither of the two."""
    answer = read(members, _Statuses)
    return {
        Device(str(entry.product_id), str(entry.device_name)): _ONLINE.get(as_number(entry.online))
        for entry in answer.device_statuses or ()
    }


def products(members: Members) -> dict[str, Product]:
    """AppGetProducts, by product id."""
    answer = read(members, _Products)
    return {
        str(entry.product_id): Product(id=str(entry.product_id), name=as_text(entry.name))
        for entry in answer.products or ()
    }


class _Device(msgspec.Struct, rename="pascal"):
    product_id: Id
    device_name: Id
    alias_name: Loose = None
    family_id: Loose = None
    room_id: Loose = None
    create_time: Loose = None


class _Devices(msgspec.Struct, rename="pascal"):
    device_list: list[_Device] | None
    total: Loose = None


class _Status(msgspec.Struct, rename="pascal"):
    product_id: Id
    device_name: Id
    online: Loose = None


class _Statuses(msgspec.Struct, rename="pascal"):
    device_statuses: list[_Status] | None


class _Product(msgspec.Struct, rename="pascal"):
    product_id: Id
    name: Loose = None


class _Products(msgspec.Struct, rename="pascal"):
    products: list[_Product] | None


def _family_device(entry: _Device) -> FamilyDevice:
    return FamilyDevice(
        device=Device(str(entry.product_id), str(entry.device_name)),
        alias=as_text(entry.alias_name),
        family_id=as_text(entry.family_id),
        room_id=as_text(entry.room_id) or DEFAULT_ROOM_ID,
        created_at=as_number(entry.create_time),
    )
