"""A twentieth of ``dev.py soak journeys``, by the same code."""

from functools import partial
from pathlib import Path

from hard_days import hard_days
from on_all_cores import on_all_cores

SEED, JOURNEYS = 1, 500


def test_nothing_is_lost_on_hard_days(tmp_path: Path) -> None:
    oracle = on_all_cores(partial(hard_days, seed=SEED, folder=tmp_path), JOURNEYS, JOURNEYS // 2)
    assert oracle.is_content, oracle
