"""Environments beside our own, below build/, filled to the hash; they see all that ours has."""

import hashlib
import os
import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Beside:
    """What others' tools are kept in, so that nothing of ours ever counts on them.

    Args:
        home: its folder.
        lock: what is in it.
        told: what is said before it is filled.
    """

    home: Path
    lock: Path
    told: str

    def script(self, name: str) -> Path:
        """A command that its requirements put into it."""
        folder = self.home / ("Scripts" if os.name == "nt" else "bin")
        return folder / (f"{name}.exe" if os.name == "nt" else name)

    def prepare(self) -> Path:
        """Make it unless it is as locked; it sees all that ours has, and not the reverse.

        Returns:
            Its Python.

        Raises:
            subprocess.CalledProcessError: venv or pip gave up; they have said why.
        """
        ours = sysconfig.get_path("purelib")
        wanted = hashlib.sha256(f"{sys.version} {ours}".encode() + self.lock.read_bytes())
        stamp, python = self.home / "installed", self.script("python")
        if stamp.exists() and stamp.read_text(encoding="ascii") == wanted.hexdigest():
            return python
        print(self.told, flush=True)
        maker = getattr(sys, "_base_executable", sys.executable)
        subprocess.run([maker, "-m", "venv", "--clear", self.home], check=True)
        install = [python, "-m", "pip", "install", "--quiet", "--require-hashes", "--no-deps"]
        subprocess.run([*install, "--only-binary", ":all:", "-r", self.lock], check=True)
        _let_see(python, ours)
        stamp.write_text(wanted.hexdigest(), encoding="ascii")
        return python


def _let_see(python: Path, ours: str) -> None:
    question = "import sysconfig; print(sysconfig.get_path('purelib'))"
    told = subprocess.run([python, "-c", question], stdout=subprocess.PIPE, text=True, check=True)
    # A line of a .pth file that begins with import is run: ours holds .pth files too.
    line = f"import site; site.addsitedir({ours!r})\n"
    (Path(told.stdout.strip()) / "fieldbind.pth").write_text(line, encoding="utf-8")
