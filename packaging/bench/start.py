"""From exec to the first painted window: the floor, the program from source, and the frozen one.

The floor is an empty QWidget on the same Python and Qt. A window is on screen when pixels are no
longer those of the empty screen, which a process beside it sees; nothing in the program helps.
"""

import argparse
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bench import empty_window
from bench.results import Figure, report
from bundle.freezing import DIST, NAME
from e2e.screen import Screen, open_screen
from places import PYTHON, script

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


_LOAD = re.compile(r"import time: +([0-9]+) \| +[0-9]+ \| *([\w.]+)")


@dataclass(frozen=True)
class Subject:
    """What is started.

    Args:
        name: of it, in the table.
        command: its command line.
        must: times the floor that it may take.
        aim: times the floor that would make us proud.
    """

    name: str
    command: Sequence[str | Path]
    must: float | None = None
    aim: float | None = None


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said behind ``bench start``."""
    parser.add_argument("--runs", type=int, default=15)


def run(wanted: argparse.Namespace) -> int:
    """Milliseconds and times the floor of each, and where the time goes by import."""
    floor = Subject("empty QWidget", [PYTHON, "-c", empty_window.SOURCE])
    programs = _programs()
    seconds = measure([floor, *programs], wanted.runs)
    middles = {name: median(found) for name, found in seconds.items()}
    loads = _loads()
    figures = [
        *(Figure(name, middle * 1000, "ms") for name, middle in middles.items()),
        *(
            Figure(each.name, middles[each.name] / middles[floor.name], "x", each.must, each.aim)
            for each in programs
        ),
        *(Figure(f"  loads {name}", took, "ms") for name, took in loads.items() if took >= 1),
    ]
    return report("start", figures, {"seconds": seconds, "loads": loads})


def measure(subjects: Sequence[Subject], runs: int) -> dict[str, list[float]]:
    """Seconds of every subject, the subjects in turn, after one start each that does not count."""
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
    programs = [
        Subject("from source", [Path(script("fieldbind"))], 1.6, 1.3),
        Subject("frozen", [frozen], 2.0, 1.6),
        Subject("installed", [installed], 2.0, 1.6),
    ]
    return [each for each in programs if Path(each.command[0]).exists()]


def _loads() -> dict[str, float]:
    """Milliseconds that importing takes up to the first picture, beyond the floor, by room."""
    told = subprocess.run(
        [PYTHON, "-X", "importtime", "-c", "import PySide6.QtWidgets, fieldbind.starting"],
        capture_output=True,
        text=True,
        check=True,
    ).stderr
    loads = [match.groups() for match in map(_LOAD.match, told.splitlines()) if match]
    at_floor = [name for _, name in loads].index("PySide6.QtWidgets")
    rooms: dict[str, float] = defaultdict(float)
    for took, name in loads[at_floor + 1 :]:
        rooms[_room(name)] += int(took) / 1000
    return dict(sorted(rooms.items(), key=lambda room: -room[1]))


def _room(module: str) -> str:
    first, *further = module.split(".")
    if first in sys.stdlib_module_names:
        return "Python's own"
    return f"{first}.{further[0]}" if first == "fieldbind" and further else first


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
