"""What was chosen in the window holds at the next start, unless a site policy says otherwise."""

from pathlib import Path

import msgspec
import pytest

from fieldbind.settings.choices import with_choices
from fieldbind.settings.model import Settings
from fieldbind.settings.remembered import Memory, Remembered


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(data_dir=tmp_path, config_dir=tmp_path, wait_limit=60)


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


@pytest.mark.parametrize("nonsense", [0, 29, 3601, -1])
def test_a_limit_that_nobody_could_choose_is_passed_over(settings: Settings, nonsense: int) -> None:
    assert with_choices(settings, Remembered(wait_limit=nonsense)).wait_limit == 60
