"""Asks for known weaknesses of everything that is locked, for whatever system it is locked."""

import subprocess
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from places import ROOT, script


def audit(locks: Iterable[Path]) -> int:
    """Let pip-audit tell what is known; exit code 0: nothing.

    Args:
        locks: files of requirements, pinned.
    """
    with TemporaryDirectory(prefix="fieldbind-") as folder:
        ended = [_ask(lock) for lock in everywhere(locks, Path(folder))]
    return max(ended, default=0)


def everywhere(locks: Iterable[Path], folder: Path) -> list[Path]:
    """The pins without their markers, by which those of other systems would be passed over.

    Args:
        locks: files of requirements, pinned.
        folder: where the files are made; in none of them a name stands twice.
    """
    versions: dict[str, list[str]] = {}
    for line in (line for lock in locks for line in lock.read_text("utf-8").splitlines()):
        name, is_pin, version = line.partition("==")
        if is_pin:
            versions.setdefault(name, []).append(version.split(" ")[0])
    made: list[Path] = []
    for number in range(max(map(len, versions.values()), default=0)):
        pins = [
            f"{name}=={told[number]}\n" for name, told in versions.items() if number < len(told)
        ]
        made.append(folder / f"pins-{number + 1}.txt")
        made[-1].write_text("".join(pins), encoding="utf-8")
    return made


def _ask(pins: Path) -> int:
    command = [script("pip-audit"), "--disable-pip", "--no-deps", "--requirement", str(pins)]
    return subprocess.run(command, cwd=ROOT, check=False).returncode
