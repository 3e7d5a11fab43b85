import json
import socket

import httpx
import pytest

from api_caller import ApiCaller, code_in
from fieldbind.demo import trouble
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from fieldbind.demo.trouble import Trouble

CREATE = "AppCreateFamily"
SHORT = 0.2


@pytest.mark.parametrize(
    ("times", "refused"), [(1, [True, False, False]), (2, [True, True, False]), (None, [True] * 3)]
)
def test_a_code_comes_as_often_as_demanded(
    caller: ApiCaller, times: int | None, refused: list[bool]
) -> None:
    caller.cloud.demand("LimitExceeded", action="AppGetUser", times=times)

    assert [caller.code_of("AppGetUser") == "LimitExceeded" for _ in range(3)] == refused


def test_a_demand_is_for_its_action(caller: ApiCaller) -> None:
    caller.cloud.demand("LimitExceeded", action="AppGetFamilyList")

    assert caller.code_of("AppGetUser") == ""
    assert caller.code_of("AppGetFamilyList") == "LimitExceeded"


def test_a_demand_without_an_action_is_for_any(caller: ApiCaller) -> None:
    caller.cloud.demand("InternalError")
    caller.cloud.demand("LimitExceeded")

    codes = [caller.code_of(action) for action in ("AppGetUser", "AppGetFamilyList", "AppGetUser")]

    assert codes == ["InternalError", "LimitExceeded", ""]


def test_demands_can_be_forgotten(caller: ApiCaller) -> None:
    caller.cloud.demand("InternalError", times=None)
    caller.cloud.forget_demands()

    assert caller.code_of("AppGetUser") == ""


def test_a_demanded_login_code_is_wrapped_too(caller: ApiCaller) -> None:
    caller.cloud.demand("InvalidParameterValue.UserLoginFailed")

    assert code_in(caller.ask("AppGetToken")) == "InternalError"


@pytest.mark.parametrize(
    ("ordered", "carried_out", "name"),
    [
        (trouble.cut(after=False), False, "cut"),
        (trouble.cut(after=True), True, "cut"),
        (trouble.cut_midway(), True, "cut midway"),
        (trouble.hang(), False, "hang"),
        (trouble.hang(after=True), True, "hang"),
    ],
)
def test_an_answer_can_get_lost(
    caller: ApiCaller, ordered: Trouble, *, carried_out: bool, name: str
) -> None:
    caller.cloud.demand(ordered, action=CREATE)

    with pytest.raises(httpx.TransportError):
        _create(caller, timeout=SHORT)

    (request,) = caller.cloud.asked(CREATE)
    assert (request.carried_out, request.answered) == (carried_out, name)
    assert _was_created(caller) is carried_out


@pytest.mark.parametrize("after", [False, True])
def test_a_server_error_can_come_before_and_after(caller: ApiCaller, *, after: bool) -> None:
    caller.cloud.demand(trouble.status(503, after=after), action=CREATE)

    response = _create(caller)

    assert response.status_code == 503
    assert response.headers["content-type"] == "text/html"
    assert _was_created(caller) is after


def test_a_web_page_can_come_instead(caller: ApiCaller) -> None:
    caller.cloud.demand(trouble.html(), action=CREATE)

    response = _create(caller)

    assert (response.status_code, response.headers["content-type"]) == (200, "text/html")
    assert response.text.startswith("<!DOCTYPE html>")


def test_json_can_be_cut_short(caller: ApiCaller) -> None:
    caller.cloud.demand(trouble.truncated(), action=CREATE)

    response = _create(caller)

    assert response.headers["content-type"] == "application/json"
    with pytest.raises(json.JSONDecodeError):
        response.json()
    assert _was_created(caller)


def test_a_redirect_can_come_instead(caller: ApiCaller) -> None:
    caller.cloud.demand(trouble.redirect("http://127.0.0.1:1/login"), action=CREATE)

    response = _create(caller)

    assert (response.status_code, response.headers["location"]) == (302, "http://127.0.0.1:1/login")


def test_every_answer_says_the_hour_of_its_cloud() -> None:
    with serve(SimulatedCloud(clock=lambda: 1_700_000_000.0)) as cloud, ApiCaller(cloud) as caller:
        cloud.demand(trouble.status(503), action=CREATE)
        url, members = f"{cloud.url}/tokenapi", caller.members(CREATE)
        dates = [caller.http.post(url, json=members).headers["date"] for _ in range(2)]

    assert dates == ["Tue, 14 Nov 2023 22:13:20 GMT"] * 2


@pytest.mark.parametrize("retry_after", ["", "7"])
def test_too_many_requests_can_come_instead(caller: ApiCaller, retry_after: str) -> None:
    caller.cloud.demand(trouble.too_many(retry_after), action=CREATE)

    response = _create(caller)

    assert (response.status_code, response.headers.get("retry-after", "")) == (429, retry_after)
    assert not _was_created(caller)


def test_any_body_can_come_instead(caller: ApiCaller) -> None:
    caller.cloud.demand(trouble.body(b'{"code": "zero"}'), action=CREATE)

    assert _create(caller).json() == {"code": "zero"}


def test_an_answer_can_be_endless(caller: ApiCaller) -> None:
    caller.cloud.demand(trouble.flood(), action="AppGetUser")
    url = f"{caller.cloud.url}/tokenapi"
    received = 0

    with caller.http.stream("POST", url, json=caller.members("AppGetUser")) as response:
        for part in response.iter_raw():
            received += len(part)
            if received > 5_000_000:
                break

    assert received > 5_000_000


def test_an_answer_can_be_late(caller: ApiCaller) -> None:
    caller.cloud.demand(trouble.delay(30), action=CREATE)

    with pytest.raises(httpx.ReadTimeout):
        _create(caller, timeout=SHORT)

    (request,) = caller.cloud.asked(CREATE)
    assert (request.answered, request.carried_out) == ("ok", True)


def test_a_late_answer_comes(caller: ApiCaller) -> None:
    caller.cloud.demand(trouble.delay(0.01), action="AppGetUser")
    caller.cloud.demand(trouble.later(trouble.refuse("InternalError"), 0.01), action="AppGetUser")

    assert [caller.code_of("AppGetUser") for _ in range(2)] == ["", "InternalError"]


def test_every_answer_can_take_its_time(caller: ApiCaller) -> None:
    caller.cloud.latency = 30

    with pytest.raises(httpx.ReadTimeout):
        _create(caller, timeout=SHORT)


def test_who_waits_holds_up_nobody_else(caller: ApiCaller) -> None:
    caller.cloud.demand(trouble.hang(), action=CREATE)
    url = httpx.URL(f"{caller.cloud.url}/tokenapi")
    body = json.dumps(caller.members(CREATE)).encode()
    head = f"POST {url.path} HTTP/1.1\r\nhost: x\r\ncontent-length: {len(body)}\r\n\r\n"

    with socket.create_connection((url.host, url.port or 0)) as waiting:
        waiting.sendall(head.encode() + body)

        assert caller.code_of("AppGetUser") == ""


def _create(caller: ApiCaller, timeout: float = 5) -> httpx.Response:
    url = f"{caller.cloud.url}/tokenapi"
    members = caller.members(CREATE, Name="New house", Address="-")
    return caller.http.post(url, json=members, timeout=timeout)


def _was_created(caller: ApiCaller) -> bool:
    entries = caller.call("AppGetFamilyList")["FamilyList"]
    return any(entry["FamilyName"] == "New house" for entry in entries)
