"""PySide6 6.12.0 loses references to None on Python 3.11 and aborts after some 5,000 timers.

From 3.12 on None is immortal, so there the first test cannot fail; it is for the day when somebody
moves the pin on 3.11.
"""

import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

CHAIN = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer

app = QCoreApplication([])
before = sys.getrefcount(None)
left = 2_000

def shoot():
    global left
    left -= 1
    if left:
        QTimer.singleShot(0, shoot)
    else:
        app.quit()

QTimer.singleShot(0, shoot)
app.exec()
print(before - sys.getrefcount(None))
"""


def test_timers_do_not_use_up_references_to_none() -> None:
    """In a process of its own: the window's tests want an application of their own making."""
    ran = subprocess.run(
        [sys.executable, "-c", CHAIN], capture_output=True, text=True, timeout=120, check=False
    )

    assert ran.returncode == 0, ran.stderr
    assert int(ran.stdout) < 100


def test_the_pin_is_by_python_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    pins = sorted(need for need in project["dependencies"] if need.startswith("PySide6"))

    assert pins == [
        "PySide6-Addons>=6.10,<6.12; python_version < '3.12'",
        "PySide6-Addons>=6.10; python_version >= '3.12'",
        "PySide6-Essentials>=6.10,<6.12; python_version < '3.12'",
        "PySide6-Essentials>=6.10; python_version >= '3.12'",
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
