"""How large the program is once it has started, beside an empty window of the same Qt."""

import argparse
import re
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

from bench import empty_window
from bench.results import Figure, report
from bundle.freezing import DIST, NAME
from e2e.screen import Screen, open_screen, running
from places import PYTHON, script

_SETTLED, _LOOK = 3.0, 0.25
_SAME = 0.3
_LIMIT = 60.0
_SHARES = ("Rss", "Pss", "Private_Dirty")
_MUST, _AIM = 120.0, 110.0
Sizes = Mapping[str, float]
"""Megabytes (10^6 bytes) by the names of the kernel."""


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said behind ``bench memory``."""
    parser.add_argument("--runs", type=int, default=3)


def run(wanted: argparse.Namespace) -> int:
    """A table to look at, and all sizes in ``build/bench``."""
    if not sys.platform.startswith("linux"):
        print("Only Linux tells how much of a program's memory is shared.", file=sys.stderr)
        return 1
    sizes = measure(_programs(), wanted.runs)
    return report("memory", [each for name in sizes for each in figures_of(name, sizes)], sizes)


def measure(
    programs: Mapping[str, Sequence[str | Path]], runs: int
) -> dict[str, list[dict[str, float]]]:
    """Sizes of each program after so many starts, the programs in turn."""
    sizes: dict[str, list[dict[str, float]]] = {name: [] for name in programs}
    with tempfile.TemporaryDirectory() as folder, open_screen(Path(folder)) as screen:
        for _ in range(runs):
            for name, command in programs.items():
                sizes[name].append(dict(_after_start(command, screen)))
    return sizes


def figures_of(name: str, sizes: Mapping[str, Sequence[Sizes]]) -> list[Figure]:
    """What is held against the limits is resident memory, shared pages counted in full."""
    middle = {share: median(each[share] for each in sizes[name]) for share in _SHARES}
    rest = ", ".join(f"{share} {middle[share]:.0f}" for share in _SHARES[1:])
    limits = (None, None) if name == FLOOR else (_MUST, _AIM)
    return [Figure(name, middle["Rss"], "MB", *limits, note=f"resident; {rest}")]


def sizes_of(pid: int) -> Sizes:
    """How large a process is now.

    Source: the kernel's Documentation/filesystems/proc.rst, ``smaps_rollup``.

    Raises:
        OSError: there is no such process any more.
    """
    told = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    kilobytes = dict(re.findall(r"^(\w+): +(\d+) kB$", told, re.MULTILINE))
    return {share: int(kilobytes[share]) * 1024 / 1e6 for share in _SHARES}


FLOOR = "empty QWidget"


def _programs() -> dict[str, Sequence[str | Path]]:
    programs: dict[str, Sequence[str | Path]] = {FLOOR: [PYTHON, "-c", empty_window.SOURCE]}
    places = {"from source": Path(script("fieldbind")), "frozen": DIST / "fieldbind" / NAME}
    return programs | {name: [path] for name, path in places.items() if path.exists()}


def _after_start(command: Sequence[str | Path], screen: Screen) -> Sizes:
    """The size from which it has not changed for some seconds: loading goes on after the window."""
    environ = {**screen.environ, "FIELDBIND_KEYRING": "memory"}
    with running([str(part) for part in command], environ) as process:
        return settled(process.pid)


def settled(pid: int) -> Sizes:
    """The size of a process once it has stayed the same for a while.

    Raises:
        TimeoutError: it goes on changing.
    """
    since = began = time.monotonic()
    first = sizes = sizes_of(pid)
    while time.monotonic() - since < _SETTLED:
        if time.monotonic() - began > _LIMIT:
            raise TimeoutError("its size goes on changing")
        time.sleep(_LOOK)
        sizes = sizes_of(pid)
        if abs(sizes["Rss"] - first["Rss"]) > _SAME:
            since, first = time.monotonic(), sizes
    return sizes
