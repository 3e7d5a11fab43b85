import pytest

from api_caller import ApiCaller, Json
from fieldbind.cloud.models import Device, Role
from fieldbind.demo.world.building import add_devices, add_family, home_named
from fieldbind.demo.world.content import FOREIGN_PRODUCT, PROTOTYPE, ZHOU_MIN
from fieldbind.demo.world.workbench import LAMP
from stopped_clock import StoppedClock

CREATE = "AppCreateDeviceBindToken"
STATE = "AppGetDeviceBindTokenState"
BIND = "AppTokenBindDeviceFamily"
SAME = "UnsupportedOperation.CannotBindSameFamily"
UNKNOWN = "InvalidParameterValue.TokenNotExist"


@pytest.mark.parametrize(("kind", "length"), [(None, 32), ("", 32), ("1", 6)])
def test_a_token_comes_in_two_lengths(caller: ApiCaller, kind: str | None, length: int) -> None:
    assert len(caller.call(CREATE, TokenLengthType=kind)["Token"]) == length


@pytest.mark.parametrize(
    ("kind", "code"), [("2", "InvalidParameterValue"), (1, "InvalidParameter")]
)
def test_there_is_no_third_length(caller: ApiCaller, kind: object, code: str) -> None:
    assert caller.code_of(CREATE, TokenLengthType=kind) == code


def test_a_device_reports_the_token_after_a_while(caller: ApiCaller, clock: StoppedClock) -> None:
    token = caller.call(CREATE)["Token"]

    clock.pass_by(2.9)
    before = caller.call(STATE, Token=token)
    clock.pass_by(0.1)
    after = caller.call(STATE, Token=token)

    assert before["State"] == 1
    assert "DeviceName" not in before
    assert (after["State"], after["ProductId"], after["DeviceName"]) == (2, LAMP, "lamp_e27_0412")


def test_devices_are_numbered(caller: ApiCaller, clock: StoppedClock) -> None:
    tokens = [caller.call(CREATE)["Token"] for _ in range(2)]
    clock.pass_by(3)

    names = [caller.call(STATE, Token=token)["DeviceName"] for token in tokens]

    assert names == ["lamp_e27_0412", "lamp_e27_0413"]


def test_a_device_may_never_report(caller: ApiCaller, clock: StoppedClock) -> None:
    caller.cloud.device_after = None
    token = caller.call(CREATE)["Token"]
    clock.pass_by(599)

    assert caller.cloud.device_after is None
    assert caller.call(STATE, Token=token)["State"] == 1


def test_another_device_may_report(caller: ApiCaller) -> None:
    caller.cloud.device_after = 0
    with caller.cloud.changing() as world:
        world.bench.upcoming.append(Device("SIMPROD001", "stranger"))
        world.bench.always = Device("SIMPROD001", "resident")

    names = [_ready_token(caller)[1] for _ in range(3)]

    assert names == ["stranger", "resident", "resident"]


def test_the_cloud_may_keep_the_name_to_itself(caller: ApiCaller) -> None:
    caller.cloud.device_after = 0
    with caller.cloud.changing() as world:
        world.habits.names_reporter = False

    assert "DeviceName" not in caller.call(STATE, Token=caller.call(CREATE)["Token"])


def test_a_token_lives_ten_minutes(caller: ApiCaller, clock: StoppedClock) -> None:
    token = caller.call(CREATE)["Token"]
    clock.pass_by(600)

    assert caller.code_of(STATE, Token=token) == "InvalidParameterValue.TokenIsExpire"
    assert _bind(caller, token) == "InvalidParameterValue.TokenIsExpire"


def test_a_token_can_be_doomed(caller: ApiCaller, clock: StoppedClock) -> None:
    with caller.cloud.changing() as world:
        world.bench.doomed = 1
    first, second = (caller.call(CREATE)["Token"] for _ in range(2))

    clock.pass_by(12)

    assert caller.code_of(STATE, Token=first) == "InvalidParameterValue.TokenIsExpire"
    assert caller.call(STATE, Token=second)["State"] == 2


