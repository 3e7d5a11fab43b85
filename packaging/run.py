"""Runs a part of packaging/ by its name: ``run.py shots FOLDER``, ``run.py supply.wheels``.

Python finds the parts because this file lies beside their folders; what they share with the tests
is found because it is said here.
"""

import sys
from pathlib import Path
from runpy import run_module


def main() -> None:
    """Run the part that the command line names; the rest of the line is its own."""
    if len(sys.argv) < 2:
        sys.exit("Usage: python packaging/run.py PART [ARGUMENTS]")
    sys.path.insert(1, str(Path(__file__).parents[1] / "tests"))
    name = sys.argv.pop(1)
    run_module(name, run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
