"""Command line -> settings -> parts -> window."""

import gc
import os
import sys
from collections.abc import Sequence


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
    if arguments:
        from fieldbind.command_line import obey

        return obey(arguments)
    # Nearly every start has no words, and all that the words may be takes time to load. So does
    # looking for garbage where there is none; the window brings a collector of its own.
    gc.disable()
    from fieldbind.starting import run_wizard

    return run_wizard(os.environ, None)


if __name__ == "__main__":
    sys.exit(main())
