"""The virtual environment in the checkout: made, filled to the hash, and left alone when right."""

import hashlib
import subprocess
import sys
import time
import tomllib
from pathlib import Path

from checkout.progress import tell
from places import PYTHON, ROOT, VENV
from supply.locking import BUILD, DEV, RUNTIME

DEMO = (RUNTIME, BUILD)
ALL = (RUNTIME, BUILD, DEV)

_SIZES: dict[tuple[Path, ...], str] = {
    DEMO: "260 MB to download, 730 MB on disk",
    ALL: "370 MB to download, 1.1 GB on disk",
}


def prepare(locks: tuple[Path, ...]) -> None:
    """Bring ``.venv`` to what ``locks`` say, ``fieldbind`` itself included, in editable form.

    Args:
        locks: ``DEMO`` for a window, ``ALL`` for the tests.

    Raises:
        subprocess.CalledProcessError: venv or pip gave up; they have said why.
    """
    if any(_stamp(enough) == _fingerprint(enough) for enough in (locks, ALL)):
        return
    started = time.monotonic()
    _make_venv()
    _install(locks)
    _install_fieldbind()
    _stamp_file(locks).write_text(_fingerprint(locks), encoding="ascii")
    print(f"Ready in {time.monotonic() - started:.0f} s.\n", flush=True)


def _fingerprint(locks: tuple[Path, ...]) -> str:
    """All that decides what is installed; the path too, for a moved checkout breaks its scripts."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    ours = [project["build-system"], project["project"]]
    digest = hashlib.sha256(f"{sys.version_info[:2]} {VENV} {ours}".encode())
    for lock in locks:
        digest.update(lock.read_bytes())
    return digest.hexdigest()


def _stamp_file(locks: tuple[Path, ...]) -> Path:
    return VENV / ("installed-all" if locks == ALL else "installed-demo")


def _stamp(locks: tuple[Path, ...]) -> str | None:
    try:
        return _stamp_file(locks).read_text(encoding="ascii")
    except FileNotFoundError:
        return None


def _make_venv() -> None:
    if _venv_version() == sys.version_info[:2]:
        return
    print(f"Making .venv with Python {sys.version.split()[0]}", flush=True)
    # A Python that itself lives in a virtual environment would leave links into that one.
    python = getattr(sys, "_base_executable", sys.executable)
    subprocess.run([python, "-m", "venv", "--clear", str(VENV)], check=True)


def _venv_version() -> tuple[int, int] | None:
    question = "import sys, pip; print(sys.version_info[0], sys.version_info[1])"
    try:
        told = subprocess.run([PYTHON, "-c", question], capture_output=True, text=True, check=False)
    except OSError:
        return None
    major, _, minor = told.stdout.strip().partition(" ")
    return (int(major), int(minor)) if minor else None


def _install(locks: tuple[Path, ...]) -> None:
    print(f"Installing about {_SIZES[locks]}.", flush=True)
    command = [
        PYTHON,
        "-m",
        "pip",
        "install",
        "--require-hashes",
        "--no-deps",
        "--progress-bar=off",
    ]
    for lock in locks:
        command += ["-r", lock]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, text=True, encoding="utf-8", errors="replace"
    ) as pip:
        tell(pip.stdout or (), sum(_count(lock) for lock in locks))
    if pip.returncode:
        raise subprocess.CalledProcessError(pip.returncode, command)


def _count(lock: Path) -> int:
    return sum("==" in line for line in lock.read_text(encoding="utf-8").splitlines())


def _install_fieldbind() -> None:
    command = [PYTHON, "-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation"]
    subprocess.run([*command, "--editable", ROOT], check=True)
