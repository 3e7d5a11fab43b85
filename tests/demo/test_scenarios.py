from collections.abc import Generator
from contextlib import contextmanager

import httpx
import pytest

from api_caller import ApiCaller, Json
from fieldbind.demo.scenarios import play, scenarios
from fieldbind.demo.world.building import home_named
from fieldbind.faults import LocalFault
from stopped_clock import StoppedClock

CREATE = "AppCreateDeviceBindToken"
STATE = "AppGetDeviceBindTokenState"
BIND = "AppTokenBindDeviceFamily"
MEDDLES_WITH_THE_WAIT = ("session-ends", "offline")


@contextmanager
def playing(name: str) -> Generator[tuple[ApiCaller, StoppedClock], None, None]:
    """A scenario on a clock that the test sets."""
    with play(name) as cloud, ApiCaller(cloud) as caller:
        cloud.clock = StoppedClock(now=cloud.clock())
        yield caller, cloud.clock


@pytest.mark.parametrize(
    ("name", "seconds"),
    [
        (name, script.device_after)
        for name, script in scenarios().items()
        if name not in ("expired", *MEDDLES_WITH_THE_WAIT)
    ],
)
def test_the_device_reports_in_time(name: str, seconds: float) -> None:
    with playing(name) as (caller, clock):
        token = caller.call(CREATE)["Token"]
        clock.pass_by(seconds - 0.1)
        before = caller.call(STATE, Token=token)["State"]
        clock.pass_by(0.1)

        assert (before, caller.call(STATE, Token=token)["State"]) == (1, 2)


def test_happy_binds() -> None:
    with playing("happy") as (caller, clock):
        assert _bind(caller, clock) == ""


@pytest.mark.parametrize("label", [None, "LAMP12"])
def test_expired_ends_the_first_token_only(label: str | None) -> None:
    with playing("expired") as (caller, clock):
        first = label or caller.call(CREATE)["Token"]
        caller.call(STATE, Token=first)
        clock.pass_by(12)
        code = caller.code_of(STATE, Token=first)
        if label:
            caller.call(CREATE)

        assert code == "InvalidParameterValue.TokenIsExpire"
        assert _bind(caller, clock) == ""


def test_family_full_leaves_other_families() -> None:
    with playing("family-full") as (caller, clock):
        assert _bind(caller, clock) == "LimitExceeded.FamilyDeviceExceedLimit"
        assert _bind(caller, clock, "Harbour View 12B") == ""


def test_no_permission_is_for_the_first_bind() -> None:
    with playing("no-permission") as (caller, clock):
        assert _bind(caller, clock) == "UnauthorizedOperation.NoPermissionToFamily"
        assert _bind(caller, clock, "Harbour View 12B") == ""


@pytest.mark.parametrize("token", [None, "LAMP12"])
def test_mismatch_names_another_device(token: str | None) -> None:
    with playing("mismatch") as (caller, clock):
        report = _report(caller, clock, token)

        assert report["DeviceName"] == "lamp_e27_0421"


@pytest.mark.parametrize("token", [None, "LAMP12"])
def test_already_there_is_in_the_kitchen(token: str | None) -> None:
    with playing("already-there") as (caller, clock):
        report = _report(caller, clock, token)
        home = home_named(caller.cloud.world, "Lin family")

        unit = caller.cloud.world.units[f"{report['ProductId']}/{report['DeviceName']}"]
        assert (unit.family_id, home.rooms[unit.room_id].name) == (home.id, "Kitchen")
        assert _bind(caller, clock) == "UnsupportedOperation.CannotBindSameFamily"


def test_other_room_lands_in_the_default_room() -> None:
    with playing("other-room") as (caller, clock):
        assert _bind(caller, clock) == ""

        assert caller.cloud.world.units["LAEG4YJE1A/lamp_e27_0412"].room_id == "0"


def test_answer_lost_is_carried_out() -> None:
    with playing("answer-lost") as (caller, clock):
        with pytest.raises(httpx.RemoteProtocolError):
            _bind(caller, clock)

        assert caller.cloud.world.units["LAEG4YJE1A/lamp_e27_0412"].family_id


def test_an_unknown_scenario_is_refused_with_the_known_ones() -> None:
    with pytest.raises(LocalFault) as caught, play("sad"):
        pytest.fail("played a scenario that does not exist")

    assert caught.value.code == "SETTINGS_UNREADABLE.SCENARIO"
    assert "happy" in caught.value.facts["detail"]


def _report(caller: ApiCaller, clock: StoppedClock, token: str | None = None) -> Json:
    token = token or caller.call(CREATE)["Token"]
    caller.call(STATE, Token=token)
    clock.pass_by(3)
    return {**caller.call(STATE, Token=token), "Token": token}


def _bind(caller: ApiCaller, clock: StoppedClock, family: str = "Lin family") -> str:
    home = home_named(caller.cloud.world, family)
    report = _report(caller, clock)
    named = {name: report[name] for name in ("Token", "ProductId", "DeviceName")}
    return caller.code_of(BIND, **named, FamilyId=home.id, RoomId=next(iter(home.rooms)))
