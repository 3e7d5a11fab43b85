"""Proves that all that is locked can be installed as it is on the systems that nobody sits at here.

python packaging/run.py supply.wheels
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

from supply.locking import RUNTIME

PYTHONS = ("3.11", "3.12", "3.13")
OLDEST_MACOS = "14.0"
"""Qt's wheels for Python 3.12 and later ask for it."""


@dataclass(frozen=True)
class System:
    """One of them, by its tag in the names of wheels and by what uv calls it."""

    tag: str
    triple: str


SYSTEMS = (
    System("win_amd64", "x86_64-pc-windows-msvc"),
    System("macosx arm64", "aarch64-apple-darwin"),
    System("macosx x86_64", "x86_64-apple-darwin"),
)


@dataclass(frozen=True, order=True)
class Lack:
    """A requirement without a wheel.

    Args:
        requirement: with its version.
        tag: the system.
        python: which Python there.
    """

    requirement: str
    tag: str
    python: str

    def __str__(self) -> str:
        return f"{self.requirement} has no wheel for {self.tag} and Python {self.python}"


def lacks(lock: Path = RUNTIME) -> list[Lack]:
    """Every locked requirement that lacks a wheel somewhere; nothing is installed.

    Where packages come from is uv's own setting, and is not written down.

    Args:
        lock: the requirements, pinned, with a marker where one is for some systems only.

    Raises:
        subprocess.CalledProcessError: uv could not ask for other reasons, and has said which.
    """
    pins = [line.removesuffix("\\").strip() for line in _lines(lock) if "==" in line]
    found = (_lacks_on(pins, system, python) for system, python in product(SYSTEMS, PYTHONS))
    return sorted(lack for some in found for lack in some)


def _lacks_on(pins: Sequence[str], system: System, python: str) -> Iterator[Lack]:
    if _asked(pins, system, python).returncode == 0:
        return
    for pin in pins:
        answer = _asked([pin], system, python)
        if "wheel" in answer.stderr or "not found" in answer.stderr:
            yield Lack(re.split("[ ;]", pin)[0], system.tag, python)
        else:
            answer.check_returncode()


def _asked(pins: Sequence[str], system: System, python: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "uv", "pip", "compile", "--quiet", "--no-deps"]
    command += ["--only-binary", ":all:", "--python-version", python]
    command += ["--python-platform", system.triple, "--python", sys.executable]
    environ = {**os.environ, "MACOSX_DEPLOYMENT_TARGET": OLDEST_MACOS}
    # Away from the checkout, whose own project uv would look at.
    with TemporaryDirectory(prefix="fieldbind-") as folder:
        (Path(folder) / "requirements.txt").write_text("\n".join(pins), encoding="utf-8")
        return subprocess.run(
            [*command, "requirements.txt"],
            cwd=folder,
            env=environ,
            check=False,
            capture_output=True,
            text=True,
        )


def _lines(lock: Path) -> list[str]:
    return lock.read_text(encoding="utf-8").splitlines()


def main() -> int:
    """Tell each lack; exit code 0: none."""
    found = lacks()
    for lack in found:
        print(lack)
    asked = f"{', '.join(system.tag for system in SYSTEMS)}, Python {', '.join(PYTHONS)}"
    if not found:
        print(f"All that is locked has wheels: {asked} (macOS {OLDEST_MACOS} and later).")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
