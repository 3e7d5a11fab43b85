"""From exec to the first painted window: the floor, the program from source, and the frozen one.

The floor is an empty QWidget on the same Python and Qt. A window is on screen when pixels are no
longer those of the empty screen, which a process beside it sees; nothing in the program helps.
"""

import argparse
import json
import os
import signal
import subprocess
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bundle.freezing import DIST, NAME
from e2e.screen import Screen, open_screen
from places import BUILD, PYTHON, script

_FLOOR = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.resize(960, 640)
window.show()
app.exec()
"""
_LIMIT = 30.0
_EYE = """
import sys, time
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
screen = app.primaryScreen()
def lit():
    column = screen.grabWindow(0, 640, 0, 1, 800).toImage()
    return any(column.pixelColor(0, y).lightness() for y in range(0, 800, 20))
for line in sys.stdin:
    wanted = line.strip() == "lit"
    while lit() is not wanted:
        time.sleep(0.001)
    print(time.monotonic(), flush=True)
"""


@dataclass(frozen=True)
class Subject:
    """What is started."""

    name: str
    command: Sequence[str | Path]


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said behind ``bench start``."""
    parser.add_argument("--runs", type=int, default=15)


def run(wanted: argparse.Namespace) -> int:
    """A table to look at, and all seconds in ``build/bench``."""
    seconds = measure(wanted.runs)
    floor = median(next(iter(seconds.values())))
    for name, found in seconds.items():
        middle = median(found)
        ratio = f"{middle / floor:.2f} x"
        print(f"{name:<16} {middle * 1000:6.0f} ms {ratio:>8}   median of {len(found)}")
    file = BUILD / "bench" / "start.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(seconds, indent=2), encoding="utf-8")
    return 0


def measure(runs: int) -> dict[str, list[float]]:
    """Seconds of every subject, the subjects in turn, after one start each that does not count.

    The first subject is the floor.
    """
    subjects = [Subject("empty QWidget", [PYTHON, "-c", _FLOOR]), *_programs()]
    seconds: dict[str, list[float]] = {subject.name: [] for subject in subjects}
    with (
        tempfile.TemporaryDirectory() as folder,
        open_screen(Path(folder)) as screen,
        _eye(screen) as eye,
    ):
        for number in range(runs + 1):
            for subject in subjects:
                took = _start(subject, screen, eye, Path(folder))
                if number:
                    seconds[subject.name].append(took)
    return seconds


def _programs() -> list[Subject]:
    frozen, installed = DIST / "fieldbind" / NAME, Path("/usr/bin/fieldbind")
    programs = [("from source", Path(script("fieldbind"))), ("frozen", frozen)]
    programs.append(("installed", installed))
    return [Subject(name, [path]) for name, path in programs if path.exists()]


def _eye(screen: Screen) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [PYTHON, "-c", _EYE],
        env=dict(screen.environ),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def _start(subject: Subject, screen: Screen, eye: "subprocess.Popen[str]", folder: Path) -> float:
    _see(eye, "dark")
    home = folder / "laptop"
    home.mkdir(exist_ok=True)
    environ = {**screen.environ, "HOME": str(home), "FIELDBIND_KEYRING": "memory"}
    began = time.monotonic()
    with subprocess.Popen(
        subject.command,
        env=environ,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as process:
        seen = _see(eye, "lit")
        os.killpg(process.pid, signal.SIGKILL)
    return seen - began


def _see(eye: "subprocess.Popen[str]", what: str) -> float:
    assert eye.stdin and eye.stdout
    eye.stdin.write(f"{what}\n")
    eye.stdin.flush()
    return float(eye.stdout.readline())
