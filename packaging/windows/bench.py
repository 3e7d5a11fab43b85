"""What a round of the Windows proof works with: one Windows, two versions, and what was wrong."""

import re
import time
from dataclasses import dataclass, field
from pathlib import Path

from windows.wine import Wine

_SHARING_VIOLATION = 32
ENTRY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\Fieldbind"
_STARTS_WITHIN = 60.0  # seconds
_USER_DATA = (
    "ledger.db",
    "ledger.db-wal",
    "ledger-damaged-20261101T101010.000000Z.db",
    "settings.toml",
    "remembered.json",
    "known_places.json",
    "logs/fieldbind.log",
    "logs/fieldbind.log.1",
)


@dataclass
class Bench:
    """One Windows, what is tried in it, and what was found wrong.

    Args:
        wine: the Windows.
        payloads: the folders of the older and the newer version.
        installers: their installers.
    """

    wine: Wine
    payloads: tuple[Path, Path]
    installers: tuple[Path, Path]
    wrong: list[str] = field(default_factory=list[str])

    def expect(self, what: str, holds: bool) -> None:
        """Note what does not hold."""
        print(f"  {'ok' if holds else 'WRONG':<6} {what}", flush=True)
        if not holds:
            self.wrong.append(what)

    def run(self, what: str, code: int, program: str | Path, *arguments: str) -> None:
        """Run a program that shall end with ``code``."""
        ended = self.wine.run(program, *arguments)
        self.expect(
            f"{what}: ends with {code}{'' if ended == code else f', not {ended}'}", ended == code
        )

    def holds(self, folder: Path, version: int) -> bool:
        """Whether ``folder`` holds this version and its uninstaller, byte by byte, and no more."""
        found = contents(folder)
        return bool(found.pop("uninstall.exe", b"")) and found == contents(self.payloads[version])

    def entry(self, hive: str) -> dict[str, str]:
        """The values of our entry among the installed programs; empty where there is none."""
        rows = [row.partition("=") for row in self.wine.registry().get(f"{hive}\\{ENTRY}", [])]
        return {name.strip('"'): _unescaped(value) for name, _, value in rows}

    @property
    def data(self) -> Path:
        """The folder with what the person wrote down."""
        return self.wine.person / "AppData" / "Local" / "fieldbind"

    def write_user_data(self) -> None:
        """What the program would have written."""
        for name in _USER_DATA:
            (self.data / name).parent.mkdir(parents=True, exist_ok=True)
            (self.data / name).write_text(name, encoding="ascii")

    def has_user_data(self) -> bool:
        """Whether all of it is as it was."""
        return contents(self.data) == {name: name.encode() for name in _USER_DATA}

    def refuses_while_running(self, what: str, place: Path, act: Path, *arguments: str) -> None:
        """Something that shall end at once and change nothing while the installed program runs."""
        mark = self.wine.person / "fieldbind-runs"
        running, before = self.wine.start(place / "fieldbind.exe"), contents(place)
        until = time.monotonic() + _STARTS_WITHIN
        while not mark.exists() and time.monotonic() < until:
            time.sleep(0.02)
        self.expect("the installed program runs", running.poll() is None)
        code = self.wine.start(act, *arguments).wait(_STARTS_WITHIN)
        self.expect(f"{what} while it runs: ends with {code}", code == _SHARING_VIOLATION)
        self.expect("nothing was changed", contents(place) == before)
        mark.unlink(missing_ok=True)
        running.wait(_STARTS_WITHIN)
        self.wine.settle()


def _unescaped(value: str) -> str:
    """What a row of a registry file says: signs beyond ASCII are numbers."""
    inner = value.removeprefix('"').removesuffix('"')
    return re.sub(r"\\(x[0-9a-f]{1,4}|.)", lambda found: _sign(found[1]), inner)


def _sign(escape: str) -> str:
    return chr(int(escape[1:], base=16)) if len(escape) > 1 else escape


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below ``folder`` by its name in it; none where there is no folder."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}
