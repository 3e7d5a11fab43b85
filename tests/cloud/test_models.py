"""What our words for the cloud's things promise."""

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
)


@pytest.mark.parametrize("kind", [Secret, AccessToken, BindToken])
def test_a_secret_shows_itself_only_when_asked(kind: type[Secret]) -> None:
    secret = kind("hush")
    assert "hush" not in f"{secret} {secret!r} {[secret]}"
    assert repr(secret) == f"{kind.__name__}(hidden)"
    assert secret.reveal() == "hush"


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
