"""Whole journeys on bad days: thousands without a window, hundreds through it."""

import tempfile
import time
from pathlib import Path

from hard_days import hard_days
from oracle import Oracle


def soak(seed: int, runs: int) -> bool:
    """So many journeys without a window; whether the oracle found nothing."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        oracle = hard_days(seed, runs, Path(folder))
    return tell(f"{runs} journeys", time.monotonic() - began, oracle)


def tell(name: str, seconds: float, oracle: Oracle) -> bool:
    """Print what the oracle found."""
    print(
        f"{name} in {seconds:.0f} s: {len(oracle.lost_jobs)} lost jobs,"
        f" {len(oracle.double_binds)} double binds, {len(oracle.false_claims)} false claims,"
        f" {len(oracle.crashes)} crashes",
        flush=True,
    )
    for found in (oracle.lost_jobs, oracle.double_binds, oracle.false_claims, oracle.crashes):
        for words in found:
            print(f"  {words}", flush=True)
    return oracle.is_content
