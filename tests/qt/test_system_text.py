"""The text size of the system, where nobody chose another."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from fieldbind.qt.system_text import system_text_size


@pytest.mark.parametrize(
    ("kept", "size"),
    [("", 100), ("100", 100), ("120", 125), ("145", 150), ("225", 200), ("none", 100)],
)
def test_the_nearest_of_our_sizes_is_taken(tmp_path: Path, kept: str, size: int) -> None:
    path = tmp_path / "accessibility.ini"
    path.write_text(f"[General]\nTextScaleFactor={kept}\n" if kept else "")

    assert system_text_size(QSettings(str(path), QSettings.Format.IniFormat)) == size


def test_elsewhere_the_scale_of_the_screen_has_it_already() -> None:
    assert system_text_size() == 100
