"""The environment that the peers live in, below build/, filled to the hash."""

import hashlib
import os
import subprocess
import sys
import sysconfig
from pathlib import Path

from places import BUILD
from supply.locking import BENCH

_HOME = BUILD / "bench" / "peers"
_SCRIPTS = _HOME / ("Scripts" if os.name == "nt" else "bin")
_PYTHON = _SCRIPTS / ("python.exe" if os.name == "nt" else "python")
_STAMP = _HOME / "installed"


def prepare() -> Path:
    """Make the environment unless it is as locked; it sees all that ours has, and not the reverse.

    Returns:
        Its Python.

    Raises:
        subprocess.CalledProcessError: venv or pip gave up; they have said why.
    """
    ours = sysconfig.get_path("purelib")
    wanted = hashlib.sha256(f"{sys.version} {ours}".encode() + BENCH.read_bytes()).hexdigest()
    if _STAMP.exists() and _STAMP.read_text(encoding="ascii") == wanted:
        return _PYTHON
    print("Installing the peers: 60 MB to download", flush=True)
    python = getattr(sys, "_base_executable", sys.executable)
    subprocess.run([python, "-m", "venv", "--clear", _HOME], check=True)
    install = [_PYTHON, "-m", "pip", "install", "--quiet", "--require-hashes", "--no-deps"]
    subprocess.run([*install, "--only-binary", ":all:", "-r", BENCH], check=True)
    _see(ours)
    _STAMP.write_text(wanted, encoding="ascii")
    return _PYTHON


def _see(ours: str) -> None:
    question = "import sysconfig; print(sysconfig.get_path('purelib'))"
    told = subprocess.run([_PYTHON, "-c", question], stdout=subprocess.PIPE, text=True, check=True)
    # A line of a .pth file that begins with import is run: ours holds .pth files too.
    line = f"import site; site.addsitedir({ours!r})\n"
    (Path(told.stdout.strip()) / "fieldbind.pth").write_text(line, encoding="utf-8")
