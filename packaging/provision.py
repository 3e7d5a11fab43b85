"""Brings the system to what a command needs, or says in one command what a person has to do."""

import sys
from collections.abc import Sequence

import needs
from places import ROOT
from tally import Tally


def provide(wanted: Sequence[needs.Need]) -> list[str]:
    """Install what the system lacks if we may; say it otherwise.

    Returns:
        The packages that are still missing.
    """
    lacking = needs.missing(wanted)
    if lacking and needs.install(lacking):
        lacking = needs.missing(wanted)
    if lacking:
        print(f"This machine lacks {', '.join(lacking)}. On Debian and Ubuntu this brings them:")
        print(f"  {needs.command_for(lacking)}\n", flush=True)
    return lacking


def without_python(tally: Tally, lacking: list[str]) -> bool:
    """Whether no virtual environment can be made; then does the little that needs none."""
    if not set(lacking) & {need.package for need in needs.PYTHON}:
        return False
    bare = [sys.executable, "-m", "compileall", "-q", ROOT / "gui", ROOT / "packaging"]
    tally.run("syntax", bare)
    tally.leave_out("everything else", f"run first: {needs.command_for(lacking)}")
    return True
