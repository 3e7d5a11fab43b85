"""How large what people install is, part by part, beside a bundle of an empty window."""

import argparse
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePath

from bench import empty_window
from bench.results import Figure, report
from bundle.freezing import DIST
from places import BUILD, PYTHON

_HOME = BUILD / "bench" / "empty"
_INSIDE = "_internal"
_PARTS = {
    "PIL": "Pillow",
    "pillow": "Pillow",
    "libpython": "Python",
    "python3": "Python",
    "base_library": "Python",
    "libicu": "ICU",
    "libQt": "Qt",
    "PySide6": "Qt for Python",
    "libpyside": "Qt for Python",
    "shiboken": "Qt for Python",
    "libshiboken": "Qt for Python",
    "libav": "video",
    "libsw": "video",
    "libcrypto": "TLS",
    "libssl": "TLS",
    "cryptography": "TLS",
    "certifi": "TLS",
    "fieldbind": "fieldbind, and all that is Python code",
}
"""What a name below the folder begins with, and which part it belongs to."""
_PACKAGES = {".deb", ".dmg", ".exe", ".rpm"}
_PLACES = {"PySide6/Qt/lib": "Qt", "PySide6/Qt/plugins": "Qt"}


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said behind ``bench size``."""
    parser.add_argument("--parts", type=int, default=12)


def run(wanted: argparse.Namespace) -> int:
    """A table to look at, and all sizes in ``build/bench``."""
    frozen = DIST / "fieldbind"
    if not frozen.is_dir():
        print("There is no dist/fieldbind to weigh: `dev.py build` makes it.", file=sys.stderr)
        return 1
    floor = parts_of(_freeze_floor())
    parts = parts_of(frozen)
    packages = {path.name: path.stat().st_size / 1e6 for path in _packages()}
    whole, least = sum(parts.values()), sum(floor.values())
    figures = [
        Figure("an empty window", least, "MB"),
        Figure("dist/fieldbind", whole, "MB"),
        Figure("dist/fieldbind / an empty window", whole / least, "x"),
        *_told(parts, floor, wanted.parts),
        *(Figure(name, megabytes, "MB") for name, megabytes in packages.items()),
    ]
    return report("size", figures, {"frozen": parts, "empty": floor, "packages": packages})


def _told(parts: Mapping[str, float], floor: Mapping[str, float], most: int) -> Iterable[Figure]:
    largest = sorted(parts.items(), key=lambda part: -part[1])[:most]
    for name, megabytes in largest:
        note = f"empty window: {floor.get(name, 0):.1f} MB"
        yield Figure(f"  {name}", megabytes, "MB", note=note)


def _packages() -> list[Path]:
    return sorted(path for path in DIST.iterdir() if path.suffix in _PACKAGES)


def parts_of(folder: Path) -> dict[str, float]:
    """Megabytes (10^6 bytes) of each part; what is linked to counts once."""
    parts: Counter[str] = Counter()
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            parts[_part(path.relative_to(folder))] += path.stat().st_size
    return {name: size / 1e6 for name, size in parts.items()}


def _part(path: PurePath) -> str:
    inside = path.relative_to(_INSIDE) if path.parts[0] == _INSIDE else path
    for place, part in _PLACES.items():
        if inside.as_posix().startswith(f"{place}/"):
            return part
    first = inside.parts[0]
    for begin, part in _PARTS.items():
        if first.startswith(begin):
            return part
    return first if inside.parent.parts else "other libraries"


def _freeze_floor() -> Path:
    """Freeze the empty window by the same PyInstaller, with nothing left out and nothing more."""
    _HOME.mkdir(parents=True, exist_ok=True)
    source = _HOME / "empty.py"
    source.write_text(empty_window.SOURCE, encoding="utf-8")
    command = [PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level=ERROR", "--onedir"]
    command += ["--distpath", _HOME / "dist", "--workpath", _HOME / "work", "--specpath", _HOME]
    print("Freezing an empty window, which takes about half a minute", flush=True)
    subprocess.run([*command, source], check=True)
    return _HOME / "dist" / "empty"
