"""Some of the days of ``dev.py soak fuzz``, by the same code; the same ones each time."""

from pathlib import Path

import pytest

from bind_machine import live_through

SEED, DAYS = 1, 12


@pytest.mark.usefixtures("caplog")
def test_nothing_is_untrue_whatever_somebody_does(tmp_path: Path) -> None:
    live_through(SEED, DAYS, tmp_path)
