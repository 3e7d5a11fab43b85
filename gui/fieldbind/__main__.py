"""Command line -> settings -> parts -> window."""

import gc
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fieldbind.qt.presenting.showing import Showing


def main(argv: Sequence[str] | None = None) -> int:
    """Run Fieldbind.

    Args:
        argv: the command line without the program's name; ``sys.argv`` if not given.

    Returns:
        The exit code: 0 done, 1 a guidance file, a policy or a scenario has flaws, or doctor has
        found something to fix, 2 the command line, the settings or a file cannot be used, 3 there
        is no history that can be read.
    """
    arguments = sys.argv[1:] if argv is None else argv
    if not arguments:
        # Nearly every start has no words, and all that the words may be takes time to load.
        return _run_wizard()
    from fieldbind.command_line import obey

    return obey(arguments, _run_wizard)


def _run_wizard(scenario: str | None = None, showing: "Showing | None" = None) -> int:
    # Next to nothing of what is loaded now is garbage, and the window brings its own collector.
    gc.disable()
    from fieldbind.qt.own_import import keep_own_import

    keep_own_import()
    from fieldbind.starting import run_wizard

    return run_wizard(os.environ, scenario, showing)


if __name__ == "__main__":
    sys.exit(main())
