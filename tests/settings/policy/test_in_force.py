"""Which policy holds, what it sets, and that nothing else has a say in what it has set."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from platformdirs.windows import Windows

from fieldbind.cloud.models import Site
from fieldbind.faults import LocalFault
from fieldbind.settings.load import VARIABLES, load_settings
from fieldbind.settings.model import Language, Settings, SignInMethod
from fieldbind.settings.policy.findings import BrokenPolicy
from fieldbind.settings.policy.in_force import is_passed_over
from fieldbind.settings.policy.keys import POLICY_KEYS
from fieldbind.settings.policy.places import is_open_to_all, machine_file
from fieldbind.settings.refusal import Flaw

Load = Callable[..., Settings]
SET = {
    "site": ('"overseas"', Site.OVERSEAS),
    "cloud_url": ('"https://cloud.example.org/api"', "https://cloud.example.org/api"),
    "sign_in_url": ('"https://gateway.example.org"', "https://gateway.example.org"),
    "app_key": ('"acme"', "acme"),
    "sign_in_methods": ('["token", "code"]', (SignInMethod.ACCESS_TOKEN, SignInMethod.CODE)),
    "extra_ca": ("'{folder}/acme.pem'", Path("{folder}/acme.pem")),
    "proxy": ('"socks5://proxy.example.org"', "socks5://proxy.example.org"),
    "products": ('["A1B2C3D4E5", "F6"]', ("A1B2C3D4E5", "F6")),
    "language": ('"zh_CN"', Language.CHINESE),
    "wait_limit": ("300", 300),
    "warn_before": ("25.5", 25.5),
    "poll_interval": ("5", 5),
    "guidance_file": ("'{folder}/ours.toml'", Path("{folder}/ours.toml")),
    "name_pattern": ('"Acme {n}"', "Acme {n}"),
}
"""For each key a value, and what it is among the settings."""


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """Where this laptop's policy would be."""
    return tmp_path / "etc" / "policy.toml"


@pytest.fixture
def load(tmp_path: Path, machine: Path) -> Load:
    def load(policy: str | None = None, user: str = "", **environ: str) -> Settings:
        if policy is not None:
            machine.parent.mkdir(exist_ok=True)
            machine.write_text(policy, encoding="utf-8")
        (tmp_path / "settings.toml").write_text(user, encoding="utf-8")
        folders = {"FIELDBIND_CONFIG_DIR": str(tmp_path), "FIELDBIND_DATA_DIR": str(tmp_path)}
        return load_settings(folders | environ, machine=machine)

    return load


def test_every_key_is_tried() -> None:
    assert set(SET) == set(POLICY_KEYS)


@pytest.mark.parametrize("key", SET)
def test_each_key_reaches_its_setting_and_is_locked(load: Load, tmp_path: Path, key: str) -> None:
    text, value = SET[key]
    settings = load(f"{key} = {text.replace('{folder}', str(tmp_path))}")

    if isinstance(value, Path):
        value = Path(str(value).replace("{folder}", str(tmp_path)))
    assert getattr(settings, POLICY_KEYS[key]) == value
    assert settings.locked == {key}
    assert settings.is_locked(key)


@pytest.mark.parametrize(
    ("policy", "user", "environ"),
    [
        ('language = "zh_CN"', 'language = "en"', {"FIELDBIND_LANGUAGE": "en"}),
        ('app_key = "theirs"', 'app_key = "mine"', {"FIELDBIND_APP_KEY": "mine"}),
        ('site = "overseas"', 'site = "china"', {"FIELDBIND_SITE": "china"}),
    ],
)
def test_it_wins_over_everything(
    load: Load, policy: str, user: str, environ: dict[str, str]
) -> None:
    below, settings = load(None, user, **environ), load(policy, user, **environ)

    name = policy.partition(" ")[0]
    assert name in VARIABLES.values()
    assert getattr(below, name) != getattr(settings, name)
    assert getattr(settings, name) == getattr(load(policy), name)
    assert below.locked == frozenset()


