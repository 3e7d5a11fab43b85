"""Codes, passwords, access tokens and the person behind them (40785, 40786, 40787, 56316)."""

import secrets

from fieldbind.demo.actions.call import Call
from fieldbind.demo.actions.refusal import Refusal
from fieldbind.demo.world.records import Pass, Person, SentCode
from fieldbind.demo.world.world import World


def get_token(world: World, call: Call) -> dict[str, object]:
    """AppGetToken: a password or a verification code against an access token."""
    person = _person(world, call)
    code = call.optional_text("VerificationCode")
    if code:
        _check_code(world, person, code, call.at)
    elif call.text("Password") != person.password:
        raise Refusal("InvalidParameterValue.UserLoginFailed")
    text = issue_access_token(world, person.id, call.at)
    return {"Data": {"ExpireAt": int(world.passes[text].ends_at), "Token": text}}


def send_code(world: World, call: Call) -> dict[str, object]:
    """AppSendVerificationCode: a code by text message."""
    if not call.text("PhoneNumber").isdecimal() or not call.text("CountryCode").isdecimal():
        raise Refusal("InvalidParameterValue.PhoneNumberInvalid")
    return _send(world, call, call.text("PhoneNumber"))


def send_email_code(world: World, call: Call) -> dict[str, object]:
    """AppSendEmailVerificationCode: a code by mail."""
    name, _, domain = call.text("Email").partition("@")
    if not name or "." not in domain:
        raise Refusal("InvalidParameterValue.EmailInvalid")
    return _send(world, call, call.text("Email"))


def get_user(world: World, call: Call) -> dict[str, object]:
    """AppGetUser: who is signed in."""
    person = world.people[call.user_id]
    return {
        "Data": {
            "UserID": person.id,
            "NickName": person.nick_name,
            "CountryCode": person.country_code,
            "PhoneNumber": person.phone_number,
            "Email": person.email,
            "Avatar": "",
            "WxOpenID": "",
            "HasPassword": True,
            "HasWxOpenID": False,
        }
    }


def log_out(world: World, call: Call) -> dict[str, object]:
    """AppLogoutUser: the access token ends now."""
    del world.passes[call.text("AccessToken")]
    return {"Data": "OK"}


def issue_access_token(world: World, user_id: str, at: float) -> str:
    """A new access token for a person."""
    text = f"sim-access-{secrets.token_hex(16)}"
    world.passes[text] = Pass(user_id=user_id, ends_at=at + world.habits.access_life)
    return text


def person_behind(world: World, access_token: object, at: float) -> str:
    """The id of the person an access token belongs to.

    Raises:
        Refusal: InvalidAccessToken if it is unknown or has ended.
    """
    found = world.passes.get(access_token) if isinstance(access_token, str) else None
    if found is None or at >= found.ends_at:
        raise Refusal("InvalidParameterValue.InvalidAccessToken")
    return found.user_id


def _person(world: World, call: Call) -> Person:
    if call.optional_text("Type", "phone") == "email":
        wanted = ("", call.text("Email"))
    else:
        wanted = (call.text("CountryCode"), call.text("PhoneNumber"))
    for person in world.people.values():
        if wanted in ((person.country_code, person.phone_number), ("", person.email)):
            return person
    raise Refusal("InvalidParameterValue.ErrorUserNotExists")


def _send(world: World, call: Call, address: str) -> dict[str, object]:
    if call.text("Type") not in ("login", "register", "resetpass"):
        raise Refusal("InvalidParameterValue", "Type")
    if call.text("Type") == "login" and not _is_known(world, address):
        raise Refusal("InvalidParameterValue.ErrorUserNotExists")
    earlier = world.codes.get(address)
    if earlier is not None and call.at < earlier.sent_at + world.habits.code_pause:
        raise Refusal("InvalidParameterValue.SendVerifyCodeTooQuick")
    world.codes[address] = SentCode(text=world.habits.code_text, sent_at=call.at)
    return {"Data": "OK"}


def _is_known(world: World, address: str) -> bool:
    return any(address in (person.phone_number, person.email) for person in world.people.values())


def _check_code(world: World, person: Person, code: str, at: float) -> None:
    for address in (person.phone_number, person.email):
        sent = world.codes.get(address)
        if sent and sent.text == code and at < sent.sent_at + world.habits.code_life:
            del world.codes[address]
            return
    raise Refusal("InvalidParameterValue.CheckVerifyCodeFailed")
