"""The first picture is told what the settings say; where that is not sure, it is told nothing."""

from pathlib import Path

import pytest

from fieldbind.settings.choices import with_look
from fieldbind.settings.first_look import FirstLook, first_look
from fieldbind.settings.load import load_settings
from fieldbind.settings.remembered import Memory, glimpse
from fieldbind.settings.scheme import Scheme


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of settings of somebody who has set nothing."""
    # As platformdirs finds it on Linux and, by the home, on macOS; Windows names no other.
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "WIN_PD_OVERRIDE_LOCAL_APPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    folder = load_settings({}, machine=tmp_path / "none.toml").config_dir
    folder.mkdir(parents=True)
    return folder


@pytest.mark.parametrize(
    ("theme", "text_size"),
    [("", 0), ("dark", 0), ("light", 150), ("system", 200)],
)
def test_it_is_what_the_settings_say(
    config: Path, tmp_path: Path, theme: str, text_size: int
) -> None:
    Memory(config).remember(theme=theme, text_size=text_size, pattern="lamp")
    machine = tmp_path / "none.toml"
    read = with_look(load_settings({}, machine=machine), glimpse(config))
    environ = {"HOME": "x", "FIELDBIND_THEME": " "}
    assert first_look(environ, machine) == (read.data_dir, read.theme, read.text_size)


def test_where_nothing_was_ever_chosen_it_is_the_systems(config: Path, tmp_path: Path) -> None:
    folder = load_settings({}, machine=tmp_path / "none.toml").data_dir
    assert not any(config.iterdir())
    assert first_look({}, tmp_path / "none.toml") == FirstLook(folder, Scheme.SYSTEM, 0)


@pytest.mark.parametrize(
    "variable", ["FIELDBIND_THEME", "FIELDBIND_SITE", "FIELDBIND_POLICY", "FIELDBIND_DATA_DIR"]
)
@pytest.mark.usefixtures("config")
def test_what_a_variable_sets_is_read_first(tmp_path: Path, variable: str) -> None:
    assert first_look({variable: "anything"}, tmp_path / "none.toml") is None


@pytest.mark.parametrize("name", ["settings.toml", "policy.toml"])
def test_what_a_file_may_set_is_read_first(config: Path, name: str) -> None:
    (config / name).symlink_to("nowhere")
    assert first_look({}, config / "policy.toml") is None


@pytest.mark.parametrize(
    "content",
    [
        "no JSON",
        "[]",
        "[" * 100_000,
        '{"theme": 1}',
        '{"theme": "purple"}',
        '{"text_size": "150"}',
        '{"text_size": true}',
        '{"text_size": 151}',
    ],
)
def test_choices_that_are_no_good_are_left_to_who_knows_them(
    config: Path, tmp_path: Path, content: str
) -> None:
    (config / "remembered.json").write_text(content, encoding="utf-8")
    assert first_look({}, tmp_path / "none.toml") is None


def test_so_are_choices_that_are_no_file(config: Path, tmp_path: Path) -> None:
    (config / "remembered.json").mkdir()
    assert first_look({}, tmp_path / "none.toml") is None
