"""Each action: exactly the documented fields go out, and every form of answer is understood."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

import pytest

from fieldbind.cloud.client import Cloud
from fieldbind.cloud.models import (
    AccessToken,
    Account,
    BindToken,
    Device,
    Family,
    FamilyDevice,
    Login,
    Product,
    Role,
    Room,
    Secret,
    Session,
    TokenLength,
    TokenReport,
    TokenState,
)
from fieldbind.faults import Refused
from scripted_cloud import ACCESS, scripted_cloud
from scripted_server import accepts, computes, refuses, says

PHONE = Login(name="13900000000")
MAIL = Login(name="tech@site.example")
TOKEN = BindToken("0cc175b9c0f1b6a831c399e269772661")
LAMP = Device("SIMPROD001", "sim_dev_01")
LAMP_NAMES = {"ProductId": "SIMPROD001", "DeviceName": "sim_dev_01"}
FIRST_PAGE = {"Offset": 0, "Limit": 50}


@dataclass(frozen=True, slots=True)
class Case:
    """A call, what it sends besides Action, RequestId and who asks, and what comes of an answer."""

    action: str
    call: Callable[[Cloud], Awaitable[object]]
    sent: Mapping[str, object]
    answer: Mapping[str, object]
    result: object = None


SIGN_IN = [
    Case(
        "AppGetToken",
        lambda cloud: cloud.get_token_by_password(PHONE, Secret("Tech#2024")),
        {
            "Type": "phone",
            "CountryCode": "86",
            "PhoneNumber": "13900000000",
            "Password": "Tech#2024",
        },
        {"Token": "access", "ExpireAt": 1703456000},
        Session(access_token=AccessToken("access"), expires_at=1703456000),
    ),
    Case(
        "AppGetToken",
        lambda cloud: cloud.get_token_by_code(MAIL, "123456"),
        {"Type": "email", "Email": "tech@site.example", "VerificationCode": "123456"},
        {"Token": "access"},
        Session(access_token=AccessToken("access")),
    ),
    Case(
        "AppSendVerificationCode",
        lambda cloud: cloud.send_code(Login(name="5550100", country_code="1")),
        {"Type": "login", "CountryCode": "1", "PhoneNumber": "5550100"},
        {},
    ),
    Case(
        "AppSendEmailVerificationCode",
        lambda cloud: cloud.send_code(MAIL),
        {"Type": "login", "Email": "tech@site.example"},
        {},
    ),
]

SIGNED_IN = [
    Case(
        "AppGetUser",
        lambda cloud: cloud.get_account(ACCESS),
        {},
        {"UserID": "u1", "NickName": "Wei", "PhoneNumber": "139", "HasPassword": True},
        Account(id="u1", nick_name="Wei", phone_number="139"),
    ),
    Case("AppLogoutUser", lambda cloud: cloud.log_out(ACCESS), {}, {}),
    Case(
        "AppGetFamilyList",
        lambda cloud: cloud.list_families(ACCESS),
        FIRST_PAGE,
        {
            "FamilyList": [
                {"FamilyId": "f_1", "FamilyName": "Mill", "Role": 1, "RoomsNum": 3},
                {"FamilyId": "1", "Name": "Dock", "Role": "0"},
            ],
            "Total": 2,
        },
        [
            Family(id="f_1", name="Mill", role=Role.ADMINISTRATOR, room_count=3),
            Family(id="1", name="Dock", role=Role.MEMBER),
        ],
    ),
    Case(
        "AppCreateFamily",
        lambda cloud: cloud.create_family(ACCESS, "Mill"),
        {"Name": "Mill", "Address": "-"},
        {"FamilyId": "f_1"},
        "f_1",
    ),
    Case(
        "AppCreateFamily",
        lambda cloud: cloud.create_family(ACCESS, "Mill", "Quay 7"),
        {"Name": "Mill", "Address": "Quay 7"},
        {"FamilyId": 7},
        "7",
    ),
    Case(
        "AppGetRoomList",
        lambda cloud: cloud.list_rooms(ACCESS, "f_1"),
        {"FamilyId": "f_1", **FIRST_PAGE},
        {"RoomList": [{"RoomId": 12, "RoomName": "Hall", "DeviceNum": "4"}], "Total": "1"},
        [Room(id="12", name="Hall", device_count=4)],
    ),
    Case(
        "AppCreateRoom",
        lambda cloud: cloud.create_room(ACCESS, "f_1", "Hall"),
        {"FamilyId": "f_1", "Name": "Hall"},
        {"RoomId": 12},
        "12",
    ),
    Case(
        "AppCreateDeviceBindToken",
        lambda cloud: cloud.create_bind_token(ACCESS),
        {},
        {"Token": TOKEN.reveal()},
        TOKEN,
    ),
    Case(
        "AppCreateDeviceBindToken",
        lambda cloud: cloud.create_bind_token(ACCESS, TokenLength.SHORT),
        {"TokenLengthType": "1"},
        {"Token": "a1b2c3"},
        BindToken("a1b2c3"),
    ),
    Case(
        "AppGetDeviceBindTokenState",
        lambda cloud: cloud.get_bind_token_state(ACCESS, TOKEN),
        {"Token": TOKEN.reveal()},
        {"State": 1},
        TokenReport(state=TokenState.FRESH),
    ),
    Case(
        "AppGetDeviceBindTokenState",
        lambda cloud: cloud.get_bind_token_state(ACCESS, TOKEN),
        {"Token": TOKEN.reveal()},
        {"State": 2, **LAMP_NAMES},
        TokenReport(state=TokenState.READY, device=LAMP),
    ),
    Case(
        "AppTokenBindDeviceFamily",
        lambda cloud: cloud.bind_device(ACCESS, TOKEN, LAMP, "f_1", "0", request_id="ours"),
        {"Token": TOKEN.reveal(), **LAMP_NAMES, "FamilyId": "f_1", "RoomId": "0"},
        {"RequestId": "theirs"},
        "theirs",
    ),
    Case(
        "AppGetFamilyDeviceList",
        lambda cloud: cloud.list_family_devices(ACCESS, "f_1"),
        {"FamilyId": "f_1", "RoomId": "", **FIRST_PAGE},
        {
            "DeviceList": [
                {**LAMP_NAMES, "AliasName": "", "FamilyId": "f_1", "RoomId": 0, "CreateTime": 9}
            ],
            "Total": 1,
        },
        [FamilyDevice(device=LAMP, family_id="f_1", room_id="0", created_at=9)],
    ),
    Case(
        "AppGetFamilyDeviceList",
        lambda cloud: cloud.list_family_devices(ACCESS, "f_1", "r_1"),
        {"FamilyId": "f_1", "RoomId": "r_1", **FIRST_PAGE},
        {"DeviceList": None, "Total": 0},
        [],
    ),
    Case(
        "AppGetDeviceInFamily",
        lambda cloud: cloud.get_family_device(ACCESS, "f_1", LAMP),
        {"FamilyId": "f_1", **LAMP_NAMES},
        {**LAMP_NAMES, "AliasName": "Lamp 7", "RoomId": "r_1", "DeviceType": 0},
        FamilyDevice(device=LAMP, alias="Lamp 7", room_id="r_1"),
    ),
    Case(
        "AppGetDeviceStatuses",
        lambda cloud: cloud.get_online(ACCESS, LAMP),
        {"DeviceIds": ["SIMPROD001/sim_dev_01"]},
        {"DeviceStatuses": [{"DeviceId": LAMP.id, **LAMP_NAMES, "Online": 1}]},
        True,
    ),
    Case(
        "AppGetProducts",
        lambda cloud: cloud.get_product(ACCESS, "SIMPROD001"),
        {"ProductIds": ["SIMPROD001"]},
        {"Products": [{"ProductId": "SIMPROD001", "Name": "Lamp", "UpdateTIme": 5}]},
        Product(id="SIMPROD001", name="Lamp"),
    ),
    Case(
        "AppModifyFamilyDeviceRoom",
        lambda cloud: cloud.move_device(ACCESS, "f_1", "r_1", LAMP),
        {"FamilyId": "f_1", "RoomId": "r_1", **LAMP_NAMES},
        {},
    ),
    Case(
        "AppUpdateDeviceInFamily",
        lambda cloud: cloud.rename_device(ACCESS, LAMP, "Lamp 7"),
        {**LAMP_NAMES, "AliasName": "Lamp 7"},
        {"RoomId": 0},
    ),
    Case(
        "AppDeleteDeviceInFamily",
        lambda cloud: cloud.delete_device(ACCESS, "f_1", LAMP),
        {"FamilyId": "f_1", **LAMP_NAMES},
        {},
    ),
]

WRAPPERS: dict[str, Callable[[Mapping[str, object]], object]] = {
    "documented and flat": lambda content: {"Response": {"RequestId": "r", **content}},
    "documented and nested": lambda content: {"Response": {"Data": content, "RequestId": "r"}},
    "live and flat": lambda content: {"code": 0, "data": {"RequestId": "r", **content}},
    "live and nested": lambda content: {
        "code": 0,
        "msg": "",
        "data": {"Data": content, "RequestId": "r"},
    },
}


def _named(cases: list[Case]) -> list[object]:
    return [pytest.param(case, id=f"{case.action}-{index}") for index, case in enumerate(cases)]


@pytest.mark.parametrize("wrapper", WRAPPERS)
@pytest.mark.parametrize("case", _named(SIGN_IN))
async def test_calls_before_sign_in(case: Case, wrapper: str) -> None:
    async with scripted_cloud(says(WRAPPERS[wrapper](case.answer))) as (cloud, server):
        assert await case.call(cloud) == case.result
    (request,) = server.received
    sent = request.members
    assert request.line == "POST /api/exploreropen/appapi HTTP/1.1"
    for name in ("RequestId", "Timestamp", "Nonce", "Signature"):
        assert sent.pop(name)
    assert sent == {"Action": case.action, "AppKey": "SimAppKey0001", **case.sent}


@pytest.mark.parametrize("wrapper", WRAPPERS)
@pytest.mark.parametrize("case", _named(SIGNED_IN))
async def test_calls_after_sign_in(case: Case, wrapper: str) -> None:
    async with scripted_cloud(says(WRAPPERS[wrapper](case.answer))) as (cloud, server):
        assert await case.call(cloud) == case.result
    (request,) = server.received
    sent = request.members
    assert request.line == "POST /api/exploreropen/tokenapi HTTP/1.1"
    assert sent.pop("RequestId")
    assert sent == {"Action": case.action, "AccessToken": "access-secret", **case.sent}


@pytest.mark.parametrize("content", [{}, {"RequestId": ""}, {"Data": "OK"}, {"Data": {}}])
async def test_a_bind_without_a_request_id_shows_ours(content: Mapping[str, object]) -> None:
    async with scripted_cloud(accepts(content)) as (cloud, server):
        shown = await cloud.bind_device(ACCESS, TOKEN, LAMP, "f_1", "0", request_id="ours")
    assert shown == "ours"
    assert server.received[0].members["RequestId"] == "ours"


async def test_a_device_that_the_cloud_does_not_find_is_not_there() -> None:
    async with scripted_cloud(refuses("ResourceNotFound.DeviceNotExist")) as (cloud, _):
        assert await cloud.get_family_device(ACCESS, "f_1", LAMP) is None


async def test_a_device_that_the_answer_does_not_name_is_not_there() -> None:
    async with scripted_cloud(accepts({"Data": {}})) as (cloud, _):
        assert await cloud.get_family_device(ACCESS, "f_1", LAMP) is None


async def test_any_other_refusal_says_nothing_about_the_device() -> None:
    code = "ResourceNotFound.StudioFamilyNotExist"
    async with scripted_cloud(refuses(code)) as (cloud, _):
        with pytest.raises(Refused) as caught:
            await cloud.get_family_device(ACCESS, "f_1", LAMP)
    assert caught.value.code == code


async def test_what_the_cloud_does_not_say_about_a_device_stays_unknown() -> None:
    content: dict[str, object] = {"DeviceStatuses": [], "Products": None}
    async with scripted_cloud(accepts(content)) as (cloud, _):
        assert await cloud.get_online(ACCESS, LAMP) is None
        assert await cloud.get_product(ACCESS, "SIMPROD001") is None


@pytest.mark.parametrize(("count", "pages"), [(0, 1), (137, 3)])
async def test_lists_are_read_to_their_end(count: int, pages: int) -> None:
    def answer(members: dict[str, object]) -> object:
        start = members["Offset"]
        assert isinstance(start, int)
        entries = [{"FamilyId": number} for number in range(count)][start : start + 50]
        return {"code": 0, "data": {"FamilyList": entries, "Total": count}}

    async with scripted_cloud(computes(answer)) as (cloud, server):
        families = await cloud.list_families(ACCESS)
    assert [family.id for family in families] == [str(number) for number in range(count)]
    assert len(server.received) == pages