def test_a_labels_token_begins_to_live_when_asked_about(
    caller: ApiCaller, clock: StoppedClock
) -> None:
    clock.pass_by(100_000)

    states = [caller.call(STATE, Token="LAMP12")["State"]]
    clock.pass_by(3)
    states.append(caller.call(STATE, Token="LAMP12")["State"])
    clock.pass_by(597)

    assert states == [1, 2]
    assert caller.code_of(STATE, Token="LAMP12") == "InvalidParameterValue.TokenIsExpire"


def test_a_token_is_known_to_its_owner_only(caller: ApiCaller) -> None:
    token = caller.call(CREATE)["Token"]
    caller.access_token = caller.cloud.issue_access_token(ZHOU_MIN).reveal()

    assert caller.code_of(STATE, Token=token) == UNKNOWN
    assert caller.code_of(STATE, Token="LAMP12") == ""
    assert caller.code_of(STATE, Token=token.upper()) == UNKNOWN
    assert caller.code_of(STATE) == "InvalidParameter"


def test_a_bind_puts_the_device_into_the_room(caller: ApiCaller, clock: StoppedClock) -> None:
    home = home_named(caller.cloud.world, "Lin family")
    room_id = next(iter(home.rooms))
    token, name = _ready_token(caller, clock)

    answer = caller.call(BIND, **_device(token, name), FamilyId=home.id, RoomId=room_id)

    assert answer["Data"] == {}
    listed = caller.call("AppGetFamilyDeviceList", FamilyId=home.id, RoomId=room_id)["DeviceList"]
    assert listed[-1]["DeviceId"] == f"{LAMP}/{name}"
    assert listed[-1]["CreateTime"] == int(clock.now)


@pytest.mark.parametrize("room_id", ["0", None])
def test_without_a_room_it_is_the_default_room(
    caller: ApiCaller, clock: StoppedClock, room_id: str | None
) -> None:
    token, name = _ready_token(caller, clock)

    assert _bind(caller, token, name, RoomId=room_id) == ""

    assert caller.cloud.world.units[f"{LAMP}/{name}"].room_id == "0"


def test_the_chosen_room_may_be_ignored(caller: ApiCaller, clock: StoppedClock) -> None:
    home = home_named(caller.cloud.world, "Lin family")
    token, name = _ready_token(caller, clock)
    with caller.cloud.changing() as world:
        world.habits.binds_into_default_room = True

    assert _bind(caller, token, name, RoomId=next(iter(home.rooms))) == ""

    assert caller.cloud.world.units[f"{LAMP}/{name}"].room_id == "0"


def test_too_early_is_refused_and_costs_nothing(caller: ApiCaller, clock: StoppedClock) -> None:
    token = caller.call(CREATE)["Token"]

    assert _bind(caller, token) == "InvalidParameterValue.TokenNotBind"
    clock.pass_by(3)
    assert _bind(caller, token) == ""


def test_a_token_binds_once(caller: ApiCaller, clock: StoppedClock) -> None:
    token, name = _ready_token(caller, clock)
    elsewhere = home_named(caller.cloud.world, "Harbour View 12B").id

    answers = [_bind(caller, token, name), _bind(caller, token, name)]

    assert answers == ["", SAME]
    assert _bind(caller, token, name, FamilyId=elsewhere) == UNKNOWN
    assert _bind(caller, token, "lamp_e27_0413") == UNKNOWN


