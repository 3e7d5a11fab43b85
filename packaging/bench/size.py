"""How large what people install is, part by part, beside a bundle of an empty window."""

import argparse
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from bench import empty_window
from bench.parts import Parts, parts_of, parts_of_deb
from bench.results import Figure, report
from bundle.freezing import DIST
from linux.packages import HOME
from places import BUILD, PYTHON

_EMPTY = BUILD / "bench" / "empty"
_PACKAGES = {".deb", ".dmg", ".exe", ".rpm"}
_INSTALLED, _DEB = (180.0, 150.0), (60.0, 50.0)
"""Megabytes: must, and aim."""


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said behind ``bench size``."""
    parser.add_argument("--parts", type=int, default=12)


def run(wanted: argparse.Namespace) -> int:
    """A table to look at, and all sizes in ``build/bench``."""
    frozen = DIST / "fieldbind"
    if not frozen.is_dir():
        print("There is no dist/fieldbind to weigh: `dev.py build` makes it.", file=sys.stderr)
        return 1
    floor, folder = parts_of(_freeze_floor()), parts_of(frozen)
    packages = sorted(path for path in DIST.iterdir() if path.suffix in _PACKAGES)
    inside = {
        path.name: parts_of_deb(path, HOME.strip("/")) for path in packages if path.suffix == ".deb"
    }
    figures = [
        Figure("an empty window", sum(floor.values()), "MB", note="as PyInstaller freezes it"),
        *figures_of("dist/fieldbind", folder, floor, wanted.parts),
        *(_packed(path) for path in packages),
        *(
            figure
            for name, parts in inside.items()
            for figure in figures_of(f"{Path(name).suffix} installed", parts, floor, wanted.parts)
        ),
    ]
    return report("size", figures, {"frozen": folder, "empty": floor, "packages": inside})


def figures_of(name: str, parts: Parts, floor: Parts, most: int) -> list[Figure]:
    """The whole, beside an empty window, and its largest parts.

    Args:
        name: of what is weighed.
        parts: its own.
        floor: those of the empty window.
        most: so many parts are told.
    """
    whole = sum(parts.values())
    return [
        Figure(name, whole, "MB", *_INSTALLED),
        Figure(f"{name} / an empty window", whole / sum(floor.values()), "x"),
        *_largest(parts, floor, most),
    ]


def _largest(parts: Mapping[str, float], floor: Mapping[str, float], most: int) -> Iterable[Figure]:
    for name, megabytes in sorted(parts.items(), key=lambda part: -part[1])[:most]:
        note = f"empty window: {floor.get(name, 0):.1f} MB"
        yield Figure(f"  {name}", megabytes, "MB", note=note)


def _packed(path: Path) -> Figure:
    limits = _DEB if path.suffix == ".deb" else (None, None)
    return Figure(path.name, path.stat().st_size / 1e6, "MB", *limits)


def _freeze_floor() -> Path:
    """Freeze the empty window by the same PyInstaller, with nothing left out and nothing more."""
    _EMPTY.mkdir(parents=True, exist_ok=True)
    source = _EMPTY / "empty.py"
    source.write_text(empty_window.SOURCE, encoding="utf-8")
    command = [PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level=ERROR", "--onedir"]
    command += ["--distpath", _EMPTY / "dist", "--workpath", _EMPTY / "work", "--specpath", _EMPTY]
    print("Freezing an empty window, which takes about half a minute", flush=True)
    subprocess.run([*command, source], check=True)
    return _EMPTY / "dist" / "empty"
