"""The simulated world while a presenter has a hand in it."""

from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from api_caller import ApiCaller
from fieldbind.cloud.models import Device
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.scenarios import play
from fieldbind.demo.script.happening import AnswerLate, Refused
from fieldbind.demo.script.script import Script
from fieldbind.demo.story_clock import STANDING_STILL
from fieldbind.demo.world.lights import Light, Shown, shown
from fieldbind.demo.world.workbench import AIR_CONDITIONER, LAMP, LOCK

CREATE, STATE = "AppCreateDeviceBindToken", "AppGetDeviceBindTokenState"
FAMILIES = "AppGetFamilyList"
BIND, DELETE = "AppTokenBindDeviceFamily", "AppDeleteDeviceInFamily"
NAME = "lamp_e27_0412"


def light(cloud: SimulatedCloud, product: str = LAMP) -> Shown:
    with cloud.changing() as world:
        return shown(world, product, cloud.story())


def bind(caller: ApiCaller, token: str) -> str:
    home = next(iter(caller.cloud.world.homes.values()))
    device = {"ProductId": LAMP, "DeviceName": NAME, "FamilyId": home.id}
    caller.call(BIND, Token=token, **device)
    return home.id


def test_step_by_step_a_device_waits_for_the_presenter() -> None:
    with play("slow") as cloud, ApiCaller(cloud) as caller:
        cloud.story.pace = STANDING_STILL
        assert cloud.next_moment() is None
        token = caller.call(CREATE)["Token"]
        assert caller.call(STATE, Token=token)["State"] == 1
        cloud.pass_to_next()
        assert caller.call(STATE, Token=token)["State"] == 2
        assert cloud.next_moment() is None
        cloud.pass_to_next()


def test_a_token_that_is_doomed_runs_out_when_the_presenter_says_so() -> None:
    with play("expired") as cloud, ApiCaller(cloud) as caller:
        token = caller.call(CREATE)["Token"]
        cloud.pass_to_next()
        assert caller.code_of(STATE, Token=token).endswith("TokenIsExpire")


def test_the_light_of_a_lamp_from_the_box_to_the_family() -> None:
    with play("happy") as cloud, ApiCaller(cloud) as caller:
        cloud.story.pace = STANDING_STILL
        seen = [light(cloud)]
        token = caller.call(CREATE)["Token"]
        seen.append(light(cloud))
        caller.call(STATE, Token=token)
        seen.append(light(cloud))
        cloud.pass_to_next()
        seen.append(light(cloud))
        home = bind(caller, token)
        seen.append(light(cloud))
        caller.call(DELETE, FamilyId=home, ProductId=LAMP, DeviceName=NAME)
        seen.append(light(cloud))

    lights = [Light.DARK, Light.FAST, Light.SLOW, Light.STEADY, Light.STEADY, Light.DARK]
    assert [each.light for each in seen] == lights
    assert [each.is_alive for each in seen] == [False, False, False, False, True, False]
    assert {each.name for each in seen} == {NAME}


def test_the_lamp_in_hand_goes_on_blinking_while_another_one_reports() -> None:
    with play("mismatch") as cloud, ApiCaller(cloud) as caller:
        token = caller.call(CREATE)["Token"]
        cloud.pass_to_next()
        reporter = caller.call(STATE, Token=token)["DeviceName"]

        assert (reporter, light(cloud)) == (
            "lamp_e27_0421",
            Shown(NAME, Light.FAST, is_alive=False),
        )


def test_a_token_that_has_run_out_leaves_the_device_dark() -> None:
    with play("expired") as cloud, ApiCaller(cloud) as caller:
        caller.call(CREATE)
        cloud.pass_to_next()

        assert light(cloud).light is Light.DARK


def test_another_device_in_hand_takes_the_token() -> None:
    with play("happy", product=LOCK) as cloud, ApiCaller(cloud) as caller:
        caller.call(CREATE)
        assert light(cloud, LOCK).light is Light.FAST
        assert light(cloud, LAMP).light is light(cloud, AIR_CONDITIONER).light is Light.DARK
        with cloud.changing() as world:
            world.bench.take_up(LOCK)
            assert world.bench.in_hand == Device(LOCK, "lock_d1_0412")


def test_offline_and_back() -> None:
    with play("offline") as cloud, ApiCaller(cloud) as caller:
        cloud.story.pace = STANDING_STILL
        token = caller.call(CREATE)["Token"]
        for _ in range(2):
            with pytest.raises(httpx.RemoteProtocolError):
                caller.call(STATE, Token=token)
        cloud.pass_to_next()  # the device reports
        cloud.pass_to_next()  # the cable is back
        assert caller.call(STATE, Token=token)["State"] == 2


def test_a_session_ends_once() -> None:
    with play("session-ends") as cloud, ApiCaller(cloud) as caller:
        token = caller.call(CREATE)["Token"]
        assert caller.code_of(STATE, Token=token).endswith("InvalidAccessToken")
        caller.access_token = cloud.issue_access_token().reveal()
        assert caller.call(STATE, Token=token)["State"] == 1


def test_what_happens_later_lets_the_first_ones_pass() -> None:
    busy = Refused(request="rooms", code="InternalError", after=1)
    with (
        play(Script(name="busy", title="Busy", happens=(busy,))) as cloud,
        ApiCaller(cloud) as caller,
    ):
        home = next(iter(cloud.world.homes))
        codes = [caller.code_of("AppGetRoomList", FamilyId=home) for _ in range(3)]
        assert codes == ["", "InternalError", ""]


def test_a_late_answer_waits_for_the_presenter() -> None:
    late = Script(name="late", title="Late", happens=(AnswerLate(request="families", seconds=900),))
    with play(late) as cloud, ApiCaller(cloud) as caller, ThreadPoolExecutor(1) as pool:
        cloud.story.pace = STANDING_STILL
        answer = pool.submit(caller.call, FAMILIES)
        while cloud.next_moment() is None:
            assert not answer.done()
        cloud.pass_to_next()
        assert "FamilyList" in answer.result()


def test_whoever_gives_up_on_a_late_answer_is_let_go() -> None:
    late = Script(name="late", title="Late", happens=(AnswerLate(request="families", seconds=900),))
    with play(late) as cloud, ApiCaller(cloud) as caller:
        caller.http.timeout = 0.05
        with pytest.raises(httpx.ReadTimeout):
            caller.call(FAMILIES)
        while cloud.story.awaited:
            pass
        assert caller.code_of(FAMILIES) == ""
