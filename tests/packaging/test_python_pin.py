"""PySide6 6.12.0 loses references to None on Python 3.11 and aborts after some 5,000 timers.

From 3.12 on None is immortal, so there the first test cannot fail; it is for the day when somebody
moves the pin on 3.11.
"""

import sys
import tomllib
from pathlib import Path

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parents[2]
SINGLE_SHOTS = 2_000


def test_timers_do_not_use_up_references_to_none(qtbot: QtBot) -> None:
    before = sys.getrefcount(None)
    fired: list[int] = []

    def shoot() -> None:
        fired.append(1)
        if len(fired) < SINGLE_SHOTS:
            QTimer.singleShot(0, shoot)

    shoot()
    qtbot.waitUntil(lambda: len(fired) == SINGLE_SHOTS, timeout=60_000)

    assert sys.getrefcount(None) > before - SINGLE_SHOTS // 2


def test_the_pin_is_by_python_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    pins = sorted(need for need in project["dependencies"] if need.startswith("PySide6"))

    assert pins == [
        "PySide6-Essentials>=6.8,<6.12; python_version < '3.12'",
        "PySide6-Essentials>=6.8; python_version >= '3.12'",
    ]


def test_the_lock_holds_both_sides_of_the_pin() -> None:
    lock = ROOT / "packaging" / "requirements" / "runtime.txt"
    locked = [
        line.removesuffix(" \\")
        for line in lock.read_text(encoding="utf-8").splitlines()
        if line.startswith("pyside6-essentials==")
    ]

    old, new = sorted(locked, key=lambda line: ">=" in line)
    assert old.endswith("python_full_version < '3.12'")
    assert _version(old) < (6, 12)
    assert new.endswith("python_full_version >= '3.12'")


def _version(line: str) -> tuple[int, ...]:
    return tuple(map(int, line.partition("==")[2].split(" ")[0].split(".")[:2]))
