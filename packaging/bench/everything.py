"""All comparisons, one after the other, and at the end what had to be kept."""

import subprocess
import sys
import time
from collections.abc import Iterable, Mapping, Sequence

from bench.results import Told, file_of, read, row
from places import own

_SHARES: Mapping[str, Sequence[str]] = {"scan": ["--seeds", "final"]}
"""What is said behind a name where all are run."""


def run(files: Mapping[str, Sequence[str]], further: Sequence[str]) -> int:
    """Each in a process of its own, as by its name alone.

    Args:
        files: the names of all comparisons, each with those of the files that it leaves.
        further: said behind each.

    Returns:
        The exit code: 1 where a figure is not as it must be, or a comparison came to nothing.
    """
    began, given_up = time.monotonic(), list[str]()
    for name in files:
        print(f"\n== {name}", flush=True)
        command = own("bench", name, *_SHARES.get(name, ()), *further)
        if subprocess.run(command, check=False).returncode:
            given_up.append(name)
    print(f"\n== all, in {(time.monotonic() - began) / 60:.0f} minutes", flush=True)
    told = [read(file) for names in files.values() for file in map(file_of, names) if file.exists()]
    return summarise(told, given_up)


def summarise(told: Iterable[Told], failed: Sequence[str]) -> int:
    """Print each figure of which something is wanted.

    Args:
        told: what the comparisons found.
        failed: the names of those that did not end well.

    Returns:
        The exit code: 1 where a comparison did not end well.
    """
    for each in told:
        for figure in each.figures:
            if figure.must is not None or figure.aim is not None:
                print(f"{each.bench:<7} {row(figure)}")
    print("memory  over 1,000 binds: `dev.py soak binds`, which takes longer than all of these")
    if failed:
        print(f"Not kept, or not carried out: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0
