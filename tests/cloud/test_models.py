"""What our words for the cloud's things promise."""

import pickle

import pytest

from fieldbind.cloud.models import (
    DEFAULT_ROOM,
    AccessToken,
    Account,
    BindToken,
    Device,
    Login,
    Room,
    Secret,
    Session,
)
from fieldbind.keychain import Kept


@pytest.mark.parametrize("kind", [Secret, AccessToken, BindToken])
def test_a_secret_shows_itself_only_when_asked(kind: type[Secret]) -> None:
    secret = kind("hush")
    assert "hush" not in f"{secret} {secret!r} {[secret]}"
    assert repr(secret) == f"{kind.__name__}(hidden)"
    assert secret.reveal() == "hush"


@pytest.mark.parametrize("kind", [Secret, AccessToken, BindToken])
def test_a_secret_is_not_written_out_as_an_object(kind: type[Secret]) -> None:
    with pytest.raises(TypeError, match=f"^{kind.__name__} is not pickled$"):
        pickle.dumps([kind("hush")])


def test_a_person_is_shown_by_no_number_and_no_address() -> None:
    login = Login(name="13900001234")
    session = Session(access_token=AccessToken("hush"))
    account = Account(id="u", nick_name="Wei", phone_number=login.name, email="a@b.example")
    shown = f"{login} {Kept(account=account, session=session, login=login)!r}"
    assert shown.startswith("Login(hidden) ")
    assert "Account(id='u')" in shown
    assert not [text for text in (login.name, "a@b.example", "Wei", "hush") if text in shown]


def test_secrets_are_equal_by_kind_and_text() -> None:
    assert BindToken("a") == BindToken("a")
    assert BindToken("a") != BindToken("b")
    assert BindToken("a") != AccessToken("a")
    assert len({BindToken("a"), BindToken("a"), AccessToken("a")}) == 2


def test_an_empty_secret_is_none() -> None:
    assert Secret("x")
    assert not Secret("")


def test_people_tell_tokens_by_their_tail() -> None:
    assert BindToken("0cc175b9c0f1b6a831c399e269772661").tail == "2661"


def test_a_login_knows_an_address_from_a_number() -> None:
    assert Login(name="tech@site.example").is_email
    assert not Login(name="13900000000").is_email


@pytest.mark.parametrize(
    ("account", "name"),
    [
        (Account(id="u", nick_name="Wei", email="a@b.c", phone_number="139"), "Wei"),
        (Account(id="u", email="a@b.c", phone_number="139"), "a@b.c"),
        (Account(id="u", phone_number="13900001234"), "… 1234"),
        (Account(id="u"), "u"),
    ],
)
def test_an_account_is_shown_by_what_people_know(account: Account, name: str) -> None:
    assert account.shown_name == name


def test_the_default_room_is_known_by_its_id() -> None:
    assert DEFAULT_ROOM.is_default
    assert not Room(id="r_1", name="").is_default


def test_a_device_is_written_as_the_lists_write_it() -> None:
    assert Device("SIMPROD001", "sim_dev_01").id == "SIMPROD001/sim_dev_01"
