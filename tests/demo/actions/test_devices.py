import pytest

from api_caller import ApiCaller, Json
from fieldbind.cloud.models import Device
from fieldbind.demo.world.building import home_named, put_device
from fieldbind.demo.world.records import Home
from fieldbind.demo.world.workbench import LAMP
from stopped_clock import StoppedClock

NAMES: Json = {"ProductId": LAMP, "DeviceName": "lamp_e27_0007"}
LAMP_ID = f"{LAMP}/lamp_e27_0007"


@pytest.fixture
def home(caller: ApiCaller) -> Home:
    """The Lin family with one lamp more, in its default room."""
    with caller.cloud.changing() as world:
        home = home_named(world, "Lin family")
        put_device(world, Device(LAMP, "lamp_e27_0007"), home.id)
    return home


@pytest.mark.parametrize(("room_id", "count"), [("", 19), (None, 19), ("0", 1)])
def test_devices_are_listed_by_room(
    caller: ApiCaller, home: Home, room_id: str | None, count: int
) -> None:
    answer = caller.call("AppGetFamilyDeviceList", FamilyId=home.id, RoomId=room_id)

    assert (len(answer["DeviceList"]), answer["Total"]) == (count, count)


def test_one_device_can_be_looked_at(caller: ApiCaller, home: Home) -> None:
    entry = caller.call("AppGetDeviceInFamily", FamilyId=home.id, **NAMES)["Data"]

    assert (entry["DeviceId"], entry["FamilyId"], entry["RoomId"]) == (LAMP_ID, home.id, "0")
    assert "UpdateTIme" in entry


def test_an_absent_device_is_refused_or_answered_with_nothing(
    caller: ApiCaller, home: Home
) -> None:
    absent = {**NAMES, "DeviceName": "nobody", "FamilyId": home.id}
    refused = caller.code_of("AppGetDeviceInFamily", **absent)
    with caller.cloud.changing() as world:
        world.habits.absent_device = ""

    assert refused == "ResourceNotFound.DeviceNotExist"
    assert caller.call("AppGetDeviceInFamily", **absent)["Data"] == {}


def test_a_device_can_be_named(caller: ApiCaller, home: Home) -> None:
    answer = caller.call("AppUpdateDeviceInFamily", **NAMES, AliasName="Lamp 4")["Data"]

    assert (answer["AliasName"], answer["RoomId"]) == ("Lamp 4", 0)
    assert _look(caller, home)["AliasName"] == "Lamp 4"


def test_a_device_can_be_moved(caller: ApiCaller, home: Home) -> None:
    room_id = list(home.rooms)[2]

    moved = caller.call("AppModifyFamilyDeviceRoom", **NAMES, FamilyId=home.id, RoomId=room_id)

    assert moved["Data"] == {}
    assert _look(caller, home)["RoomId"] == room_id
    named = caller.call("AppUpdateDeviceInFamily", **NAMES, AliasName="Lamp")["Data"]
    assert named["RoomId"] == room_id


def test_a_device_can_be_removed(caller: ApiCaller, home: Home) -> None:
    gone = {**NAMES, "FamilyId": home.id}

    assert caller.call("AppDeleteDeviceInFamily", **gone)["Data"] == {}

    assert caller.code_of("AppDeleteDeviceInFamily", **gone) == "InvalidParameterValue"
    code = caller.code_of("AppUpdateDeviceInFamily", **NAMES, AliasName="Lamp")
    assert code == "InvalidParameterValue"


@pytest.mark.parametrize(
    ("action", "members"),
    [
        ("AppModifyFamilyDeviceRoom", {"RoomId": "r_none"}),
        ("AppModifyFamilyDeviceRoom", {"RoomId": "0", "DeviceName": "nobody"}),
        ("AppDeleteDeviceInFamily", {"DeviceName": "nobody"}),
    ],
)
def test_what_is_not_there_is_refused(
    caller: ApiCaller, home: Home, action: str, members: Json
) -> None:
    code = caller.code_of(action, **{**NAMES, "FamilyId": home.id, **members})

    assert code == "InvalidParameterValue"


def test_members_may_be_kept_from_changing(caller: ApiCaller) -> None:
    with caller.cloud.changing() as world:
        world.habits.members_may_change = False
        home = home_named(world, "Zhou family")
        put_device(world, Device(LAMP, "lamp_e27_0007"), home.id)

    code = caller.code_of("AppDeleteDeviceInFamily", **NAMES, FamilyId=home.id)

    assert code == "UnauthorizedOperation.NoPermissionToFamily"


def test_a_device_is_online_once_it_has_reported(caller: ApiCaller, clock: StoppedClock) -> None:
    caller.call("AppCreateDeviceBindToken")
    clock.pass_by(2)
    early = _online(caller, f"{LAMP}/lamp_e27_0412")
    clock.pass_by(1)

    assert (early, _online(caller, f"{LAMP}/lamp_e27_0412")) == (0, 1)


def test_a_device_can_be_switched_off(caller: ApiCaller, clock: StoppedClock, home: Home) -> None:
    assert _online(caller, LAMP_ID) == 1

    with caller.cloud.changing() as world:
        world.units[LAMP_ID].online_from = clock.now + 60

    assert _online(caller, LAMP_ID) == 0


def test_unknown_devices_have_no_status(caller: ApiCaller) -> None:
    assert caller.call("AppGetDeviceStatuses", DeviceIds=["NONE/nobody"])["DeviceStatuses"] == []
    assert caller.code_of("AppGetDeviceStatuses", DeviceIds="NONE/nobody") == "InvalidParameter"
    assert caller.code_of("AppGetDeviceStatuses", DeviceIds=[7]) == "InvalidParameter"


def test_products_have_names(caller: ApiCaller) -> None:
    asked = {"ProductIds": [LAMP, "NONE000000"], "DeviceIds": [LAMP_ID, "SIMPROD002/x"]}

    products = caller.call("AppGetProducts", **asked)["Products"]

    assert [(product["Name"], product["State"]) for product in products] == [
        ("Smart lamp E27", "online"),
        ("Simulated prototype", "dev"),
    ]


def _look(caller: ApiCaller, home: Home) -> Json:
    return caller.call("AppGetDeviceInFamily", FamilyId=home.id, **NAMES)["Data"]


def _online(caller: ApiCaller, device_id: str) -> int:
    (status,) = caller.call("AppGetDeviceStatuses", DeviceIds=[device_id])["DeviceStatuses"]
    return status["Online"]
