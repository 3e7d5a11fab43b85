"""pip's own words, cut down to what a person wants to know while waiting."""

import re
from collections.abc import Iterable

_FETCHED = re.compile(r"\s*(?:Downloading|Using cached) (\S+) (\(.*\))")


def tell(lines: Iterable[str], total: int) -> None:
    """Print which package of how many is fetched, and its size.

    Args:
        lines: what pip prints.
        total: how many requirements pip was given; those it ignores are taken off.
    """
    begun = 0
    for line in lines:
        if line.startswith("Ignoring "):
            total -= 1
        elif line.startswith("Collecting "):
            begun += 1
        elif fetched := _FETCHED.match(line):
            print(f"  {begun:3} of {total}  {fetched[1]} {fetched[2]}", flush=True)
        elif line.startswith("Installing collected"):
            print("  unpacking them all, which takes a while", flush=True)
