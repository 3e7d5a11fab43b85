"""What was chosen in the window holds at the next start, unless somebody above it has spoken."""

from pathlib import Path

import msgspec
import pytest

from fieldbind.settings.choices import with_choices
from fieldbind.settings.model import Language, Scheme, Settings
from fieldbind.settings.remembered import SYSTEM_LANGUAGE, Memory, Remembered, glimpse


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(
        data_dir=tmp_path, config_dir=tmp_path, wait_limit=60, language=Language.ENGLISH
    )


def test_a_limit_is_remembered_and_stands_before_the_file(
    settings: Settings, tmp_path: Path
) -> None:
    Memory(tmp_path).remember(wait_limit=200)
    Memory(tmp_path).remember(pattern="Lamp {n}")

    assert with_choices(settings, Memory(tmp_path).remembered).wait_limit == 200


def test_without_a_choice_the_file_counts(settings: Settings) -> None:
    assert with_choices(settings, Remembered()) is settings


def test_a_locked_limit_stays(settings: Settings) -> None:
    locked = msgspec.structs.replace(settings, locked=frozenset({"wait_limit"}))

    assert with_choices(locked, Remembered(wait_limit=200)).wait_limit == 60


@pytest.mark.parametrize("by", ["locked", "asked"])
def test_the_look_is_remembered_but_for_what_others_settle(
    settings: Settings, tmp_path: Path, by: str
) -> None:
    Memory(tmp_path).remember(language="zh_CN", theme="dark", text_size=150, less_motion=True)
    others = msgspec.structs.replace(settings, **{by: frozenset({"language", "theme"})})

    mine, theirs = (with_choices(each, glimpse(tmp_path)) for each in (settings, others))

    assert (mine.language, mine.theme) == (Language.CHINESE, Scheme.DARK)
    assert (mine.text_size, mine.less_motion) == (150, True)
    assert (theirs.language, theirs.theme) == (Language.ENGLISH, Scheme.SYSTEM)
    assert theirs.text_size == 150


def test_the_language_of_the_system_is_a_choice_too(settings: Settings) -> None:
    assert with_choices(settings, Remembered(language=SYSTEM_LANGUAGE)).language is None


@pytest.mark.parametrize(
    "nonsense",
    [
        {"wait_limit": 0},
        {"wait_limit": 29},
        {"wait_limit": 3601},
        {"language": "de"},
        {"theme": "pink", "text_size": 110},
    ],
)
def test_what_nobody_could_choose_is_passed_over(
    settings: Settings, nonsense: dict[str, object]
) -> None:
    remembered = msgspec.convert(nonsense, Remembered)

    assert with_choices(settings, remembered) == settings


@pytest.mark.parametrize("content", [b"{", b'{"theme": 5}', b"\xff"])
def test_a_file_that_is_no_good_stands_in_nobodys_way(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "remembered.json").write_bytes(content)

    assert glimpse(tmp_path) == Remembered()
    assert (tmp_path / "remembered.json").read_bytes() == content


def test_settings_are_forgotten_and_the_rest_stays(tmp_path: Path) -> None:
    memory = Memory(tmp_path)
    memory.remember(pattern="Lamp {n}", camera="integrated", wait_limit=60)
    memory.remember(language="zh_CN", theme="dark", text_size=150, less_motion=True)
    memory.forget_settings()

    assert Memory(tmp_path).remembered == Remembered(pattern="Lamp {n}")
