"""Settings: which source wins, and what a person is told when one holds nonsense."""

from collections.abc import Callable
from pathlib import Path

import pytest

from fieldbind.cloud.models import AccessToken, Secret, Site
from fieldbind.faults import LocalFault
from fieldbind.guidance.catalogue import Guidance
from fieldbind.settings.load import VARIABLES, load_settings
from fieldbind.settings.model import KeyringUse, Language, Scheme, Settings

CANARY = "canary-5f0e2c"
ENGLISH = Guidance.load("en")


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    return {"FIELDBIND_CONFIG_DIR": str(tmp_path), "FIELDBIND_DATA_DIR": str(tmp_path / "data")}


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str], Path]:
    def write(text: str) -> Path:
        path = tmp_path / "settings.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def refusal(environ: dict[str, str], **options: object) -> str:
    with pytest.raises(LocalFault) as caught:
        load_settings(environ, options)
    assert caught.value.code == "SETTINGS_UNREADABLE"
    return ENGLISH.explain(caught.value, {}).cause


def test_nothing_set_gives_the_defaults(environ: dict[str, str], tmp_path: Path) -> None:
    settings = load_settings(environ)

    assert settings == Settings(data_dir=tmp_path / "data", config_dir=tmp_path)
    assert settings.site is None
    assert (settings.connect_timeout, settings.call_timeout) == (5, 10)
    assert (settings.poll_interval, settings.wait_limit) == (2, 100)


def test_folders_of_the_system_are_used_when_none_is_named() -> None:
    settings = load_settings({"FIELDBIND_KEYRING": "memory"})

    assert settings.data_dir.is_absolute()
    assert settings.config_dir.name == "fieldbind"


def test_each_layer_lies_over_the_one_below(
    environ: dict[str, str], write: Callable[[str], Path]
) -> None:
    write('site = "china"\napp_key = "from-file"\npoll_interval = 5\nlanguage = "zh_CN"')
    environ |= {"FIELDBIND_SITE": "overseas", "FIELDBIND_APP_KEY": "from-environment"}

    settings = load_settings(environ, {"app_key": "from-command-line"})

    assert settings.poll_interval == 5
    assert settings.language is Language.CHINESE
    assert settings.site is Site.OVERSEAS
    assert settings.app_key == "from-command-line"


def test_an_empty_variable_is_not_set(
    environ: dict[str, str], write: Callable[[str], Path]
) -> None:
    write('site = "overseas"')
    environ["FIELDBIND_SITE"] = "  "

    assert load_settings(environ).site is Site.OVERSEAS


def test_every_variable_reaches_its_setting(environ: dict[str, str]) -> None:
    environ |= {
        "FIELDBIND_CLOUD_URL": "http://127.0.0.1:8123/api/",
        "FIELDBIND_SIGN_IN_URL": "https://gateway.example.org/sign-in",
        "FIELDBIND_APP_SECRET": CANARY,
        "FIELDBIND_ACCESS_TOKEN": CANARY,
        "FIELDBIND_KEYRING": "memory",
        "FIELDBIND_LANGUAGE": "en",
        "FIELDBIND_THEME": "dark",
        "FIELDBIND_TEXT_SIZE": "150",
        "FIELDBIND_GUIDANCE_FILE": "ours.toml",
        "FIELDBIND_APP_KEY": "key",
        "FIELDBIND_SITE": "china",
        "FIELDBIND_HOTSPOT": "127.0.0.1:9266",
    }

    settings = load_settings(environ)

    assert settings.app_secret == Secret(CANARY)
    assert settings.access_token == AccessToken(CANARY)
    assert settings.keyring is KeyringUse.MEMORY
    assert settings.guidance_file == Path("ours.toml")
    assert settings.hotspot == "127.0.0.1:9266"
    assert (settings.theme, settings.text_size) == (Scheme.DARK, 150)
    assert settings.asked == {"language", "theme", "text_size"}
    assert set(VARIABLES) == set(environ)
    assert CANARY not in repr(settings)


