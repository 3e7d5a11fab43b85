"""Every attack by its name, and all of them on all cores."""

import logging
import multiprocessing
import os
import tempfile
import traceback
import warnings
from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

from hypothesis.errors import HypothesisWarning

from attack import Attack, carry_out
from bind_machine import live_through
from strange_answers import ANSWERS, TORN_ANSWERS
from strange_files import GUIDANCE, KNOWN_PLACES, POLICIES, REMEMBERED, SETTINGS, STORIES
from strange_ledgers import LEDGERS
from unmeasured import unmeasured

ATTACKS: Mapping[str, Attack] = {
    "answers": ANSWERS,
    "torn answers": TORN_ANSWERS,
    "settings": SETTINGS,
    "policies": POLICIES,
    "remembered choices": REMEMBERED,
    "known places": KNOWN_PLACES,
    "guidance files": GUIDANCE,
    "stories": STORIES,
    "ledgers": LEDGERS,
}
DAYS, _COST_OF_A_DAY = "days of binding", 500
_BLOCK = 4000
"""So many of the cheapest examples go to a process at once; hypothesis remembers all it showed."""
_FEWEST = 20
"""In one go, however dear they are."""
_SAID = 30
"""Lines of a traceback, with the example in the last ones."""


_COSTS = {name: attack.cost for name, attack in ATTACKS.items()} | {DAYS: _COST_OF_A_DAY}


def examples_of(attack: Attack, runs: int) -> int:
    """How many there are of an attack, where ``runs`` of something that costs half a one are."""
    return max(1, runs // 2 // attack.cost)


def attack_all(seed: int, runs: int) -> Iterator[tuple[str, int, list[str]]]:
    """Each attack with the number of its examples, and what was not borne."""
    context = multiprocessing.get_context("spawn")
    with unmeasured(), ProcessPoolExecutor(os.cpu_count(), context, _be_quiet) as pool:
        for name, cost in _COSTS.items():
            left, block = max(1, runs // 2 // cost), max(_FEWEST, _BLOCK // cost)
            counts = [min(block, left - begun) for begun in range(0, left, block)]
            seeds = range(seed * 1_000_000, seed * 1_000_000 + len(counts))
            broken = pool.map(_broken, [name] * len(counts), seeds, counts)
            yield name, left, [said for said in broken if said]


def _broken(name: str, seed: int, examples: int) -> str:
    """What the smallest example raised that was not borne; empty if there is none."""
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(1) as other:
        if name == DAYS:
            under_way = other.submit(live_through, seed, examples, Path(folder))
        else:
            under_way = other.submit(carry_out, ATTACKS[name], seed, examples, Path(folder))
        error = under_way.exception()
    if error is None:
        return ""
    return "".join("".join(traceback.format_exception(error)).splitlines(keepends=True)[-_SAID:])


def _be_quiet() -> None:
    logging.disable()
    warnings.simplefilter("ignore", HypothesisWarning)
