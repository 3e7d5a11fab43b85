"""The lock files: what is installed, to the hash, for every Python and system we support."""

import subprocess
from pathlib import Path

from places import REQUIREMENTS, ROOT

RUNTIME = REQUIREMENTS / "runtime.txt"
BUILD = REQUIREMENTS / "build.txt"
DEV = REQUIREMENTS / "dev.txt"
BENCH = REQUIREMENTS / "bench.txt"
MUTANTS = REQUIREMENTS / "mutants.txt"

_HEADER = "# Made by `python3 packaging/dev.py lock`; not to be edited by hand.\n"


def lock(python: Path) -> None:
    """Resolve all requirements anew, for all supported Pythons and systems at once.

    Where packages come from is uv's own setting (``UV_DEFAULT_INDEX``), and is not written down.

    Args:
        python: the interpreter of the virtual environment, which has uv.

    Raises:
        subprocess.CalledProcessError: the requirements cannot be met together.
    """
    _compile(python, ROOT / "pyproject.toml", RUNTIME, [])
    _compile(python, REQUIREMENTS / "build.in", BUILD, [RUNTIME])
    _compile(python, REQUIREMENTS / "dev.in", DEV, [RUNTIME, BUILD])
    _compile(python, REQUIREMENTS / "bench.in", BENCH, [RUNTIME])
    _compile(python, REQUIREMENTS / "mutants.in", MUTANTS, [RUNTIME, BUILD, DEV])


def _compile(python: Path, source: Path, target: Path, within: list[Path]) -> None:
    command = [str(python), "-m", "uv", "pip", "compile", _here(source), "--universal"]
    command += ["--python-version", "3.11", "--generate-hashes", "--upgrade", "--no-header"]
    command += ["--no-annotate"]
    for constraint in within:
        command += ["--constraint", _here(constraint)]
    print(f"Locking {_here(source)}", flush=True)
    found = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True)
    target.write_text(_HEADER + found.stdout.decode(), encoding="utf-8")


def _here(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()
