"""The Debian package in a bare root: installed, started, bound, upgraded, removed."""

import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from bundle.freezing import DIST, NAME
from e2e import steps
from e2e.control import Control
from e2e.desk import Desk, settings_for, sit_down
from e2e.screen import Screen, open_screen
from fieldbind import __version__
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from linux import packages
from linux.bare_root import BareRoot, lacks, new_root
from linux.packages import HOME, Release

_OLDER = "0.0.1"
_DROPPED = "dropped-since.txt"
"""A file that only the older version has."""
_FAMILY, _ROOM = "Lin family", "Kitchen"
_PERSON = 1000


def soak(_seed: int, runs: int) -> bool:
    """So many whole lives of a package; needs root, debootstrap, and ``dev.py build`` before."""
    if why := lacks():
        sys.stdout.write(f"Not run: {why}.\n")
        return False
    with tempfile.TemporaryDirectory(prefix="fieldbind-install-") as folder:
        place = Path(folder)
        older, newer = _packages(place)
        for number in range(runs):
            desk = place / f"desk-{number}"
            (desk / "screen").mkdir(parents=True)
            with (
                new_root(place / f"root-{number}") as root,
                open_screen(desk / "screen") as screen,
            ):
                _live(root, screen, desk, older, newer)
    return True


def _packages(place: Path) -> tuple[Path, Path]:
    """An older version, which has a file more, and this one."""
    bundle, extra = DIST / "fieldbind", DIST / "fieldbind" / "_internal" / _DROPPED
    today = datetime.now(UTC).date()
    extra.write_text("gone in the next version\n", encoding="utf-8")
    try:
        old = packages.make(bundle, Release(_OLDER, platform.machine(), today), place)
    finally:
        extra.unlink()
    new = packages.make(bundle, Release(__version__, platform.machine(), today), place)
    return old[0], new[0]


def _live(root: BareRoot, screen: Screen, place: Path, older: Path, newer: Path) -> None:
    home = place / "laptop"
    home.mkdir()
    fieldbind = root.command("/usr/bin/fieldbind", place / NAME)
    _told("what it depends on", lambda: root.apt("satisfy", _depends(newer)))
    before = root.files()
    _told("installed", lambda: root.apt("install", str(older)))
    assert root.run(["fieldbind", "--version"]) == f"fieldbind {__version__}\n"
    assert root.run(["fieldbind", "--version"], user=_PERSON) == f"fieldbind {__version__}\n"
    _told("bound a device", lambda: _bind(fieldbind, screen, home, earlier=False))
    _told("upgraded", lambda: root.apt("install", str(newer)))
    assert not (root.folder / HOME.lstrip("/") / "_internal" / _DROPPED).exists()
    _told(
        "bound another, the first in History", lambda: _bind(fieldbind, screen, home, earlier=True)
    )
    _told("removed", lambda: root.apt("purge", "fieldbind"))
    left = sorted(root.files() - before)
    assert left == [], left
    assert (home / "data" / "ledger.db").stat().st_size > 0
    sys.stdout.write("  nothing is left but the ledger and the choices\n")


def _depends(package: Path) -> str:
    command = ["dpkg-deb", "--field", package, "Depends"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def _bind(fieldbind: Path, screen: Screen, home: Path, *, earlier: bool) -> None:
    with (
        serve(SimulatedCloud(device_after=0.0)) as cloud,
        sit_down(fieldbind, screen, home, settings_for(cloud)) as desk,
    ):
        steps.sign_in(desk.window, cloud.account, cloud.password)
        steps.choose_place(desk.window, _FAMILY, _ROOM)
        steps.enter_token(desk.window)
        steps.confirm(desk.window)
        jobs = _jobs_in_history(desk)
        assert jobs == (2 if earlier else 1), jobs
        desk.close()


def _jobs_in_history(desk: Desk) -> int:
    desk.window.press("rail.history")
    rows = desk.window.find("history.list")
    return desk.window.wait_for(lambda: _bound_rows(rows), "jobs in History")


def _bound_rows(rows: Control) -> int:
    return sum("Bound" in row.name for row in rows.children)


def _told(what: str, act: Callable[[], None]) -> None:
    began = time.monotonic()
    act()
    sys.stdout.write(f"  {what}, {time.monotonic() - began:.0f} s\n")
    sys.stdout.flush()
