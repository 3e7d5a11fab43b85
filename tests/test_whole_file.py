"""A file that a person chose is replaced in one stroke, or left as it was."""

from pathlib import Path

import pytest

from fieldbind.whole_file import write_whole


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
