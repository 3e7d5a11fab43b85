"""A tenth of the long run about waiting, in simulated time; no second of it is waited."""

import pytest

from quick_time import at_once
from soak import __main__ as soak
from soak import wait
from waits import wait_many


def test_a_wait_notices_the_device_soon_and_asks_seldom() -> None:
    assert wait.in_simulated_time(seed=1, runs=20)


def test_the_same_seed_plays_the_same_waits() -> None:
    assert at_once(wait_many(7, 3)) == at_once(wait_many(7, 3))


def test_figures_that_are_not_good_enough_end_in_exit_code_1(
    capsys: pytest.CaptureFixture[str],
) -> None:
    soak.SOAKS["hopeless"] = soak.Soak(lambda seed, runs: seed > runs, 3)
    try:
        assert soak.main(["hopeless", "--seed", "4"]) == 0
        assert soak.main(["hopeless", "--seed", "4", "--runs", "9"]) == 1
    finally:
        del soak.SOAKS["hopeless"]
    assert "seed 4, 9 runs" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [[], ["nothing"], ["wait", "--runs", "0"]])
def test_what_cannot_be_run_is_said(arguments: list[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        soak.main(arguments)
