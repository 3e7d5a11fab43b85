"""Answers about the account."""

import msgspec

from fieldbind.cloud.envelope import Members, as_text
from fieldbind.cloud.models import AccessToken, Account, Session
from fieldbind.cloud.wire.fields import Id, Loose, as_number, read


def session(members: Members) -> Session:
    """AppGetToken."""
    answer = read(members, _Session)
    return Session(
        access_token=AccessToken(str(answer.token)), expires_at=as_number(answer.expire_at)
    )


def account(members: Members) -> Account:
    """AppGetUser."""
    answer = read(members, _User)
    return Account(
        id=str(answer.user_id),
        nick_name=as_text(answer.nick_name),
        phone_number=as_text(answer.phone_number),
        country_code=as_text(answer.country_code),
        email=as_text(answer.email),
    )


class _Session(msgspec.Struct, rename="pascal"):
    token: Id
    expire_at: Loose = None


class _User(msgspec.Struct, rename="pascal"):
    user_id: Id = msgspec.field(name="UserID")
    nick_name: Loose = None
    phone_number: Loose = None
    country_code: Loose = None
    email: Loose = None
