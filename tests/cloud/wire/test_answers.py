"""Odd types and spellings in answers."""

from collections.abc import Callable, Mapping

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbind.cloud.envelope import Members
from fieldbind.cloud.models import Account, Device, Family, FamilyDevice, Product, Role, Room
from fieldbind.cloud.wire import account, devices, places, tokens
from fieldbind.cloud.wire.fields import as_number, request_id

JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2)
    ),
    max_leaves=4,
)
NAMES = st.sampled_from(
    [
        "Token",
        "ExpireAt",
        "UserID",
        "FamilyList",
        "RoomList",
        "Roomlist",
        "DeviceList",
        "DeviceStatuses",
        "Products",
        "Total",
        "FamilyId",
        "FamilyName",
        "Role",
        "RoomId",
        "ProductId",
        "DeviceName",
        "State",
        "Online",
        "RequestId",
    ]
)
ENTRY = st.dictionaries(NAMES, JUNK, max_size=5)
DECODERS: list[Callable[[Members], object]] = [
    account.session,
    account.account,
    places.families,
    places.family_id,
    places.rooms,
    places.room_id,
    devices.devices,
    devices.family_device,
    devices.online,
    devices.products,
    tokens.bind_token,
    tokens.report,
    request_id,
]


@given(
    members=st.dictionaries(NAMES, JUNK | st.lists(ENTRY, max_size=3)),
    decode=st.sampled_from(DECODERS),
)
def test_any_members_are_understood_or_refused(
    members: Mapping[str, object], decode: Callable[[Members], object]
) -> None:
    try:
        decode(members)
    except msgspec.ValidationError as error:
        assert str(error)


def test_an_account_with_numbers_and_nothings() -> None:
    members: Members = {
        "UserID": 5,
        "NickName": None,
        "PhoneNumber": 139,
        "Email": [],
        "CountryCode": 86,
    }
    assert account.account(members) == Account(id="5", phone_number="139", country_code="86")


@pytest.mark.parametrize(
    ("expire_at", "read"),
    [
        (1703456000, 1703456000),
        ("1703456000", 1703456000),
        ("soon", None),
        (None, None),
        (-1, None),
    ],
)
def test_the_end_of_a_session(expire_at: object, read: int | None) -> None:
    assert account.session({"Token": "t", "ExpireAt": expire_at}).expires_at == read


@pytest.mark.parametrize(
    ("role", "read"), [(1, Role.ADMINISTRATOR), ("0", Role.MEMBER), (2, None), (None, None)]
)
def test_the_role_in_a_family(role: object, read: Role | None) -> None:
    entry = {"FamilyId": "f", "FamilyName": "", "Name": "Mill", "Role": role}
    page = places.families({"FamilyList": [entry], "Total": "many"})
    assert page.entries == [Family(id="f", name="Mill", role=read)]
    assert page.total is None


@pytest.mark.parametrize("spelling", ["RoomList", "Roomlist"])
def test_both_spellings_of_the_room_list(spelling: str) -> None:
    page = places.rooms({spelling: [{"RoomId": 0, "RoomName": 7}], "Total": 1})
    assert page.entries == [Room(id="0", name="7")]
    assert page.total == 1


@pytest.mark.parametrize("decode", [places.families, places.rooms, devices.devices])
def test_a_list_that_is_null_is_empty_and_one_that_is_missing_is_not(
    decode: Callable[[Members], object],
) -> None:
    members = {"FamilyList": None, "RoomList": None, "DeviceList": None}
    assert decode(members)
    with pytest.raises(msgspec.ValidationError):
        decode({})


@pytest.mark.parametrize("entry", [{}, {"FamilyId": ""}, {"FamilyId": None}, "f", 7])
def test_a_family_without_an_id_spoils_its_page(entry: object) -> None:
    with pytest.raises(msgspec.ValidationError):
        places.families({"FamilyList": [entry]})


def test_a_device_without_a_room_is_in_the_default_room() -> None:
    entry = {"ProductId": "P", "DeviceName": "d", "RoomId": None, "AliasName": None}
    page = devices.devices({"DeviceList": [entry], "Total": "1"})
    assert page.entries == [FamilyDevice(device=Device("P", "d"))]
    assert page.total == 1


@pytest.mark.parametrize(
    ("online", "read"), [(1, True), ("1", True), (0, False), (2, None), (None, None), ("on", None)]
)
def test_one_is_online(online: object, read: bool | None) -> None:
    entry = {"ProductId": "P", "DeviceName": "d", "Online": online}
    assert devices.online({"DeviceStatuses": [entry]}) == {Device("P", "d"): read}


def test_a_product_without_a_name() -> None:
    assert devices.products({"Products": [{"ProductId": "P"}]}) == {"P": Product(id="P", name="")}


@pytest.mark.parametrize(
    ("names", "named"),
    [
        ({"ProductId": "P", "DeviceName": "d"}, True),
        ({"ProductId": "P"}, False),
        ({"ProductId": "P", "DeviceName": ""}, False),
        ({"ProductId": [], "DeviceName": {}}, False),
    ],
)
def test_a_device_counts_only_at_state_two_and_with_both_names(names: Members, named: bool) -> None:
    assert (tokens.report({"State": 2, **names}).device is not None) is named
    assert tokens.report({"State": 1, **names}).device is None


@pytest.mark.parametrize(
    ("value", "number"),
    [(7, 7), ("7", 7), (7.0, 7), (7.5, None), (-1, None), (True, None), ([], None), ("", None)],
)
def test_numbers_are_read_loosely(value: object, number: int | None) -> None:
    assert as_number(value) == number
