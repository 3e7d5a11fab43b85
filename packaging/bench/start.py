"""From exec to the first painted window: the floor, the program from source, and the frozen one.

The floor is an empty QWidget on the same Python and Qt. A window is on screen when pixels are no
longer those of the empty screen, which a process beside it sees; nothing in the program helps. Then
a key is pressed until the sign-in takes it, which is the second figure of each program.
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
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from select import select
from statistics import median

from bench import empty_window
from bench.first_key import first_typed, let_pass, listening
from bench.results import Figure, report
from bundle.freezing import DIST, NAME
from e2e.bus import Bus
from e2e.screen import Screen, open_screen
from places import PYTHON, script

_LIMIT = 60.0
_LOADING = """
from fieldbind.qt.own_import import keep_own_import
keep_own_import()
import PySide6.QtWidgets, fieldbind.starting
"""
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
        takes_keys: whether something can be typed into it.
        variables: that are set for it.
    """

    name: str
    command: Sequence[str | Path]
    must: float | None = None
    aim: float | None = None
    takes_keys: bool = True
    variables: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True)
class Desk:
    """What one start after the other is seen on.

    Args:
        screen: where.
        eye: the process that sees whether anything is on it.
        ear: hears what fields take.
        home: of whoever starts the programs.
    """

    screen: Screen
    eye: "subprocess.Popen[str]"
    ear: Bus
    home: Path


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said behind ``bench start``."""
    parser.add_argument("--runs", type=int, default=15)


def run(wanted: argparse.Namespace) -> int:
    """Milliseconds and times the floor of each, and where the time goes by import."""
    floor = Subject("empty QWidget", [PYTHON, "-c", empty_window.SOURCE], takes_keys=False)
    programs = _programs()
    seconds, typed = measure([floor, *programs], wanted.runs)
    middles = {name: median(found) for name, found in seconds.items()}
    loads = _loads()
    figures = [
        *(Figure(name, middle * 1000, "ms") for name, middle in middles.items()),
        *(
            Figure(each.name, middles[each.name] / middles[floor.name], "x", each.must, each.aim)
            for each in programs
        ),
        *(Figure(f"{name} takes keys", median(took) * 1000, "ms") for name, took in typed.items()),
        *(Figure(f"  loads {name}", took, "ms") for name, took in loads.items() if took >= 1),
    ]
    return report("start", figures, {"seconds": seconds, "typed": typed, "loads": loads})


def measure(
    subjects: Sequence[Subject], runs: int
) -> tuple[dict[str, list[float]], dict[str, list[float]]]:
    """Seconds of every subject, the subjects in turn, after one start each that does not count.

    Returns:
        To the first picture; and to the first key that is taken, of those that take any.
    """
    seconds: dict[str, list[float]] = {subject.name: [] for subject in subjects}
    typed: dict[str, list[float]] = {each.name: [] for each in subjects if each.takes_keys}
    with tempfile.TemporaryDirectory() as folder, _open_desk(Path(folder)) as desk:
        for number in range(runs + 1):
            for subject in subjects:
                took, took_key = _start(subject, desk)
                if number:
                    seconds[subject.name].append(took)
                    if took_key is not None:
                        typed[subject.name].append(took_key)
    return seconds, typed


@contextmanager
def _open_desk(folder: Path) -> Generator[Desk]:
    with open_screen(folder) as screen, listening(screen) as ear, _eye(screen) as eye:
        home = folder / "laptop"
        home.mkdir()
        yield Desk(screen, eye, ear, home)
        eye.terminate()


def _programs() -> list[Subject]:
    frozen, installed = DIST / "fieldbind" / NAME, Path("/usr/bin/fieldbind")
    source = [Path(script("fieldbind"))]
    # Whatever is set is read and checked before a window is shown, as behind a site policy.
    is_set = {"FIELDBIND_KEYRING": "memory"}
    programs = [
        Subject("from source", source, 1.6, 1.3),
        Subject("with a setting", source, 1.6, takes_keys=False, variables=is_set),
        Subject("frozen", [frozen], 2.0, 1.6),
        Subject("installed", [installed], 2.0, 1.6),
    ]
    return [each for each in programs if Path(each.command[0]).exists()]


def _loads() -> dict[str, float]:
    """Milliseconds that importing takes up to the first picture, beyond the floor, by room."""
    told = subprocess.run(
        [PYTHON, "-X", "importtime", "-c", _LOADING],
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


def _start(subject: Subject, desk: Desk) -> tuple[float, float | None]:
    _see(desk.eye, "dark")
    let_pass(desk.ear)
    environ = {**desk.screen.environ, "HOME": str(desk.home), **subject.variables}
    began = time.monotonic()
    with subprocess.Popen(
        subject.command,
        env=environ,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as process:
        try:
            seen = _see(desk.eye, "lit")
            typed = first_typed(desk.ear, desk.screen) if subject.takes_keys else None
        finally:
            os.killpg(process.pid, signal.SIGKILL)
    return seen - began, typed and typed - began


def _see(eye: "subprocess.Popen[str]", what: str) -> float:
    assert eye.stdin and eye.stdout
    eye.stdin.write(f"{what}\n")
    eye.stdin.flush()
    ready, _, _ = select([eye.stdout], [], [], _LIMIT)
    if not ready:
        raise TimeoutError(f"the screen does not get {what}")
    return float(eye.stdout.readline())
