"""What others take of this machine is told apart from what we take."""

import time

from bench.yardstick import Yardstick, yardstick


def test_a_machine_that_others_slow_down_for_a_while() -> None:
    measured = Yardstick()
    measured.ticks = [(at / 10, 0.002 if 50 <= at < 60 else 0.001) for at in range(100)]
    assert measured.best == 0.001
    assert measured.slowest == 2.0
    assert measured.slowness(1.0, 1.1) == 1.0
    assert measured.slowness(5.3, 5.5) == 2.0
    assert 1.0 < measured.slowness(5.85, 6.05) < 2.0


def test_a_time_of_which_nothing_is_known_is_taken_for_quiet() -> None:
    measured = Yardstick()
    measured.ticks = [(1.0, 0.001)]
    assert measured.slowness(7.0, 7.1) == 1.0


def test_work_is_measured_beside() -> None:
    began = time.perf_counter()
    with yardstick() as measured:
        assert not measured.ticks
    assert measured.ticks
    assert all(began < at < time.perf_counter() and took > 0 for at, took in measured.ticks)
    assert measured.slowest >= 1.0
