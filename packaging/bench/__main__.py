"""Figures that anybody can get again, beside those of others: ``dev.py bench NAME [OPTIONS]``."""

import argparse
import sys
from collections.abc import Callable
from dataclasses import dataclass

from bench import call, day, ledger, memory, places, scan, size, stall, start, wait


@dataclass(frozen=True, slots=True)
class Bench:
    """One comparison.

    Args:
        add_options: puts to a parser what may be said behind its name.
        run: carries it out, prints a table, leaves all figures in a file, returns the exit code.
    """

    add_options: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]


BENCHES = {
    "call": Bench(call.add_options, call.run),
    "day": Bench(day.add_options, day.run),
    "ledger": Bench(ledger.add_options, ledger.run),
    "memory": Bench(memory.add_options, memory.run),
    "places": Bench(places.add_options, places.run),
    "scan": Bench(scan.add_options, scan.run),
    "size": Bench(size.add_options, size.run),
    "stall": Bench(stall.add_options, stall.run),
    "start": Bench(start.add_options, start.run),
    "wait": Bench(wait.add_options, wait.run),
}


def main(arguments: list[str]) -> int:
    """Carry out one comparison."""
    parser = argparse.ArgumentParser(prog="dev.py bench")
    names = parser.add_subparsers(dest="name", required=True)
    for name, bench in BENCHES.items():
        bench.add_options(names.add_parser(name))
    wanted = parser.parse_args(arguments)
    return BENCHES[wanted.name].run(wanted)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