@pytest.mark.parametrize(
    ("variable", "value", "expected"),
    [
        ("FIELDBIND_SITE", CANARY, "“china” or “overseas”"),
        ("FIELDBIND_LANGUAGE", "de", "“en” or “zh_CN”"),
        ("FIELDBIND_THEME", "pink", "“system”, “light” or “dark”"),
        ("FIELDBIND_TEXT_SIZE", "110", "100, 125, 150 or 200"),
        ("FIELDBIND_KEYRING", "file", "“auto” or “memory”"),
        ("FIELDBIND_CLOUD_URL", "http://cloud.example.org", "https address"),
        ("FIELDBIND_SIGN_IN_URL", "ftp://cloud.example.org", "https address"),
        ("FIELDBIND_APP_KEY", "k" * 257, "the app’s key"),
        ("FIELDBIND_ACCESS_TOKEN", f"{CANARY}\x07", "an access token"),
        ("FIELDBIND_DATA_DIR", "a\0b", "a folder"),
        ("FIELDBIND_DATA_DIR", "~nobody-here/x", "a folder"),
    ],
)
def test_a_bad_variable_is_named_with_what_belongs_there(
    environ: dict[str, str], variable: str, value: str, expected: str
) -> None:
    message = refusal(environ | {variable: value})

    assert message.startswith(variable)
    assert expected in message
    assert CANARY not in message


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("call_timeout = 0", "seconds from 0.05 to 120"),
        ("call_timeout = nan", "seconds from 0.05 to 120"),
        ("wait_limit = inf", "seconds from 30 to 3600"),
        ("wait_limit = 29", "seconds from 30 to 3600"),
        ("wait_limit = 4000", "seconds from 30 to 3600"),
        ("warn_before = 19.9", "seconds from 20 to 600"),
        ("poll_interval = []", "seconds from 2 to 30"),
        ("poll_interval = 1.9", "seconds from 2 to 30"),
        ("poll_interval = 31", "seconds from 2 to 30"),
        ('data_dir = ""', "a folder"),
        ('proxy = "http://lin:canary-5f0e2c@proxy:3128"', "without a login in it"),
        ('extra_ca = ""', "a PEM file"),
        ('extra_ca = "~nobody-here/x"', "a PEM file"),
        ("colour = 1", "It takes: app_key, call_timeout"),
        ('access_token = "canary-5f0e2c"', "not a setting for this file"),
        ('hotspot = "10.0.0.66:8266"', "not a setting for this file"),
        ('config_dir = "."', "not a setting for this file"),
        ("site = ", "expected a TOML file"),
        ("site = " + "[" * 2000, "expected a TOML file"),
        ('cloud_url = "https://cloud.example.org"', "outside the vendor’s own hosts"),
        ('sign_in_url = "http://127.0.0.1:8100/appapi"', "outside the vendor’s own hosts"),
        ('products = ["A1"]', "not a setting for this file"),
    ],
)
def test_a_bad_file_is_named_with_what_belongs_there(
    environ: dict[str, str], write: Callable[[str], Path], text: str, expected: str
) -> None:
    path = write(text)

    message = refusal(environ)

    assert str(path) in message
    assert expected in message
    assert CANARY not in message


def test_a_bad_option_is_named(environ: dict[str, str]) -> None:
    assert refusal(environ, wait_limit="long") == (
        "The command line, “wait_limit”: expected seconds from 30 to 3600."
    )


@pytest.mark.parametrize(
    "text",
    [
        f'app_secret = "{CANARY}"',
        f'AppSecret = "{CANARY}"',
        f'[app]\nkey = "k"\nsecret = "{CANARY}"',
        f'[[sites]]\n"app-secret" = "{CANARY}"',
        f'FIELDBIND_APP_SECRET = "{CANARY}"',
    ],
)
def test_a_file_with_an_app_secret_is_refused_in_words(
    environ: dict[str, str], write: Callable[[str], Path], text: str
) -> None:
    write(text)
    message = refusal(environ)

    assert "is an app secret, and a file is no place for one" in message
    assert CANARY not in message


def test_an_address_of_the_vendors_may_stand_in_the_file(
    environ: dict[str, str], write: Callable[[str], Path]
) -> None:
    write('cloud_url = "https://iot.cloud.tencent.com/api/exploreropen"')

    assert load_settings(environ).cloud_url.startswith("https://iot.cloud.tencent.com/")


def test_a_settings_file_that_cannot_be_read(environ: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "settings.toml").mkdir()

    assert "cannot be read" in refusal(environ)


def test_a_settings_file_in_another_encoding(environ: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_bytes("app_key = '家'".encode("utf-16"))

    assert "expected a TOML file in UTF-8" in refusal(environ)


def test_a_byte_order_mark_is_no_obstacle(environ: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_bytes(b"\xef\xbb\xbfsite = 'overseas'")

    assert load_settings(environ).site is Site.OVERSEAS
