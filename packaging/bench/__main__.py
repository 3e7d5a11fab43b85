"""Figures that anybody can get again, beside the floor: ``dev.py bench NAME [--runs N]``."""

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median

from bench import start
from places import BUILD


@dataclass(frozen=True, slots=True)
class Bench:
    """One comparison.

    Args:
        measure: takes the number of runs; the seconds of each run by the name of its subject, the
            floor first.
        runs: how many, unless it is said.
    """

    measure: Callable[[int], Mapping[str, list[float]]]
    runs: int


BENCHES = {"start": Bench(start.measure, 15)}


def main(arguments: list[str]) -> int:
    """Carry out one comparison: a table to look at, and all seconds in ``build/bench``."""
    wanted = _parser().parse_args(arguments)
    bench = BENCHES[wanted.name]
    seconds = bench.measure(bench.runs if wanted.runs is None else wanted.runs)
    floor = median(next(iter(seconds.values())))
    for name, found in seconds.items():
        middle = median(found)
        ratio = f"{middle / floor:.2f} x"
        print(f"{name:<16} {middle * 1000:6.0f} ms {ratio:>8}   median of {len(found)}")
    file = BUILD / "bench" / f"{wanted.name}.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(seconds, indent=2), encoding="utf-8")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py bench")
    parser.add_argument("name", choices=BENCHES)
    parser.add_argument("--runs", type=int)
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