def test_a_bound_device_is_bound_wherever_it_is(caller: ApiCaller, clock: StoppedClock) -> None:
    caller.call(BIND, **_device(*_ready_token(caller, clock)), FamilyId=_family(caller), RoomId="0")
    with caller.cloud.changing() as world:
        world.bench.upcoming.append(Device(LAMP, "lamp_e27_0412"))
    token, name = _ready_token(caller, clock)

    elsewhere = home_named(caller.cloud.world, "Harbour View 12B").id
    assert _bind(caller, token, name, FamilyId=elsewhere) == SAME


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"Token": "0" * 32}, UNKNOWN),
        ({"FamilyId": "f_none"}, "ResourceNotFound.StudioFamilyNotExist"),
        ({"RoomId": "r_none"}, "InvalidParameterValue"),
        ({"RoomId": 0}, "InvalidParameter"),
        ({"ProductId": "NONE000000"}, "ResourceNotFound.StudioProductNotExist"),
        ({"ProductId": ""}, "InvalidParameter"),
        (
            {"ProductId": FOREIGN_PRODUCT},
            "UnauthorizedOperation.APPNoPermissionToStudioProduct",
        ),
        ({"DeviceName": "nobody"}, "ResourceNotFound.DeviceNotExist"),
        ({"DeviceName": "lamp_e27_1000"}, "InvalidParameterValue"),
    ],
)
def test_a_bind_is_refused(
    caller: ApiCaller, clock: StoppedClock, changed: Json, code: str
) -> None:
    token, name = _ready_token(caller, clock)

    assert _bind(caller, token, name, **changed) == code
    assert _bind(caller, token, name) == ""


def test_another_persons_family_is_refused(caller: ApiCaller, clock: StoppedClock) -> None:
    theirs = home_named(caller.cloud.world, "Zhou office").id

    answer = _bind(caller, *_ready_token(caller, clock), FamilyId=theirs)

    assert answer == "UnauthorizedOperation.NoPermissionToFamily"


@pytest.mark.parametrize(
    ("may", "code"), [(True, ""), (False, "UnauthorizedOperation.NoPermissionToFamily")]
)
def test_members_may_bind_or_not(
    caller: ApiCaller, clock: StoppedClock, may: bool, code: str
) -> None:
    with caller.cloud.changing() as world:
        world.habits.members_may_change = may
    family_id = home_named(caller.cloud.world, "Zhou family").id

    assert _bind(caller, *_ready_token(caller, clock), FamilyId=family_id) == code


def test_a_family_holds_a_thousand_devices(caller: ApiCaller, clock: StoppedClock) -> None:
    with caller.cloud.changing() as world:
        home = add_family(world, caller.cloud.user_id, "Tower", role=Role.ADMINISTRATOR)
        add_devices(world, home.id, 999)

    first = _bind(caller, *_ready_token(caller, clock), FamilyId=home.id)
    second = _bind(caller, *_ready_token(caller, clock), FamilyId=home.id)

    assert (first, second) == ("", "LimitExceeded.FamilyDeviceExceedLimit")


def test_a_product_in_development_has_fifty_devices(caller: ApiCaller, clock: StoppedClock) -> None:
    with caller.cloud.changing() as world:
        world.quotas.development_devices = 1
        world.bench.upcoming.extend(Device(PROTOTYPE, name) for name in ("p1", "p2"))
    binds = [_ready_token(caller, clock) for _ in range(2)]

    answers = [_bind(caller, token, name, ProductId=PROTOTYPE) for token, name in binds]

    assert answers == ["", "LimitExceeded"]


def _ready_token(caller: ApiCaller, clock: StoppedClock | None = None) -> tuple[str, str]:
    """A token that a device has reported, and the device's name."""
    token = caller.call(CREATE)["Token"]
    if clock:
        clock.pass_by(3)
    return token, caller.call(STATE, Token=token)["DeviceName"]


def _device(token: str, name: str) -> Json:
    return {"Token": token, "ProductId": LAMP, "DeviceName": name}


def _family(caller: ApiCaller) -> str:
    return home_named(caller.cloud.world, "Lin family").id


def _bind(caller: ApiCaller, token: str, name: str = "lamp_e27_0412", **changed: object) -> str:
    members = {**_device(token, name), "FamilyId": _family(caller), "RoomId": "0", **changed}
    return caller.code_of(BIND, **members)
