import pytest

from api_caller import ApiCaller, Json
from fieldbind.demo.exchange.envelope import Shape


def test_live_answers_are_flat(caller: ApiCaller) -> None:
    body = caller.members("AppCreateDeviceBindToken")

    answer = caller.post("tokenapi", body).json()

    assert (answer["code"], answer["msg"]) == (0, "")
    assert set(answer["data"]) == {"Token", "RequestId"}
    assert answer["data"]["RequestId"] == body["RequestId"]


def test_documented_answers_are_nested(caller: ApiCaller) -> None:
    caller.cloud.shape = Shape.DOCUMENTED
    created = _response(caller, "AppCreateDeviceBindToken")

    token = created["Data"]["Token"]
    state = _response(caller, "AppGetDeviceBindTokenState", Token=token)

    assert set(created) == {"Data"}
    assert set(created["Data"]) == {"Token", "RequestId"}
    assert state["Data"]["State"] == 1


def test_a_documented_bind_answers_with_a_request_id_only(caller: ApiCaller) -> None:
    caller.cloud.shape = Shape.DOCUMENTED
    caller.cloud.device_after = 0
    token = _response(caller, "AppCreateDeviceBindToken")["Data"]["Token"]
    named = _response(caller, "AppGetDeviceBindTokenState", Token=token)["Data"]
    family = _response(caller, "AppGetFamilyList")["FamilyList"][0]

    bound = _response(
        caller,
        "AppTokenBindDeviceFamily",
        RequestId="r-1",
        Token=token,
        ProductId=named["ProductId"],
        DeviceName=named["DeviceName"],
        FamilyId=family["FamilyId"],
        RoomId="0",
    )

    assert bound == {"Data": {"RequestId": "r-1"}}


def test_families_have_their_documented_name(caller: ApiCaller) -> None:
    caller.cloud.shape = Shape.DOCUMENTED

    family = _response(caller, "AppGetFamilyList")["FamilyList"][0]

    assert family["Name"] == "Lin family"
    assert "FamilyName" not in family


def test_data_may_be_a_text(caller: ApiCaller) -> None:
    caller.cloud.shape = Shape.DOCUMENTED

    assert _response(caller, "AppLogoutUser", RequestId="r-1") == {"Data": "OK", "RequestId": "r-1"}


def test_a_documented_refusal(caller: ApiCaller) -> None:
    caller.cloud.shape = Shape.DOCUMENTED

    refused = _response(caller, "AppGetUser", AccessToken="none", RequestId="r-1")

    assert refused["Error"]["Code"] == "InvalidParameterValue.InvalidAccessToken"
    assert refused["RequestId"] == "r-1"


def test_a_live_refusal(caller: ApiCaller) -> None:
    body = caller.members("AppGetUser", AccessToken="none")

    response = caller.post("tokenapi", body)

    answer = response.json()
    assert (response.status_code, answer["code"]) == (200, -1000)
    assert answer["msg"] == answer["data"]["Error"]["Message"]
    assert answer["data"]["RequestId"] == body["RequestId"]


@pytest.mark.parametrize(
    ("language", "message"),
    [
        (None, "参数取值错误: InvalidAccessToken"),
        ("zh-CN", "参数取值错误: InvalidAccessToken"),
        ("en-US", "invalid parameter value: InvalidAccessToken"),
    ],
)
def test_messages_follow_the_language(
    caller: ApiCaller, language: str | None, message: str
) -> None:
    refused = caller.call("AppGetUser", AccessToken="none", lang=language)

    assert refused["Error"]["Message"] == message


def test_a_code_without_words_still_gets_some(caller: ApiCaller) -> None:
    caller.cloud.demand("AuthFailure", action="AppGetUser")

    assert caller.call("AppGetUser", lang="en")["Error"]["Message"] == "unknown error"


def test_the_cloud_may_use_a_request_id_of_its_own(caller: ApiCaller) -> None:
    with caller.cloud.changing() as world:
        world.habits.echoes_request_id = False

    assert caller.call("AppGetUser", RequestId="r-1")["RequestId"] not in ("", "r-1")


def _response(caller: ApiCaller, action: str, **members: object) -> Json:
    return caller.post("tokenapi", caller.members(action, **members)).json()["Response"]
