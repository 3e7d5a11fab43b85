"""Of other systems' libraries the weaknesses are asked for, too."""

from pathlib import Path

from supply import auditing
from supply.locking import DEV, RUNTIME


def test_markers_hide_nothing(tmp_path: Path) -> None:
    lock = tmp_path / "runtime.txt"
    lock.write_text(
        "# Made by hand.\n"
        "lamp==1.0 ; python_full_version < '3.12' \\\n    --hash=sha256:0\n"
        "lamp==2.0 ; python_full_version >= '3.12' \\\n    --hash=sha256:1\n"
        "pot==3.0 ; sys_platform == 'win32' \\\n    --hash=sha256:2\n"
    )

    first, second = auditing.everywhere([lock], tmp_path)

    assert first.read_text() == "lamp==1.0\npot==3.0\n"
    assert second.read_text() == "lamp==2.0\n"


def test_every_pin_is_asked_for(tmp_path: Path) -> None:
    made = auditing.everywhere([RUNTIME, DEV], tmp_path)
    pins = {pin for path in made for pin in path.read_text().splitlines()}

    for lock in (RUNTIME, DEV):
        locked = [line for line in lock.read_text("utf-8").splitlines() if "==" in line]
        assert {line.split(" ")[0] for line in locked} <= pins
