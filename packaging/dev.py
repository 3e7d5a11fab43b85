#!/usr/bin/env python3
"""The one entry to working on Fieldbind: ``python3 packaging/dev.py demo``, ``... test``.

This file parses on Pythons as old as 2.7, because its first duty is to say in words which Python to
get. Everything else lives in the modules and folders beside it, written for 3.11 and later.
"""
# pyright: reportTypeCommentUsage=false
# Annotations would not parse on 2.7, so types stand in comments here.

from __future__ import print_function

import os
import subprocess
import sys

OLDEST = (3, 11)
NEWEST = (3, 13)
HERE = os.path.dirname(os.path.abspath(__file__))


def main(arguments):
    # type: (list[str]) -> int
    """Run one command, on a suitable Python if this one is not."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        from commands import run

        return run(arguments)
    python = find_python()
    if python is None:
        print(what_to_get(), file=sys.stderr)
        return 2
    print("This is Python %d.%d; going on with %s." % (sys.version_info[:2] + (" ".join(python),)))
    sys.stdout.flush()
    return subprocess.call(python + [os.path.join(HERE, "dev.py")] + arguments)


def find_python():
    # type: () -> list[str] | None
    """The command of a suitable Python on this machine, None if none answers."""
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        for command in (["python3.%d" % minor], ["py", "-3.%d" % minor]):
            if answers(command, minor):
                return command
    return None


def answers(command, minor):
    # type: (list[str], int) -> bool
    """Whether ``command`` starts that very Python: a launcher may have none behind it."""
    question = "import sys; sys.exit(sys.version_info[:2] != (3, %d))" % minor
    try:
        with open(os.devnull, "w") as nowhere:
            return subprocess.call(command + ["-c", question], stdout=nowhere, stderr=nowhere) == 0
    except OSError:
        return False


def what_to_get():
    # type: () -> str
    """The sentence for a machine without a suitable Python."""
    return (
        "Fieldbind needs Python %d.%d to %d.%d, and this is %d.%d. Install one of those (3.13 is a "
        "good choice) and run this again with it, for example: python3.13 packaging/dev.py %s"
        % (OLDEST + NEWEST + sys.version_info[:2] + (" ".join(sys.argv[1:]) or "demo",))
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
