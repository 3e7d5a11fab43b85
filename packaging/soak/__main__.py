"""Long runs, seeded: ``dev.py soak NAME [--seed N] [--runs N]``.

Tests run a tenth by the same code.
"""

import argparse
import sys
from collections.abc import Callable
from dataclasses import dataclass

from soak import datagrams, demo, fuzz, journeys, wait
from windows import proof


@dataclass(frozen=True, slots=True)
class Soak:
    """One long run.

    Args:
        run: takes seed and number of runs, prints figures, says whether they are good enough.
        runs: how many, unless it is said.
    """

    run: Callable[[int, int], bool]
    runs: int


def _kills(seed: int, runs: int) -> bool:
    # Seeing the program from outside takes a library that is on Linux only.
    from soak import kills

    return kills.soak(seed, runs)


def _install(seed: int, runs: int) -> bool:
    from soak import install

    return install.soak(seed, runs)


SOAKS: dict[str, Soak] = {
    "datagrams": Soak(datagrams.soak, 200_000),
    "demo": Soak(demo.soak, 100),
    "fuzz": Soak(fuzz.soak, 200_000),
    "install": Soak(_install, 1),
    "journeys": Soak(journeys.soak, 10_000),
    "kills": Soak(_kills, 32),
    "wait": Soak(wait.soak, 200),
    "windows": Soak(proof.soak, 1),
}


def main(arguments: list[str]) -> int:
    """Carry out one long run.

    Returns:
        The exit code: 0 if the figures are good enough, 1 if not, 2 where there is no such run.
    """
    wanted = _parser().parse_args(arguments)
    soak = SOAKS[wanted.name]
    runs = soak.runs if wanted.runs is None else wanted.runs
    print(f"soak {wanted.name}: seed {wanted.seed}, {runs} runs", flush=True)
    is_good = soak.run(wanted.seed, runs)
    print("Good enough." if is_good else "Not good enough.", flush=True)
    return 0 if is_good else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py soak")
    parser.add_argument("name", choices=list(SOAKS))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--runs", type=_at_least_one, default=None)
    return parser


def _at_least_one(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("at least one")
    return number


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
