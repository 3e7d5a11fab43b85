"""A small part of ``dev.py soak fuzz``, by the same code; the same examples each time."""

from pathlib import Path

import pytest

from attack import carry_out
from attacks import ATTACKS, examples_of

SEED, RUNS = 1, 400


@pytest.mark.usefixtures("caplog")
@pytest.mark.parametrize("name", ATTACKS)
def test_is_borne(name: str, tmp_path: Path) -> None:
    attack = ATTACKS[name]
    carry_out(attack, SEED, examples_of(attack, RUNS), tmp_path)
