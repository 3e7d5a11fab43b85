"""Each action of the cloud: its call, the fields it sends, and what an answer becomes."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

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
from scripted_cloud import ACCESS

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
        lambda cloud: cloud.get_token_by_code(MAIL, Secret("123456")),
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
        {"UserID": "u1", "NickName": "Wei", "PhoneNumber": "139", "Email": "wei@site.example"},
        Account(id="u1", nick_name="Wei", phone_number="139", email="wei@site.example"),
    ),
    Case("AppLogoutUser", lambda cloud: cloud.log_out(ACCESS), {}, {}),
    Case(
        "AppGetFamilyList",
        lambda cloud: cloud.list_families(ACCESS),
        FIRST_PAGE,
        {
            "FamilyList": [
                {"FamilyId": "f_1", "FamilyName": "Mill", "Role": 1, "RoomsNum": 3, "DeviceNum": 9},
                {"FamilyId": "1", "Name": "Dock", "Role": "0"},
            ],
            "Total": 2,
        },
        [
            Family(id="f_1", name="Mill", role=Role.ADMINISTRATOR, room_count=3, device_count=9),
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
        "AppGetFamilyDeviceList",
        lambda cloud: cloud.count_family_devices(ACCESS, "f_1"),
        {"FamilyId": "f_1", "RoomId": "", "Offset": 0, "Limit": 1},
        {"DeviceList": [LAMP_NAMES], "Total": 7},
        7,
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
