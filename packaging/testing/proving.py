"""The parts of ``dev.py test``, in the order in which they tell most for the time they take."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from checkout import needs
from checkout.provision import is_among
from places import PYTHON, ROOT, own, script
from testing.tally import Part, Tally
from texts import linguist

_KNOW_QT = {"qt", "stage.py", "starting.py", "wiring.py", "command_line.py", "__main__.py"}
"""All else in the package knows no Qt, and must be covered to the last line."""

_COVERAGE = [PYTHON, "-m", "coverage"]
_MEASURED = [*_COVERAGE, "run", "-m", "pytest"]
_NOTES = {"COVERAGE_FILE": str(ROOT / ".coverage")}
"""Programs that the tests start run in other folders and note what they cover here too."""
_OUTSIDE_NOTES = ".coverage-outside"
"""Apart, because rooms without Qt shall be covered by tests of their own."""
_AT_ONCE = 3
"""More than there may be cores, because the journeys from outside mostly wait."""
_CARDS = ("tests/qt/guidance", "tests/qt/device", "tests/qt/camera")
_SWEEPS = {
    "window, every state": ("tests/qt/test_every_state.py", "tests/qt/test_hard_windows.py"),
    "window, every card": (
        "tests/qt/guidance/test_cards_of_the_cloud.py",
        "tests/qt/guidance/test_cards_of_the_way.py",
        "tests/qt/guidance/test_cards_before_the_cloud.py",
    ),
}
"""Through all that others cover line by line, once more: to measure them takes a third longer."""
_NEED_QT = {"qt", "e2e", "packaging"}
"""Folders of tests that PySide6 has to be there for."""


def check(tally: Tally) -> None:
    """Lint, format, types, walls between rooms, and secrets that nobody is to read."""
    tally.run("ruff check", [script("ruff"), "check"])
    tally.run("ruff format", [script("ruff"), "format", "--check"])
    tally.run("pyright", [script("pyright")])
    tally.run("import-linter", [script("lint-imports"), "--no-cache"])
    tally.run("secrets in the source", own("supply.secrets_scan"))


def test(tally: Tally, lacking: list[str]) -> None:
    """Unit tests and the window offscreen, then the installed program, and what they covered."""
    chosen: list[str] = []
    if lacking or not _is_linux():
        chosen = ["-m", "not desktop"]
        tally.leave_out("keyring of a desktop", "needs Linux, a session bus and a keyring")
    if is_among(lacking, (*needs.QT, *needs.CAMERA, *needs.FACE)):
        _test_without_qt(tally, chosen)
        return
    linguist.release()
    for old in ROOT.glob(".coverage*"):
        old.unlink()
    outside = _outside(tally, lacking)
    tally.run_side_by_side([*outside, *_inside(chosen)], _AT_ONCE)
    tally.run("coverage data", [*_COVERAGE, "combine", "--quiet"], _NOTES)
    rooms = [*_COVERAGE, "report", f"--include={_rooms_without_qt()}", "--fail-under=100"]
    tally.run("coverage, without Qt 100 %", rooms, _NOTES)
    if not outside:
        tally.leave_out("coverage, in all 95 %", "counts what the end-to-end part covers")
        return
    noted = sorted(ROOT.glob(f"{_OUTSIDE_NOTES}.*"))
    tally.run(
        "coverage data, in all", [*_COVERAGE, "combine", "--append", "--quiet", *noted], _NOTES
    )
    tally.run("coverage, in all 95 %", [*_COVERAGE, "report", "--fail-under=95"], _NOTES)


def _inside(chosen: list[str]) -> list[Part]:
    """Unit tests and the window offscreen, in parts that leave no core idle; the longest first."""
    rooms = ["--ignore=tests/e2e", "--ignore=tests/qt"]
    folders = sorted(f"tests/qt/{path.name}" for path in (ROOT / "tests" / "qt").glob("[a-z]*/"))
    parts = {
        "window, pages": ["tests/qt", *_leaving(folders)],
        "unit tests": rooms,
        "window, cards and device": _CARDS,
        "window, all else": [folder for folder in folders if folder not in _CARDS],
    }
    environ = _NOTES | {"QT_QPA_PLATFORM": "offscreen"}
    swept = [place for places in _SWEEPS.values() for place in places]
    measured = [
        Part(name, [*_MEASURED, *where, *_leaving(swept), *chosen], environ)
        for name, where in parts.items()
    ]
    sweeps = [
        Part(name, [PYTHON, "-m", "pytest", *where, *chosen], environ)
        for name, where in _SWEEPS.items()
    ]
    return [*measured[:2], *sweeps, *measured[2:]]


def _leaving(places: Sequence[str]) -> list[str]:
    return [f"--ignore={place}" for place in places]


def whole(tally: Tally, lacking: list[str], program: Path) -> None:
    """Whether a bundle holds all that it needs, seen from inside."""
    if lacking or not _is_linux():
        tally.leave_out("bundle", "needs a virtual screen and a keyring")
        return
    folder = ROOT / "packaging" / "bundle" / "proof"
    tally.run("bundle", [PYTHON, "-m", "pytest", folder, f"--program={program}"])


def shippable(tally: Tally, program: Path, bill: Path) -> None:
    """What is in a bundle is told, and what must not be in it is found."""
    tally.run("what is shipped", own("supply.shipping", program.parent, bill))
    wheels = ROOT / "build" / "wheel"
    shutil.rmtree(wheels, ignore_errors=True)
    tally.run("wheel", [PYTHON, "-m", "hatchling", "build", "-t", "wheel", "-d", wheels])
    free_of_secrets(tally, sorted(wheels.glob("*.whl")))


def free_of_secrets(tally: Tally, files: Sequence[Path]) -> None:
    """Whether no key and no planted secret is in what people install."""
    tally.run("secrets", own("supply.secrets_scan", *files))


def from_outside(tally: Tally, lacking: list[str], program: Path) -> None:
    """The journeys with an installed program."""
    for part in _outside(tally, lacking, program):
        tally.run(part.name, part.command, part.environ)


def _outside(tally: Tally, lacking: list[str], program: Path | None = None) -> list[Part]:
    """The journeys with ``program``, or a wheel made for the purpose; none where that cannot be."""
    if not _is_linux():
        tally.leave_out("end to end", "sees the program through AT-SPI, which is Linux only")
    elif lacking:
        tally.leave_out("end to end", "needs a virtual screen and an accessibility bus")
    else:
        chosen = [f"--program={program}"] if program else []
        notes = {"COVERAGE_FILE": str(ROOT / _OUTSIDE_NOTES)}
        return [Part("end to end", [*_MEASURED, "tests/e2e", *chosen], notes)]
    return []


def soak(arguments: list[str]) -> int:
    """One long run; its exit code."""
    command = own("soak", *arguments)
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(command, cwd=ROOT, env=environ, check=False).returncode


def without_python(tally: Tally) -> None:
    """The little that needs no virtual environment."""
    tally.run("syntax", [sys.executable, "-m", "compileall", "-q", ROOT / "gui", ROOT / "tests"])
    tally.leave_out("everything else", "needs pip and venv, which Debian keeps out of python3")


def _rooms_without_qt() -> str:
    rooms = sorted((ROOT / "gui" / "fieldbind").iterdir())
    patterns = [f"{room}/*" if room.is_dir() else str(room) for room in rooms]
    return ",".join(
        pattern
        for room, pattern in zip(rooms, patterns, strict=True)
        if room.name not in _KNOW_QT and (room.is_dir() or room.suffix == ".py")
    )


def _is_linux() -> bool:
    return sys.platform.startswith("linux")


def _test_without_qt(tally: Tally, chosen: list[str]) -> None:
    """PySide6 cannot even be imported here, so neither can its pytest plugin."""
    folders = [
        path
        for path in sorted((ROOT / "tests").iterdir())
        if path.name not in _NEED_QT and (path.is_dir() or path.name.startswith("test_"))
    ]
    # Settings of the plugin in pyproject.toml are unknown now, which is no fault here.
    ease = ["-p", "no:pytest-qt", "-W", "ignore::pytest.PytestConfigWarning"]
    ease += ["-o", "addopts=-ra --strict-markers --import-mode=importlib"]
    tally.run("unit tests without Qt", [PYTHON, "-m", "pytest", *ease, *chosen, *folders])
    for name in ("window offscreen", "coverage", "end to end"):
        tally.leave_out(name, "needs the system libraries of Qt")
