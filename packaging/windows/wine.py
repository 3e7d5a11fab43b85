"""A Windows of one's own, in a folder: programs run in it, and its registry can be read."""

import os
import re
import shutil
import subprocess
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_KEY = re.compile(r"^\[(.+)\] \d+$")
_WHERE_DEBIAN_KEEPS_IT = "/usr/lib/wine"
_HIVES = {"system.reg": "HKLM", "user.reg": "HKCU"}
_LONGEST = 300.0  # seconds for one program


def find_wine() -> tuple[str, str] | None:
    """The programs ``wine64`` and ``wineserver``; None if this machine lacks one."""
    path = os.pathsep.join([os.environ.get("PATH", os.defpath), _WHERE_DEBIAN_KEEPS_IT])
    wine, server = shutil.which("wine64", path=path), shutil.which("wineserver", path=path)
    return (wine, server) if wine and server else None


@dataclass(frozen=True, slots=True)
class Wine:
    """A Windows in ``folder``, without a screen.

    Args:
        folder: its registry and its drive are here.
        programs: ``wine64`` and ``wineserver``.
        environ: what its programs are started with.
    """

    folder: Path
    programs: tuple[str, str]
    environ: Mapping[str, str]

    @property
    def drive(self) -> Path:
        """Drive C:."""
        return self.folder / "drive_c"

    @property
    def person(self) -> Path:
        """The folder of the one account."""
        (person,) = (path for path in (self.drive / "users").iterdir() if path.name != "Public")
        return person

    def run(self, program: str | Path, *arguments: str) -> int:
        """Run a program to its end, and whatever it has started.

        Args:
            program: a file of ours, or a command of Windows.
            arguments: none with a space, because Wine would put quotes around it.

        Returns:
            Its exit code, of which the system below Wine keeps one byte only.
        """
        code = self.start(program, *arguments).wait(_LONGEST)
        self.settle()
        return code

    def start(self, program: str | Path, *arguments: str) -> "subprocess.Popen[bytes]":
        """Start a program and go on."""
        command = [self.programs[0], str(program), *arguments]
        with self._said.open("ab") as said:
            return subprocess.Popen(command, env=self.environ, stdout=said, stderr=said)

    def restart(self) -> None:
        """Do what Windows does when it starts, such as removing files that were in use."""
        self.run("wineboot")

    @property
    def crashes(self) -> list[str]:
        """What Wine said of programs that crashed."""
        lines = self._said.read_text(encoding="utf-8", errors="replace").splitlines()
        return [line for line in lines if "Unhandled" in line]

    @property
    def _said(self) -> Path:
        return self.folder.with_suffix(".txt")

    def settle(self) -> None:
        """Wait until nothing runs any more and the registry is written down."""
        subprocess.run([self.programs[1], "-w"], env=self.environ, check=True, timeout=_LONGEST)

    def registry(self) -> dict[str, list[str]]:
        """Every key with its values, as Wine writes them; times of changes are left out."""
        keys: dict[str, list[str]] = {}
        for file, hive in _HIVES.items():
            values: list[str] = []
            text = (self.folder / file).read_text(encoding="utf-8", errors="replace")
            for line in text.splitlines():
                if found := _KEY.match(line):
                    values = keys.setdefault(f"{hive}\\{found[1]}".replace("\\\\", "\\"), [])
                elif line and not line.startswith("#"):
                    values.append(line)
        return keys


@contextmanager
def new_windows(folder: Path) -> Generator[Wine]:
    """Make a Windows 10 in ``folder``, and end whatever runs in it afterwards.

    Raises:
        FileNotFoundError: there is no Wine on this machine.
    """
    programs = find_wine()
    if programs is None:
        raise FileNotFoundError("wine64")
    home = folder / "home"
    home.mkdir(parents=True)
    environ = {name: value for name, value in os.environ.items() if not name.startswith("DISPLAY")}
    environ |= {
        "HOME": str(home),
        "LC_ALL": "C.UTF-8",
        "WINEPREFIX": str(folder / "windows"),
        "WINEDEBUG": "-all",
        # Neither .NET nor HTML is fetched, and no entry is put into the menus of this desktop.
        "WINEDLLOVERRIDES": "mscoree,mshtml=;winemenubuilder.exe=",
    }
    wine = Wine(folder / "windows", programs, environ)
    try:
        wine.run("wineboot", "--init")
        yield wine
    finally:
        subprocess.run([programs[1], "-k"], env=environ, check=False)
