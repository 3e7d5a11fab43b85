import json

import pytest

from api_caller import ApiCaller, Json, code_in, sign
from stopped_clock import StoppedClock

LOGIN = {
    "Type": "phone",
    "CountryCode": "86",
    "PhoneNumber": "13800138000",
    "Password": "Harbour-2024",
}
INVALID = "InvalidParameterValue"
MISSING = "ErrorRequiredParamNotFound"


def test_a_signed_login_is_let_in(caller: ApiCaller) -> None:
    assert "Token" in caller.ask("AppGetToken", **LOGIN)["Data"]


@pytest.mark.parametrize("nonce", [0, 0, 4_294_967_295])
def test_any_nonce_will_do(caller: ApiCaller, nonce: int) -> None:
    assert "Token" in caller.ask("AppGetToken", **LOGIN, Nonce=nonce)["Data"]


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"Signature": "S7tkWk7hZnoR48Yi04FrdssDSho="}, INVALID),
        ({"Signature": None}, MISSING),
        ({"AppKey": "SimAppKey0002"}, INVALID),
        ({"AppKey": None}, MISSING),
        ({"Timestamp": "1700000000"}, MISSING),
        ({"Nonce": True}, MISSING),
        ({"Password": "changed on the way"}, INVALID),
    ],
)
def test_a_badly_signed_login_is_refused(caller: ApiCaller, changed: Json, code: str) -> None:
    body = {**caller.signed("AppGetToken", **LOGIN), **changed}

    assert code_in(caller.post("appapi", body).json()["data"]) == code


@pytest.mark.parametrize(("late", "code"), [(300, ""), (301, INVALID), (-301, INVALID)])
def test_a_timestamp_may_differ_by_five_minutes(
    caller: ApiCaller, clock: StoppedClock, late: float, code: str
) -> None:
    body = caller.signed("AppGetToken", **LOGIN)
    clock.pass_by(late)

    assert code_in(caller.post("appapi", body).json()["data"]) == code


def test_empty_members_are_not_signed(caller: ApiCaller) -> None:
    body = caller.signed("AppGetToken", **LOGIN)

    answer = caller.post("appapi", {**body, "Email": ""}).json()["data"]

    assert code_in(answer) == ""


def test_members_that_the_vendors_apps_add_do_no_harm(caller: ApiCaller) -> None:
    extra = {"lang": "zh-CN", "Platform": "android", "Agent": "android", "RegionId": "ap-guangzhou"}

    assert "Token" in caller.ask("AppGetToken", **LOGIN, **extra)["Data"]
    assert caller.code_of("AppGetUser", **extra) == ""


@pytest.mark.parametrize(
    "path", ["tokenapi", "tokenapi/AppGetUser", "tokenapi?uin=1&cmd=AppGetUser"]
)
def test_an_address_may_carry_the_action_and_parameters(caller: ApiCaller, path: str) -> None:
    answer = caller.post(path, caller.members("AppGetUser")).json()

    assert answer["code"] == 0
    (request,) = caller.cloud.requests
    assert request.answered == "ok"


def test_the_record_keeps_what_came(caller: ApiCaller) -> None:
    caller.post("tokenapi/AppGetUser?uin=1", caller.members("AppGetUser"))

    (request,) = caller.cloud.asked("AppGetUser")
    assert (request.endpoint.value, request.segment) == ("tokenapi", "AppGetUser")
    assert request.query == {"uin": "1"}
    assert request.headers["content-type"] == "application/json"
    assert json.loads(request.raw) == request.members
    assert request.carried_out
    assert caller.access_token not in repr(request)


@pytest.mark.parametrize(
    ("path", "action"),
    [
        ("tokenapi/AppGetFamilyList", "AppGetUser"),
        ("tokenapi", "AppGetToken"),
        ("tokenapi", "AppDance"),
        ("appapi", "AppGetUser"),
    ],
)
def test_an_unknown_action_is_refused(caller: ApiCaller, path: str, action: str) -> None:
    answer = caller.post(path, caller.signed(action)).json()["data"]

    assert code_in(answer) == "InvalidAction"


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'"text"', b"\xff"])
def test_a_body_that_is_no_json_object_is_refused(caller: ApiCaller, body: bytes) -> None:
    answer = caller.http.post(f"{caller.cloud.url}/tokenapi", content=body).json()

    assert code_in(answer["data"]) == "InvalidParameterValue.InvalidJSON"


def test_a_request_id_is_required(caller: ApiCaller) -> None:
    assert caller.code_of("AppGetUser", RequestId=None) == MISSING


def test_only_posts_are_taken(caller: ApiCaller) -> None:
    assert caller.http.get(f"{caller.cloud.url}/tokenapi").status_code == 405
    assert caller.post("elsewhere", {}).status_code == 404


def test_the_fact_sheets_signature_is_ours(caller: ApiCaller) -> None:
    body = {
        "Action": "AppGetToken",
        "AppKey": "SimAppKey0001",
        "CountryCode": "86",
        "Nonce": 7,
        "Password": "Tech#2024",
        "PhoneNumber": "13900000000",
        "RequestId": "00000000-0000-4000-8000-000000000001",
        "Timestamp": 1700000000,
        "Type": "phone",
    }

    assert sign(body, caller.cloud.app_secret) == "S7tkWk7hZnoR48Yi04FrdssDSho="
