"""Long runs, seeded: ``dev.py soak NAME [--seed N] [--runs N]``.

Tests run a tenth by the same code.
"""

import argparse
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module


@dataclass(frozen=True, slots=True)
class Soak:
    """One long run.

    Args:
        run: takes seed and number of runs, prints figures, says whether they are good enough.
        runs: how many, unless it is said.
    """

    run: Callable[[int, int], bool]
    runs: int


def _of(module: str) -> Callable[[int, int], bool]:
    """Imported when it runs: the names are asked for before anything is installed."""

    def run(seed: int, runs: int) -> bool:
        is_good: bool = import_module(module).soak(seed, runs)
        return is_good

    return run


SOAKS: dict[str, Soak] = {
    "binds": Soak(_of("soak.binds"), 1_000),
    "canaries": Soak(_of("soak.canaries"), 5),
    "datagrams": Soak(_of("soak.datagrams"), 200_000),
    "demo": Soak(_of("soak.demo"), 100),
    "faults": Soak(_of("soak.faults"), 1),
    "fuzz": Soak(_of("soak.fuzz"), 1_000_000),
    "install": Soak(_of("soak.install"), 1),
    "journeys": Soak(_of("soak.journeys"), 10_000),
    "kills": Soak(_of("soak.kills"), 32),
    "surroundings": Soak(_of("soak.surroundings"), 1),
    "wait": Soak(_of("soak.wait"), 200),
    "windows": Soak(_of("windows.proof"), 1),
}


def main(arguments: list[str]) -> int:
    """Carry out one long run.

    Returns:
        The exit code: 0 if the figures are good enough, 1 if not, 2 where there is no such run.
    """
    wanted = asked_for(arguments)
    soak = SOAKS[wanted.name]
    runs = soak.runs if wanted.runs is None else wanted.runs
    print(f"soak {wanted.name}: seed {wanted.seed}, {runs} runs", flush=True)
    is_good = soak.run(wanted.seed, runs)
    print("Good enough." if is_good else "Not good enough.", flush=True)
    return 0 if is_good else 1


def asked_for(arguments: list[str]) -> argparse.Namespace:
    """``name``, ``seed`` and ``runs``; says what is amiss and ends the program with 2."""
    parser = argparse.ArgumentParser(prog="dev.py soak")
    parser.add_argument("name", choices=list(SOAKS))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--runs", type=_at_least_one, default=None)
    return parser.parse_args(arguments)


def _at_least_one(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("at least one")
    return number


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
