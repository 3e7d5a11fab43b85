"""A laptop's clock that is wrong: named where it explains a refusal, and nowhere else."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from fieldbind.cloud.addresses import App
from fieldbind.cloud.models import Login, Secret
from fieldbind.faults import Fault, LocalFault, Refused
from scripted_cloud import ACCESS, APP, scripted_cloud
from scripted_server import Line, http

LOGIN, PASSWORD = Login(name="13900000000"), Secret("Tech#2024")
TWO_HOURS = timedelta(hours=2, seconds=20)


def refuses_at(code: str, ahead: timedelta) -> Line:
    """A refusal by a cloud whose clock is so far ahead of ours."""
    date = format_datetime(datetime.now(UTC) + ahead, usegmt=True)
    body = b'{"code": -1, "data": {"Error": {"Code": "%s", "Message": "no"}}}' % code.encode()
    return http(body, extra=f"Date: {date}\r\n")


async def sign_in(line: Line, app: App | None = APP, gateway: str = "") -> Fault:
    """The fault of a sign-in."""
    async with scripted_cloud(line, app=app, gateway=gateway) as (cloud, _):
        with pytest.raises(Fault) as caught:
            await cloud.get_token_by_password(LOGIN, PASSWORD)
    return caught.value


@pytest.mark.parametrize("code", ["AuthFailure.SignatureExpire", "InvalidParameterValue"])
@pytest.mark.parametrize("ahead", [TWO_HOURS, -TWO_HOURS])
async def test_a_signature_of_another_hour(code: str, ahead: timedelta) -> None:
    fault = await sign_in(refuses_at(code, ahead))
    assert (type(fault), fault.code, fault.action) == (LocalFault, "CLOCK_WRONG", "AppGetToken")
    assert fault.facts == {"skew": "2 h"}
    assert fault.message.startswith(code)
    assert fault.request_id
    assert not fault.may_have_happened


@pytest.mark.parametrize(
    ("code", "ahead"),
    [
        ("AuthFailure.SignatureExpire", timedelta(minutes=4)),
        ("InvalidParameterValue.UserLoginFailed", TWO_HOURS),
    ],
)
async def test_what_the_clock_does_not_explain(code: str, ahead: timedelta) -> None:
    fault = await sign_in(refuses_at(code, ahead))
    assert (type(fault), fault.code) == (Refused, code)


async def test_where_a_gateway_signs_it_does_so_by_its_own_clock() -> None:
    code = "AuthFailure.SignatureExpire"
    fault = await sign_in(refuses_at(code, TWO_HOURS), App("SimAppKey0001"), "/appapi")
    assert fault.code == code


async def test_after_sign_in_nothing_is_signed() -> None:
    async with scripted_cloud(refuses_at("InvalidParameterValue", TWO_HOURS)) as (cloud, _):
        with pytest.raises(Refused) as caught:
            await cloud.get_account(ACCESS)
    assert caught.value.code == "InvalidParameterValue"
