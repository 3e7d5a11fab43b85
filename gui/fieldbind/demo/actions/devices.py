"""Bound devices and products (40802, 40803, 40804, 40806, 40807, 43201)."""

from fieldbind.cloud.models import DEFAULT_ROOM_ID, Device, Role
from fieldbind.demo.actions.call import Call
from fieldbind.demo.actions.paging import page_of, total_of
from fieldbind.demo.actions.refusal import Refusal
from fieldbind.demo.world.records import Home, Model, Unit
from fieldbind.demo.world.world import World


def list_family_devices(world: World, call: Call) -> dict[str, object]:
    """AppGetFamilyDeviceList: one page; an empty RoomId means the whole family."""
    home = world.home_of(call.user_id, call.text("FamilyId"))
    room_id = call.optional_text("RoomId")
    units = [unit for unit in world.units_in(home.id) if room_id in ("", unit.room_id)]
    entries = [entry_of(unit) for unit in page_of(world, units, call)]
    return {"DeviceList": entries, **total_of(world, units)}


def get_family_device(world: World, call: Call) -> dict[str, object]:
    """AppGetDeviceInFamily: one device of a family."""
    home = world.home_of(call.user_id, call.text("FamilyId"))
    unit = world.find_in(home.id, _device(call))
    if unit is None and world.habits.absent_device:
        raise Refusal(world.habits.absent_device, "DeviceName")
    return {"Data": entry_of(unit) if unit else {}}


def rename_device(world: World, call: Call) -> dict[str, object]:
    """AppUpdateDeviceInFamily: the name people give it.

    The page's answer has the default room as a number.
    """
    alias = call.text("AliasName")
    unit = world.units.get(_device(call).id)
    if unit is None or not unit.family_id:
        raise Refusal("InvalidParameterValue", "DeviceName")
    _changeable_home(world, call, unit.family_id)
    unit.alias = alias
    entry = entry_of(unit)
    if unit.room_id == DEFAULT_ROOM_ID:
        entry["RoomId"] = 0
    return {"Data": entry}


def move_device(world: World, call: Call) -> dict[str, object]:
    """AppModifyFamilyDeviceRoom: another room of the same family."""
    home = _changeable_home(world, call, call.text("FamilyId"))
    room_id = call.text("RoomId")
    unit = world.unit_in(home.id, _device(call))
    if not home.has_room(room_id):
        raise Refusal("InvalidParameterValue", "RoomId")
    unit.room_id = room_id
    return {"Data": {}}


def delete_device(world: World, call: Call) -> dict[str, object]:
    """AppDeleteDeviceInFamily: the device belongs to no family any more."""
    home = _changeable_home(world, call, call.text("FamilyId"))
    unit = world.unit_in(home.id, _device(call))
    unit.family_id, unit.room_id, unit.alias, unit.owner_id = "", DEFAULT_ROOM_ID, "", ""
    return {"Data": {}}


def get_device_statuses(world: World, call: Call) -> dict[str, object]:
    """AppGetDeviceStatuses: 1 is online, as every client of the vendor reads it."""
    units = [world.units[name] for name in call.texts("DeviceIds") if name in world.units]
    return {
        "DeviceStatuses": [_status_of(unit, world.is_online(unit, call.moment)) for unit in units]
    }


def get_products(world: World, call: Call) -> dict[str, object]:
    """AppGetProducts: what is known of the products asked for; unknown ones are left out."""
    wanted = call.texts("ProductIds")
    wanted += [name.partition("/")[0] for name in call.texts("DeviceIds")]
    found = [world.products[name] for name in dict.fromkeys(wanted) if name in world.products]
    return {"Products": [_product_entry(product) for product in found]}


def entry_of(unit: Unit) -> dict[str, object]:
    """A device as the lists show it, with the vendor's misspelt UpdateTIme."""
    return {
        "ProductId": unit.device.product_id,
        "DeviceName": unit.device.name,
        "DeviceId": unit.device.id,
        "AliasName": unit.alias,
        "UserID": unit.owner_id,
        "FamilyId": unit.family_id,
        "RoomId": unit.room_id,
        "IconUrl": "",
        "DeviceType": 0,
        "FromUserID": "",
        "CreateTime": unit.bound_at,
        "UpdateTIme": unit.bound_at,
    }


def _device(call: Call) -> Device:
    return Device(call.text("ProductId"), call.text("DeviceName"))


def _changeable_home(world: World, call: Call, family_id: str) -> Home:
    home = world.home_of(call.user_id, family_id)
    if home.roles[call.user_id] is Role.MEMBER and not world.habits.members_may_change:
        raise Refusal("UnauthorizedOperation.NoPermissionToFamily")
    return home


def _status_of(unit: Unit, is_online: bool) -> dict[str, object]:
    return {
        "DeviceId": unit.device.id,
        "ProductId": unit.device.product_id,
        "DeviceName": unit.device.name,
        "Online": int(is_online),
    }


def _product_entry(product: Model) -> dict[str, object]:
    return {
        "ProductId": product.id,
        "Name": product.name,
        "Description": "",
        "State": "dev" if product.is_in_development else "online",
        "DataTemplate": "{}",
        "AppTemplate": "{}",
        "NetType": "wifi",
        "CategoryId": 3,
        "ProductType": 0,
        "UpdateTime": 0,
    }
