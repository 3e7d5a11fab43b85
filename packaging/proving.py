"""The parts of ``dev.py test``, in the order in which they tell most for the time they take."""

import needs
from places import PYTHON, ROOT, script
from tally import Tally

QT_FREE_ROOMS = "gui/fieldbind/[!_q]*.py,gui/fieldbind/[!q]*/*"
"""Every file but ``__main__`` and ``qt/``: these must be covered to the last line."""

_OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


def check(tally: Tally) -> None:
    """Lint, format, types, walls between rooms."""
    tally.run("ruff check", [script("ruff"), "check"])
    tally.run("ruff format", [script("ruff"), "format", "--check"])
    tally.run("pyright", [script("pyright")])
    tally.run("import-linter", [script("lint-imports"), "--no-cache"])


def test(tally: Tally, lacking: list[str]) -> None:
    """Unit tests and the window offscreen, their coverage, then the installed program."""
    remedy = f"run first: {needs.command_for(lacking)}"
    if _stands_in_the_way(lacking, needs.QT):
        _test_without_qt(tally, remedy)
        return
    _test_with_coverage(tally)
    if lacking:
        tally.leave_out("end to end", remedy)
    else:
        tally.run("end to end", [PYTHON, "-m", "pytest", "tests/e2e"])


def _stands_in_the_way(lacking: list[str], wanted: tuple[needs.Need, ...]) -> bool:
    return bool(set(lacking) & {need.package for need in wanted})


def _test_with_coverage(tally: Tally) -> None:
    for old in ROOT.glob(".coverage*"):
        old.unlink()
    command = [PYTHON, "-m", "coverage", "run", "-m", "pytest", "--ignore=tests/e2e"]
    tally.run("unit tests, window offscreen", command, _OFFSCREEN)
    coverage = [PYTHON, "-m", "coverage"]
    tally.run("coverage data", [*coverage, "combine", "--quiet"])
    tally.run("coverage, in all 95 %", [*coverage, "report", "--fail-under=95"])
    tally.run(
        "coverage, without Qt 100 %",
        [*coverage, "report", f"--include={QT_FREE_ROOMS}", "--fail-under=100"],
    )


def _test_without_qt(tally: Tally, remedy: str) -> None:
    """PySide6 cannot even be imported here, so neither can its pytest plugin."""
    rooms = [
        path
        for path in sorted((ROOT / "tests").iterdir())
        if path.name not in {"qt", "e2e", "packaging", "__pycache__"}
        and (path.is_dir() or path.name.startswith("test_"))
    ]
    command = [
        PYTHON,
        "-m",
        "pytest",
        "-p",
        "no:pytest-qt",
        "-W",
        "ignore::pytest.PytestConfigWarning",
    ]
    command += ["-o", "addopts=-ra --strict-markers --import-mode=importlib"]
    tally.run("unit tests without Qt", [*command, *rooms])
    for name in ("window offscreen", "coverage", "end to end"):
        tally.leave_out(name, remedy)
