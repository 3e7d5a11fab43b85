"""Figures that anybody can get again, beside those of others: ``dev.py bench [NAME] [OPTIONS]``."""

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench import (
    call,
    day,
    everything,
    keeping,
    ledger,
    memory,
    places,
    readme_table,
    results,
    scan,
    size,
    stall,
    start,
    wait,
)


@dataclass(frozen=True, slots=True)
class Bench:
    """One comparison.

    Args:
        add_options: puts to a parser what may be said behind its name.
        run: carries it out, prints a table, leaves all figures in files, returns the exit code.
        files: the names of these, if there is not one alone that is named as the comparison is.
    """

    add_options: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]
    files: Sequence[str] = ()


BENCHES = {
    "call": Bench(call.add_options, call.run),
    "day": Bench(day.add_options, day.run),
    "ledger": Bench(ledger.add_options, ledger.run),
    "memory": Bench(memory.add_options, memory.run),
    "places": Bench(places.add_options, places.run),
    "scan": Bench(scan.add_options, scan.run),
    "size": Bench(size.add_options, size.run),
    "stall": Bench(stall.add_options, stall.run, ("stall", "camera")),
    "start": Bench(start.add_options, start.run),
    "wait": Bench(wait.add_options, wait.run),
}


def main(arguments: list[str]) -> int:
    """Carry out one comparison, or all of them."""
    wanted = _parser().parse_args(arguments)
    if wanted.name is None:
        files = {name: bench.files or (name,) for name, bench in BENCHES.items()}
        return everything.run(files, ["--keep"] if wanted.keep else [])
    files = [results.file_of(name) for name in BENCHES[wanted.name].files or (wanted.name,)]
    for file in files:
        file.unlink(missing_ok=True)
    code = BENCHES[wanted.name].run(wanted)
    if wanted.keep:
        _keep(files)
    return code


def _keep(files: Iterable[Path]) -> None:
    """What there is of them; a comparison that could not be made leaves none."""
    for file in files:
        if file.exists():
            keeping.keep(results.read(file))
    for words in readme_table.put_into(readme_table.README, keeping.newest()):
        print(f"The README cannot tell: {words}", file=sys.stderr)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("dev.py bench", "dev.py bench [--keep] [NAME ...]")
    told = "keep the figures in packaging/measured, and tell them in the README"
    parser.add_argument("--keep", action="store_true", help=told)
    names = parser.add_subparsers(
        dest="name", metavar="NAME", prog=parser.prog, help=f"{', '.join(BENCHES)}; else all"
    )
    for name, bench in BENCHES.items():
        one = names.add_parser(name)
        bench.add_options(one)
        one.add_argument("--keep", action="store_true", default=argparse.SUPPRESS, help=told)
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
