import pytest

from api_caller import ApiCaller, Json, code_in
from fieldbind.demo.world.habits import DAY
from stopped_clock import StoppedClock

PHONE = {"Type": "phone", "CountryCode": "86", "PhoneNumber": "13800138000"}
EMAIL = {"Type": "email", "Email": "lin.wei@example.com"}
CODE = {"VerificationCode": "246810"}
INVALID = "InvalidParameterValue."


@pytest.mark.parametrize("who", [PHONE, EMAIL])
def test_a_password_buys_an_access_token(caller: ApiCaller, clock: StoppedClock, who: Json) -> None:
    answer = caller.ask("AppGetToken", **who, Password=caller.cloud.password)

    assert answer["Data"]["ExpireAt"] == clock.now + 40 * DAY
    caller.access_token = answer["Data"]["Token"]
    assert caller.call("AppGetUser")["Data"]["NickName"] == "Lin Wei"


@pytest.mark.parametrize(
    ("who", "wrapped"),
    [
        ({**PHONE, "Password": "wrong"}, "UserLoginFailed"),
        ({**PHONE, "PhoneNumber": "1", "Password": "wrong"}, "ErrorUserNotExists"),
        ({**PHONE, "VerificationCode": "000000"}, "CheckVerifyCodeFailed"),
    ],
)
def test_the_real_code_of_a_failed_login_is_wrapped(
    caller: ApiCaller, who: Json, wrapped: str
) -> None:
    error = caller.ask("AppGetToken", **who)["Error"]

    assert error["Code"] == "InternalError"
    assert error["Message"].startswith(f"{INVALID}{wrapped}|")


def test_a_login_without_password_or_code_lacks_a_parameter(caller: ApiCaller) -> None:
    assert code_in(caller.ask("AppGetToken", **PHONE)) == "ErrorRequiredParamNotFound"


def test_a_code_sent_to_the_phone_signs_in_once(caller: ApiCaller) -> None:
    assert caller.ask("AppSendVerificationCode", **{**PHONE, "Type": "login"})["Data"] == "OK"

    assert "Token" in caller.ask("AppGetToken", **PHONE, **CODE)["Data"]
    assert code_in(caller.ask("AppGetToken", **PHONE, **CODE)) == "InternalError"


def test_a_code_sent_by_mail_signs_in(caller: ApiCaller) -> None:
    sent = caller.ask("AppSendEmailVerificationCode", **{**EMAIL, "Type": "login"})

    assert sent["Data"] == "OK"
    code = caller.cloud.verification_code
    assert "Token" in caller.ask("AppGetToken", **EMAIL, VerificationCode=code)["Data"]
    assert caller.cloud.email == EMAIL["Email"]


def test_a_code_is_good_for_five_minutes(caller: ApiCaller, clock: StoppedClock) -> None:
    caller.ask("AppSendVerificationCode", **{**PHONE, "Type": "login"})
    clock.pass_by(300)

    assert code_in(caller.ask("AppGetToken", **PHONE, **CODE)) == "InternalError"


def test_the_next_code_has_to_wait_a_minute(caller: ApiCaller, clock: StoppedClock) -> None:
    wanted = {**PHONE, "Type": "login"}
    caller.ask("AppSendVerificationCode", **wanted)

    clock.pass_by(59)
    early = caller.ask("AppSendVerificationCode", **wanted)
    clock.pass_by(1)
    later = caller.ask("AppSendVerificationCode", **wanted)

    assert code_in(early) == f"{INVALID}SendVerifyCodeTooQuick"
    assert later["Data"] == "OK"


@pytest.mark.parametrize(
    ("action", "changed", "code"),
    [
        ("AppSendVerificationCode", {"PhoneNumber": "+86138"}, f"{INVALID}PhoneNumberInvalid"),
        ("AppSendVerificationCode", {"CountryCode": "CN"}, f"{INVALID}PhoneNumberInvalid"),
        ("AppSendVerificationCode", {"PhoneNumber": "1"}, f"{INVALID}ErrorUserNotExists"),
        ("AppSendVerificationCode", {"Type": "dance"}, "InvalidParameterValue"),
        ("AppSendEmailVerificationCode", {"Email": "lin.wei"}, f"{INVALID}EmailInvalid"),
        ("AppSendEmailVerificationCode", {"Email": "lin@wei"}, f"{INVALID}EmailInvalid"),
    ],
)
def test_codes_are_refused(caller: ApiCaller, action: str, changed: Json, code: str) -> None:
    wanted = {**PHONE, **EMAIL, "Type": "login", **changed}

    assert code_in(caller.ask(action, **wanted)) == code


def test_a_stranger_may_ask_for_a_code_to_register(caller: ApiCaller) -> None:
    wanted = {**PHONE, "PhoneNumber": "13700137000", "Type": "register"}

    assert caller.ask("AppSendVerificationCode", **wanted)["Data"] == "OK"


def test_signing_out_ends_the_access_token(caller: ApiCaller) -> None:
    assert caller.call("AppLogoutUser")["Data"] == "OK"

    refused = caller.call("AppLogoutUser")
    assert code_in(refused) == f"{INVALID}InvalidAccessToken"
    assert refused["RequestId"] == ""


def test_an_access_token_ends_by_itself(caller: ApiCaller, clock: StoppedClock) -> None:
    clock.pass_by(40 * DAY)

    assert caller.code_of("AppGetUser") == f"{INVALID}InvalidAccessToken"


@pytest.mark.parametrize("token", ["nonsense", 7, None])
def test_without_an_access_token_nothing_is_told(caller: ApiCaller, token: object) -> None:
    code = caller.code_of("AppGetFamilyList", AccessToken=token)

    assert code == f"{INVALID}InvalidAccessToken"
