"""How soon a wait notices that the device has reported, and how often it asks for that.

The same waits as those of ``dev.py soak wait``: in simulated time, and over sockets.
"""

import argparse
from collections.abc import Sequence
from dataclasses import asdict
from statistics import median

from bench.figures import percentile
from bench.results import Figure, report
from quick_time import at_once
from soak.wait import SLOWEST_MEDIAN, waits_at_the_cloud
from waits import MOST, SPAN, Waited, wait_many


def add_options(parser: argparse.ArgumentParser) -> None:
    """What may be said behind ``bench wait``."""
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--at-cloud", type=int, default=20, help="so many in real time; 0: none")


def run(wanted: argparse.Namespace) -> int:
    """A table to look at, and all waits in ``build/bench``."""
    waits = {"simulated time": at_once(wait_many(wanted.seed, wanted.runs))}
    if wanted.at_cloud:
        waits["over sockets"] = waits_at_the_cloud(wanted.seed, wanted.at_cloud)
    figures = [figure for name, some in waits.items() for figure in figures_of(name, some)]
    return report(
        "wait", figures, {name: [asdict(w) for w in some] for name, some in waits.items()}
    )


def figures_of(name: str, waits: Sequence[Waited]) -> list[Figure]:
    """Seconds until it was noticed, and questions asked."""
    lags = [wait.lag for wait in waits]
    asked = sum(len(wait.asked_at) for wait in waits)
    lasted = sum(max(wait.asked_at) - min(wait.asked_at) for wait in waits)
    often = max(wait.most_in_a_span for wait in waits)
    told = f"{len(waits)} waits"
    return [
        Figure(f"noticed after, {name}, median", median(lags), "s", SLOWEST_MEDIAN, note=told),
        Figure(f"noticed after, {name}, 95 in 100", percentile(lags, 95), "s"),
        Figure(f"questions a minute, {name}", asked / lasted * 60, "", note="while it waits"),
        Figure(f"most in {SPAN:.0f} s, {name}", often, "", MOST),
    ]
