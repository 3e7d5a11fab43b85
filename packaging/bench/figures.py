"""Figures out of attempts."""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from statistics import mean, median

from bench.attempts import Attempt

Subject = tuple[str, int]
"""A picture: its category and seed."""


@dataclass(frozen=True, slots=True)
class Figures:
    """How one reader did with some pictures.

    Args:
        recall: the part it read.
        middle: median of the CPU milliseconds for a picture.
        high: their 95th percentile.
    """

    recall: float
    middle: float
    high: float


def figures(attempts: Sequence[Attempt]) -> Figures:
    """Of the attempts of one reader."""
    return Figures(
        mean(attempt.read for attempt in attempts),
        median(attempt.cpu for attempt in attempts) * 1000,
        percentile([attempt.cpu for attempt in attempts], 95) * 1000,
    )


def percentile(values: Iterable[float], part: int) -> float:
    """The smallest of the values that at least ``part`` percent are not above."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(len(ordered) * part / 100) - 1)]


def hard_half(attempts: Iterable[Attempt], knows: Mapping[str, frozenset[str]]) -> set[Subject]:
    """The half of the pictures that the peers read least.

    A peer that does not know a symbology at all has no say about it. Of pictures that are equally
    hard some fall into the half by lot, from their seed.

    Args:
        attempts: of all readers.
        knows: the symbologies that each peer can read at all.
    """
    heard: dict[Subject, list[bool]] = defaultdict(list)
    for attempt in attempts:
        if attempt.symbology in knows.get(attempt.reader, ()):
            heard[attempt.category, attempt.seed].append(attempt.read)
    hardest_first = sorted(heard, key=lambda which: (mean(heard[which]), _lot(which)))
    return set(hardest_first[: len(hardest_first) // 2])


def only_others(attempts: Iterable[Attempt], ours: str) -> dict[str, dict[int, list[str]]]:
    """Who read what we did not: peers by seed by category."""
    by_picture: dict[Subject, list[Attempt]] = defaultdict(list)
    for attempt in attempts:
        by_picture[attempt.category, attempt.seed].append(attempt)
    missed: dict[str, dict[int, list[str]]] = defaultdict(dict)
    for (category, seed), some in by_picture.items():
        can = [attempt.reader for attempt in some if attempt.read]
        if can and ours not in can:
            missed[category][seed] = can
    return dict(missed)


def _lot(which: Subject) -> float:
    return Random(f"{which[0]} {which[1]}").random()
