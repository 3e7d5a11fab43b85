"""A twentieth of ``dev.py soak journeys``, by the same code."""

from pathlib import Path

from hard_days import hard_days

SEED, JOURNEYS = 1, 500


def test_nothing_is_lost_on_hard_days(tmp_path: Path) -> None:
    oracle = hard_days(SEED, JOURNEYS, tmp_path)
    assert oracle.is_content, oracle
