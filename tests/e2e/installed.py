"""Fieldbind as a person gets it: built as a wheel, installed, away from the checkout."""

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from texts import linguist

ROOT = Path(__file__).resolve().parents[2]


def install(folder: Path) -> Path:
    """Build the wheel and install it into a virtual environment in ``folder``.

    The libraries are the locked ones of the environment that runs the tests: a ``.pth`` file names
    their folder, and ``.pth`` files inside it (our editable install is one) are not followed.
    Only that of coverage is taken along, so that what runs from outside can be measured too.

    Returns:
        The installed ``fieldbind`` command.
    """
    linguist.release()
    wheels, venv = folder / "wheels", folder / "venv"
    _run("-m", "hatchling", "build", "-t", "wheel", "-d", str(wheels))
    _run("-m", "venv", "--without-pip", str(venv))
    python = venv / "bin" / "python"
    (wheel,) = wheels.glob("*.whl")
    _run("-m", "pip", "--python", str(python), "install", "--no-deps", "--no-index", str(wheel))
    packages = next((venv / "lib").glob("python3.*/site-packages"))
    locked = Path(sysconfig.get_path("purelib"))
    (packages / "locked.pth").write_text(str(locked), encoding="utf-8")
    shutil.copy(locked / "a1_coverage.pth", packages / "measured.pth")
    return venv / "bin" / "fieldbind"


def _run(*arguments: str) -> None:
    environ = {**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
