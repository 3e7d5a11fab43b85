import json
import logging
import signal
from collections.abc import Generator
from contextlib import contextmanager

import httpx
import pytest

from api_caller import ApiCaller, Json
from fieldbind.cloud.addresses import Addresses, App
from fieldbind.cloud.client import Cloud
from fieldbind.cloud.http import Http
from fieldbind.cloud.models import Login, Secret
from fieldbind.demo import trouble
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.gateway import opened, run_gateway
from fieldbind.demo.loopback import HOST, on_loopback
from fieldbind.demo.server import serve
from stop_signal import told_to_stop

WHO: Json = {"Type": "phone", "CountryCode": "86", "PhoneNumber": "13800138000"}


@contextmanager
def _gateway(cloud: SimulatedCloud) -> Generator[str, None, None]:
    """The address of a gateway before a cloud, without ``/appapi``."""
    app = App(cloud.app_key, Secret(cloud.app_secret))
    with on_loopback(opened(app, f"{cloud.url}/appapi"), 0, "gateway") as port:
        yield f"http://{HOST}:{port}"


@pytest.fixture
def address() -> Generator[str, None, None]:
    with serve(SimulatedCloud()) as cloud, _gateway(cloud) as address:
        yield address


async def test_fieldbind_signs_in_through_it() -> None:
    with serve(SimulatedCloud()) as cloud, _gateway(cloud) as address:
        addresses = Addresses(cloud.url, f"{address}/appapi")
        async with Http() as http:
            client = Cloud(http, addresses, None)
            login = Login(name=cloud.account)
            session = await client.get_token_by_password(login, Secret(cloud.password))
            account = await client.get_account(session.access_token)

    assert account.shown_name == "Lin Wei"
    (request,) = cloud.asked("AppGetToken")
    assert request.members["AppKey"] == cloud.app_key


@pytest.mark.parametrize(
    "path", ["/appapi", "/appapi/AppGetToken", "/api/exploreropen/appapi/AppGetToken?uin=1"]
)
def test_the_answer_comes_back_unchanged(address: str, path: str) -> None:
    response = httpx.post(address + path, json=_login("wrong"))

    error = response.json()["data"]["Error"]
    assert error["Code"] == "InternalError"
    assert error["Message"].startswith("InvalidParameterValue.UserLoginFailed|")
    assert response.headers["content-type"] == "application/json"


def test_codes_can_be_asked_for(address: str) -> None:
    phone = {"Action": "AppSendVerificationCode", "RequestId": "r-1", **WHO, "Type": "login"}
    mail = {
        "Action": "AppSendEmailVerificationCode",
        "RequestId": "r-2",
        "Type": "login",
        "Email": "lin.wei@example.com",
    }

    answers = [httpx.post(f"{address}/appapi", json=body).json() for body in (phone, mail)]

    assert [answer["data"]["Data"] for answer in answers] == ["OK", "OK"]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b'{"Action": "AppCreateCellphoneUser", "RequestId": "r-1"}', "InvalidAction"),
        (b'{"Action": ["AppGetToken"]}', "InvalidAction"),
        (b"{}", "InvalidParameterValue.InvalidJSON"),
        (b"nonsense", "InvalidParameterValue.InvalidJSON"),
    ],
)
def test_nothing_else_is_signed(caplog: pytest.LogCaptureFixture, body: bytes, code: str) -> None:
    with serve(SimulatedCloud()) as cloud, _gateway(cloud) as address:
        answer = httpx.post(f"{address}/appapi", content=body).json()

    assert answer["data"]["Error"]["Code"] == code
    assert cloud.requests == []
    assert caplog.messages == [f"refused: {code}"]


def test_too_many_requests_are_refused(address: str, caplog: pytest.LogCaptureFixture) -> None:
    with httpx.Client() as http:
        answers = [http.post(f"{address}/appapi", json=_login("wrong")).json() for _ in range(31)]

    codes = [answer["data"]["Error"]["Code"] for answer in answers]
    assert codes == ["InternalError"] * 30 + ["RequestLimitExceeded"]
    assert answers[-1]["data"]["RequestId"] == "r-1"
    assert caplog.messages[-1] == "refused: RequestLimitExceeded"


def test_a_large_body_is_not_read(address: str) -> None:
    response = httpx.post(f"{address}/appapi", content=b" " * 16_385)

    assert response.status_code == 413


def test_without_an_answer_it_says_so(caplog: pytest.LogCaptureFixture) -> None:
    with serve(SimulatedCloud()) as cloud, _gateway(cloud) as address:
        cloud.demand(trouble.status(500))
        response = httpx.post(f"{address}/appapi", json=_login("wrong"))

    assert (response.status_code, response.content) == (502, b"")
    assert caplog.messages == ["AppGetToken: HTTP_NON_200.SERVER"]


def test_stopping_it_does_not_wait_for_the_cloud() -> None:
    with serve(SimulatedCloud()) as cloud, ApiCaller(cloud) as caller:
        cloud.demand(trouble.hang())
        with _gateway(cloud) as address, pytest.raises(httpx.ReadTimeout):
            caller.http.post(f"{address}/appapi", json=_login("wrong"), timeout=0.2)


def test_the_log_has_no_body(address: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    httpx.post(f"{address}/appapi", json=_login("a-password-to-be-found"))

    assert "AppGetToken: forwarded" in caplog.messages
    for found in ("a-password-to-be-found", "13800138000", "SimSecret0123456789ab"):
        assert found not in caplog.text


@pytest.mark.parametrize(
    "further",
    [
        {},
        {"FIELDBIND_SITE": "overseas"},
        {"FIELDBIND_CLOUD_URL": "http://127.0.0.1:9/api/exploreropen"},
    ],
)
def test_it_says_where_it_is_and_stops_when_told(
    capsys: pytest.CaptureFixture[str], further: dict[str, str]
) -> None:
    environ = {"FIELDBIND_APP_KEY": "key", "FIELDBIND_APP_SECRET": "secret", **further}
    with told_to_stop(signal.SIGTERM):
        code = run_gateway(0, environ)

    out, err = capsys.readouterr()
    assert (code, err) == (0, "")
    assert json.loads(out)["url"].endswith("/appapi")


@pytest.mark.parametrize(
    ("environ", "reason"),
    [
        ({}, "set FIELDBIND_APP_KEY and FIELDBIND_APP_SECRET"),
        ({"FIELDBIND_APP_KEY": "key"}, "set FIELDBIND_APP_KEY and FIELDBIND_APP_SECRET"),
        (
            {
                "FIELDBIND_APP_KEY": "key",
                "FIELDBIND_APP_SECRET": "secret",
                "FIELDBIND_CLOUD_URL": "http://example.com/api",
            },
            "SETTINGS_UNREADABLE.PLAIN_HTTP",
        ),
        (
            {
                "FIELDBIND_APP_KEY": "key",
                "FIELDBIND_APP_SECRET": "secret",
                "FIELDBIND_SITE": "moon",
            },
            "'moon' is not a valid Site",
        ),
    ],
)
def test_it_does_not_start_half_set_up(
    capsys: pytest.CaptureFixture[str], environ: dict[str, str], reason: str
) -> None:
    assert run_gateway(0, environ) == 2

    assert capsys.readouterr().err == f"fieldbind gateway: {reason}\n"


def _login(password: str) -> Json:
    return {"Action": "AppGetToken", "RequestId": "r-1", **WHO, "Password": password}