def test_it_wins_over_the_command_line(load: Load, machine: Path, tmp_path: Path) -> None:
    load("wait_limit = 300")
    environ = {"FIELDBIND_CONFIG_DIR": str(tmp_path)}

    assert load_settings(environ, {"wait_limit": 60}, machine=machine).wait_limit == 300


def test_without_any_nothing_is_locked(load: Load) -> None:
    settings = load()

    assert settings.policy_file is None
    assert settings.locked == frozenset()
    assert not is_passed_over({}, settings)


def test_the_environment_counts_where_the_laptop_has_none(load: Load, tmp_path: Path) -> None:
    named = tmp_path / "named.toml"
    named.write_text('site = "overseas"')
    environ = {"FIELDBIND_POLICY": str(named)}
    settings = load(**environ)

    assert settings.site is Site.OVERSEAS
    assert settings.policy_file == named
    assert not is_passed_over(environ, settings)


def test_the_laptops_own_comes_first(load: Load, tmp_path: Path, machine: Path) -> None:
    environ = {"FIELDBIND_POLICY": str(tmp_path / "gone.toml")}
    settings = load('site = "china"', **environ)

    assert settings.site is Site.CHINA
    assert settings.policy_file == machine
    assert is_passed_over(environ, settings)


def test_a_policy_that_is_named_has_to_exist(load: Load, tmp_path: Path) -> None:
    with pytest.raises(BrokenPolicy) as caught:
        load(FIELDBIND_POLICY=str(tmp_path / "gone.toml"))

    assert [one.flaw for one in caught.value.findings] == [Flaw.NO_FILE]


def test_a_link_that_leads_nowhere_is_a_policy(load: Load, machine: Path, tmp_path: Path) -> None:
    machine.parent.mkdir()
    machine.symlink_to(tmp_path / "gone.toml")

    with pytest.raises(BrokenPolicy):
        load()


def test_a_place_that_cannot_be_looked_into_is_a_policy(tmp_path: Path) -> None:
    with pytest.raises(BrokenPolicy) as caught:
        load_settings({}, machine=tmp_path / ("long" * 99) / "policy.toml")

    assert caught.value.findings[0].is_unread


def test_a_file_where_the_folder_would_be_is_none(load: Load, machine: Path) -> None:
    machine.parent.write_text("")

    assert load().policy_file is None


def test_a_broken_one_is_never_passed_over(load: Load) -> None:
    with pytest.raises(LocalFault, match="POLICY_UNREADABLE"):
        load('site = "moon"')


def test_a_policy_that_leaves_nobody_a_way_in(load: Load, machine: Path) -> None:
    policy = '# ways\nsign_in_methods = ["password"]'
    with pytest.raises(BrokenPolicy) as caught:
        load(policy)

    assert caught.value.facts["where"] == f"{machine}:2"
    assert caught.value.facts["flaw"] == Flaw.NO_WAY.value
    way_in = load(policy, FIELDBIND_SIGN_IN_URL="https://gateway.example.org")
    assert way_in.sign_in_methods == (SignInMethod.PASSWORD,)


class SomeWindows(Windows):
    """Folders as platformdirs finds them there, which the environment may move."""

    @property
    def site_config_dir(self) -> str:
        folder = os.environ.get("WIN_PD_OVERRIDE_COMMON_APPDATA", "C:/ProgramData")
        return f"{folder}/{self.appname}"


def test_each_system_has_its_place() -> None:
    assert machine_file("linux") == Path("/etc/fieldbind/policy.toml")
    mac = Path("/Library/Application Support/Fieldbind/policy.toml")
    assert machine_file("darwin") == mac


def test_nobody_moves_it_out_of_sight(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WIN_PD_OVERRIDE_COMMON_APPDATA", "C:/Users/lin")
    place = machine_file("win32", SomeWindows)

    assert place == Path("C:/ProgramData/Fieldbind/policy.toml")


@pytest.mark.parametrize(
    ("mode", "platform", "is_open"),
    [
        (0o100644, "linux", False),
        (0o100664, "linux", False),
        (0o100646, "linux", True),
        (0o100666, "darwin", True),
        (0o100666, "win32", False),
    ],
)
def test_who_may_write_it(mode: int, platform: str, is_open: bool) -> None:
    assert is_open_to_all(mode, platform) is is_open
