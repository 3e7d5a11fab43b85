"""Answers of the cloud turned into our models: wire names meet ours here.

Ids and names may come as numbers, counts as texts; what is not needed may be missing or of any
type. What is needed and unusable is a ``msgspec.ValidationError``.
"""

from typing import Annotated, TypeVar

import msgspec

from fieldbind.cloud.envelope import Members
from fieldbind.cloud.models import (
    DEFAULT_ROOM_ID,
    AccessToken,
    Account,
    BindToken,
    Device,
    Family,
    FamilyDevice,
    Product,
    Role,
    Room,
    Session,
    TokenReport,
    TokenState,
)
from fieldbind.cloud.paging import Page

Wire = TypeVar("Wire")
Id = Annotated[str, msgspec.Meta(min_length=1)] | int
Loose = object


def session(members: Members) -> Session:
    """AppGetToken."""
    answer = _read(members, _Token)
    return Session(
        access_token=AccessToken(str(answer.token)), expires_at=_number(answer.expire_at)
    )


def account(members: Members) -> Account:
    """AppGetUser."""
    answer = _read(members, _User)
    return Account(
        id=str(answer.user_id),
        nick_name=_text(answer.nick_name),
        phone_number=_text(answer.phone_number),
        country_code=_text(answer.country_code),
        email=_text(answer.email),
    )


def families(members: Members) -> Page[Family]:
    """AppGetFamilyList; the live name is FamilyName, the page's is Name."""
    answer = _read(members, _Families)
    return Page([_family(entry) for entry in answer.family_list or ()], _number(answer.total))


def rooms(members: Members) -> Page[Room]:
    """AppGetRoomList; one client spells it Roomlist."""
    spelling = "RoomList" if "RoomList" in members else "Roomlist"
    answer = _read({"RoomList": members.get(spelling, msgspec.UNSET), **members}, _Rooms)
    return Page([_room(entry) for entry in answer.room_list or ()], _number(answer.total))


def devices(members: Members) -> Page[FamilyDevice]:
    """AppGetFamilyDeviceList."""
    answer = _read(members, _Devices)
    entries = [_family_device(entry) for entry in answer.device_list or ()]
    return Page(entries, _number(answer.total))


def family_device(members: Members) -> FamilyDevice | None:
    """AppGetDeviceInFamily; None where the answer names no device."""
    if not members.get("DeviceName"):
        return None
    return _family_device(_read(members, _Device))


def family_id(members: Members) -> str:
    """AppCreateFamily."""
    return str(_read(members, _FamilyId).family_id)


def room_id(members: Members) -> str:
    """AppCreateRoom; a text by its table, a number in its example."""
    return str(_read(members, _RoomId).room_id)


def bind_token(members: Members) -> BindToken:
    """AppCreateDeviceBindToken."""
    return BindToken(str(_read(members, _Token).token))


def token_report(members: Members) -> TokenReport:
    """AppGetDeviceBindTokenState; at State 2 the live answer names the device as well."""
    answer = _read(members, _TokenState)
    product_id, name = _text(answer.product_id), _text(answer.device_name)
    named = Device(product_id, name) if product_id and name else None
    return TokenReport(
        state=answer.state, device=named if answer.state is TokenState.READY else None
    )


def online(members: Members) -> dict[Device, bool | None]:
    """AppGetDeviceStatuses; 1 is online, as every client reads it, against the page's comment."""
    answer = _read(members, _Statuses)
    return {
        Device(str(entry.product_id), str(entry.device_name)): _ONLINE.get(_number(entry.online))
        for entry in answer.device_statuses or ()
    }


def products(members: Members) -> dict[str, Product]:
    """AppGetProducts, by product id."""
    answer = _read(members, _Products)
    return {
        str(entry.product_id): Product(id=str(entry.product_id), name=_text(entry.name))
        for entry in answer.products or ()
    }


def request_id(members: Members) -> str:
    """The cloud's request id; empty where it gave none."""
    return _text(members.get("RequestId"))


class _Token(msgspec.Struct, rename="pascal"):
    token: Id
    expire_at: Loose = None


class _User(msgspec.Struct, rename="pascal"):
    user_id: Id = msgspec.field(name="UserID")
    nick_name: Loose = None
    phone_number: Loose = None
    country_code: Loose = None
    email: Loose = None


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


class _FamilyId(msgspec.Struct, rename="pascal"):
    family_id: Id


class _Room(msgspec.Struct, rename="pascal"):
    room_id: Id
    room_name: Loose = None
    device_num: Loose = None


class _Rooms(msgspec.Struct, rename="pascal"):
    room_list: list[_Room] | None
    total: Loose = None


class _RoomId(msgspec.Struct, rename="pascal"):
    room_id: Id


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


class _TokenState(msgspec.Struct, rename="pascal"):
    state: TokenState
    product_id: Loose = None
    device_name: Loose = None


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


_ONLINE: dict[int | None, bool] = {0: False, 1: True}
_ROLES: dict[int | None, Role] = {role.value: role for role in Role}


def _read(members: Members, kind: type[Wire]) -> Wire:
    return msgspec.convert(members, kind, strict=False)


def _family(entry: _Family) -> Family:
    return Family(
        id=str(entry.family_id),
        name=_text(entry.family_name) or _text(entry.name),
        role=_ROLES.get(_number(entry.role)),
        room_count=_number(entry.rooms_num),
        device_count=_number(entry.device_num),
    )


def _room(entry: _Room) -> Room:
    return Room(
        id=str(entry.room_id),
        name=_text(entry.room_name),
        device_count=_number(entry.device_num),
    )


def _family_device(entry: _Device) -> FamilyDevice:
    return FamilyDevice(
        device=Device(str(entry.product_id), str(entry.device_name)),
        alias=_text(entry.alias_name),
        family_id=_text(entry.family_id),
        room_id=_text(entry.room_id) or DEFAULT_ROOM_ID,
        created_at=_number(entry.create_time),
    )


def _text(value: object) -> str:
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""


def _number(value: object) -> int | None:
    """A count or time as it should be; anything else is as good as missing."""
    try:
        number = msgspec.convert(value, int, strict=False)
    except msgspec.ValidationError:
        return None
    return number if number >= 0 else None
