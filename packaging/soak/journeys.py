"""Whole journeys on bad days: thousands without a window, hundreds through it."""

import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from hard_days import hard_days
from on_all_cores import on_all_cores
from oracle import Oracle
from texts import linguist

_DAYS_IN_A_BLOCK, _WINDOWS_IN_A_BLOCK = 100, 5
_FOR_ONE_WINDOW = 50
"""So many journeys without a window for each one through it."""


def soak(seed: int, runs: int) -> bool:
    """So many journeys without a window, and a fiftieth through it; whether nothing was found."""
    linguist.release()
    windows = max(1, runs // _FOR_ONE_WINDOW)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        days = partial(hard_days, seed=seed, folder=folder / "days")
        seen = partial(_windows, seed=seed, folder=folder / "windows")
        found = (
            _timed("journeys", days, runs, _DAYS_IN_A_BLOCK),
            _timed("journeys through the window", seen, windows, _WINDOWS_IN_A_BLOCK),
        )
    return all(found)


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


def _timed(name: str, work: Callable[[range], Oracle], runs: int, block: int) -> bool:
    began = time.monotonic()

    def progress(done: int) -> None:
        if done % (10 * block) == 0:
            print(f"  {done} {name}, {time.monotonic() - began:.0f} s", flush=True)

    oracle = on_all_cores(work, runs, block, progress)
    return tell(f"{runs} {name}", time.monotonic() - began, oracle)


def _windows(numbers: range, *, seed: int, folder: Path) -> Oracle:
    # Only the processes that show windows need Qt.
    import qasync

    from fieldbind.qt.application import make_application
    from fieldbind.qt.garbage import collected_here
    from hard_windows import hard_windows

    application = make_application()
    with collected_here(), qasync.QEventLoop(application) as loop:
        return loop.run_until_complete(hard_windows(numbers, seed=seed, folder=folder))
