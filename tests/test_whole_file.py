"""A file that a person chose is replaced in one stroke, or left as it was; no pipe is read."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from fieldbind.cloud.trust import trusting_the_system
from fieldbind.faults import LocalFault
from fieldbind.guidance.organisation import check_file
from fieldbind.settings.files import read_settings_file
from fieldbind.settings.remembered import Memory, Remembered, glimpse
from fieldbind.whole_file import MOST_READ, read_whole, write_whole


def test_a_file_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    path.write_bytes(b"before")
    write_whole(path, b"after")
    assert path.read_bytes() == b"after"
    assert list(tmp_path.iterdir()) == [path]


def test_where_it_cannot_be_written_nothing_is_left_behind(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    for path in (tmp_path / "folder", tmp_path / "nowhere" / "sheet.pdf"):
        with pytest.raises(OSError):
            write_whole(path, b"after")
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


def test_what_is_no_file_or_too_large_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "large").open("wb") as large:
        large.truncate(MOST_READ + 1)
    for path in (tmp_path, tmp_path / "large", tmp_path / "gone"):
        with pytest.raises(OSError):
            read_whole(path)
    with pytest.raises(FileNotFoundError):
        read_whole(tmp_path / "gone")


def _pipe(path: Path) -> None:
    if sys.platform == "win32":
        path.mkdir()  # there are none
    else:
        os.mkfifo(path)


def _endless(path: Path) -> None:
    path.symlink_to("/dev/zero")


@pytest.mark.parametrize("lay", [_pipe, _endless])
def test_no_pipe_and_no_endless_file_is_waited_for(
    lay: Callable[[Path], None], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    for name in ("remembered.json", "settings.toml"):
        lay(tmp_path / name)

    assert glimpse(tmp_path) == Remembered()
    assert check_file(tmp_path / "settings.toml") != ()
    with pytest.raises(LocalFault):
        read_settings_file(tmp_path / "settings.toml")
    with pytest.raises(LocalFault):
        trusting_the_system(tmp_path / "settings.toml")
    Memory(tmp_path).remember(pattern="Lamp {n}")
    assert glimpse(tmp_path).pattern == "Lamp {n}"
    assert "choices cannot be read" in caplog.text
