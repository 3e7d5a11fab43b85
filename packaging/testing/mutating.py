"""Changes the program a little, again and again, and counts how often a test notices.

mutmut does it: in a copy of the checkout, laid out as mutmut wants it, and for each change with
those tests alone that pass by the changed function.
"""

import os
import shutil
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

from checkout.beside import Beside
from places import BUILD, ROOT
from supply.locking import MUTANTS

ROOMS = {"journey": "tests/journey", "cloud": "tests/cloud\n    tests/checks"}
"""What is changed, and where its tests are: Diagnostics' look with the cloud's eyes."""
ON = "--on"
"""Goes on where a run was ended before, with the program and the tests as they were then."""
_AT_LEAST = 0.85
_HOME = BUILD / "mutants"
_MUTMUT = Beside(_HOME / "mutmut", MUTANTS, "Installing mutmut: 10 MB to download")
_TAKEN_ALONG = ("tests", "packaging", "resources", "pyproject.toml", "README.md", "LICENSE")
_NOTICED = {"killed", "timeout", "segfault", "suspicious"}
"""What mutmut calls a change that made a test fail, hang or end otherwise than tests do."""

# What lives in processes of its own is left out: mutmut does not see what it passes by. Four times
# as long as the tests took, and 8 s, before a change counts as one that hangs.
_SETTINGS = """\
[mutmut]
source_paths = src
only_mutate = src/fieldbind/{room}/*
also_copy = packaging
    resources
    README.md
    LICENSE
pytest_add_cli_args_test_selection = {tests}
    --ignore=tests/journey/test_hard_days.py
    --ignore=tests/cloud/test_httpx_alone.py
timeout_multiplier = 4
timeout_constant = 2
use_git_change_detection = false
"""


def mutate(rooms: Iterable[str], *, goes_on: bool = False) -> int:
    """Change every line of these rooms, and tell what went by unnoticed.

    Args:
        rooms: some of ``ROOMS``.
        goes_on: see ``ON``.

    Returns:
        The exit code: 1 if fewer than 85 % were noticed in one of them.

    Raises:
        subprocess.CalledProcessError: the tests fail without any change; mutmut has said which.
    """
    _MUTMUT.prepare()
    shares = [_mutate(room, goes_on) for room in rooms]
    return 0 if min(shares) >= _AT_LEAST else 1


def _mutate(room: str, goes_on: bool) -> float:
    folder = _HOME / room
    if not (goes_on and folder.is_dir()):
        _lay_out(folder, room)
    mutmut = _MUTMUT.script("mutmut")
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([mutmut, "run"], cwd=folder, env=environ, check=True)
    told = subprocess.run(
        [mutmut, "results", "--all", "true"], cwd=folder, stdout=subprocess.PIPE, check=True
    )
    fates = fates_in(told.stdout.decode())
    _tell(fates)
    print(f"To see one: cd {folder.relative_to(ROOT)}; {mutmut.name} show NAME", flush=True)
    return share_of(fates)


def _lay_out(folder: Path, room: str) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    ours = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "gui", folder / "src", ignore=ours)
    for name in _TAKEN_ALONG:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=ours)
        else:
            shutil.copy(ROOT / name, folder)
    (folder / "setup.cfg").write_text(
        _SETTINGS.format(room=room, tests=ROOMS[room]), encoding="utf-8"
    )


def fates_in(told: str) -> Mapping[str, str]:
    """What became of each change, by its name, from ``mutmut results``."""
    pairs = (line.split(": ", 1) for line in told.splitlines() if "__mutmut_" in line)
    return {name.strip(): fate.strip() for name, fate in pairs}


def share_of(fates: Mapping[str, str]) -> float:
    """How many of them were noticed, 1 if all; a change that no test passes by went unnoticed."""
    return sum(fate in _NOTICED for fate in fates.values()) / len(fates)


def _tell(fates: Mapping[str, str]) -> None:
    modules: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for name, fate in fates.items():
        modules[name.rsplit(".", 1)[0]][fate] += 1
    for module, counted in modules.items():
        noticed = sum(counted[fate] for fate in _NOTICED) / counted.total()
        told = ", ".join(f"{count} {fate}" for fate, count in counted.most_common())
        print(f"{noticed:5.0%}  {module}: {told}")
    for name, fate in fates.items():
        if fate not in _NOTICED:
            print(f"{fate}: {name}")
    print(f"{share_of(fates):.1%} of {len(fates)} changes were noticed", flush=True)


if __name__ == "__main__":
    chosen = [room for room in ROOMS if room in sys.argv]
    sys.exit(mutate(chosen or ROOMS, goes_on=ON in sys.argv))
