"""How often a wait asks: soon enough, and never too often."""

from random import Random

import pytest

from fieldbind.journey.budget import Budget
from fieldbind.journey.cadence import Cadence
from quick_time import at_once
from waits import MOST, busiest, gaps, wait_for_report, wait_in_a_row


@pytest.mark.parametrize("latency", [0.0, 0.1, 3.0])
@pytest.mark.parametrize("limit", [30.0, 100.0])
def test_no_hundred_seconds_hold_more_than_fifty_questions(latency: float, limit: float) -> None:
    waited = at_once(wait_for_report(500.0, lambda: latency, Cadence(2.0), limit))
    assert 40 / (1 + latency) < waited.most_in_a_span <= MOST


@pytest.mark.parametrize(("slowest", "longest"), [(2.0, 3.0), (8.0, 3.0), (20.0, 4.0), (40.0, 5.0)])
def test_devices_one_after_the_other_are_all_noticed_soon(slowest: float, longest: float) -> None:
    chance = Random(1)
    reports_at = [chance.uniform(2, slowest) for _ in range(60)]
    waits = at_once(wait_in_a_row(reports_at, between=1.0))
    assert max(waited.lag for waited in waits) < longest
    assert busiest(tuple(at for waited in waits for at in waited.asked_at)) <= MOST


def test_a_device_that_is_begun_a_minute_later_is_asked_about_at_once() -> None:
    first, second = at_once(wait_in_a_row([5.0, 5.0], between=60.0))
    assert second.asked_at[0] - first.asked_at[-1] == pytest.approx(60.1)


def test_a_device_that_reports_late_is_noticed_within_a_sparse_gap() -> None:
    for reports_at in (43.0, 70.0, 99.0, 150.0):
        waited = at_once(wait_for_report(reports_at, lambda: 0.1, Cadence(2.0)))
        assert waited.lag <= 5.6


def test_it_asks_at_once_densely_then_sparsely_then_at_the_interval() -> None:
    asked_at = at_once(wait_for_report(120.0, lambda: 0.1, Cadence(2.0))).asked_at
    assert asked_at[0] == 0.0
    for at, gap in zip(asked_at, gaps(asked_at), strict=False):
        assert gap == pytest.approx(1.1 if at < 41.0 else 5.4 if at < 100.0 else 2.0)


def test_a_slow_answer_is_still_followed_by_a_pause() -> None:
    asked_at = at_once(wait_for_report(20.0, lambda: 3.0, Cadence(2.0))).asked_at
    assert set(gaps(asked_at)) == {3.5}


def test_it_slows_down_further_each_time_it_is_asked_to() -> None:
    cadence = Cadence(2.0)
    assert [cadence.after_too_many(times, None) for times in range(1, 7)] == [4, 8, 16, 32, 60, 60]
    assert cadence.after_too_many(1, 17.0) == 17.0
    assert cadence.after_too_many(3, 1.0) == 16.0
    assert cadence.gap(5.0, slowed=True) == cadence.gap(60.0)


def test_a_budget_gives_again_what_is_long_ago() -> None:
    budget = Budget(2, 10.0)
    assert budget.pause(0.0) == 0.0
    budget.spend(0.0)
    budget.spend(4.0)
    assert budget.pause(5.0) == 5.0
    assert budget.pause(10.0) == 0.0
    budget.spend(10.0)
    assert budget.pause(10.0) == 4.0


def test_a_budget_says_the_pace_at_which_it_never_stops() -> None:
    budget = Budget(4, 10.0)
    assert budget.even_gap(0.0) == 2.5
    assert budget.since_last(0.0) is None
    budget.spend(0.0)
    assert budget.even_gap(1.0) == 3.0
    budget.spend(1.0)
    assert (budget.even_gap(1.0), budget.since_last(1.5)) == (4.5, 0.5)
    assert budget.even_gap(10.0) == 2.5
    assert (budget.even_gap(12.0), budget.since_last(12.0)) == (2.5, None)


@pytest.mark.parametrize(
    ("gap", "even", "evened"),
    [(1.1, 2.0, 1.1), (1.1, 2.1, 1.1), (1.1, 2.2, 2.2), (1.1, 9.0, 9.0), (5.4, 2.2, 5.4)],
)
def test_a_gap_is_evened_only_where_the_budget_is_tight(
    gap: float, even: float, evened: float
) -> None:
    assert Cadence(2.0).evened(gap, even) == evened


def test_each_trouble_of_the_cloud_doubles_the_pause() -> None:
    assert [Cadence(2.0).after_trouble(times) for times in (1, 2, 3)] == [2.0, 4.0, 8.0]


@pytest.mark.parametrize(
    ("interval", "times", "asked_for", "pause"),
    [
        (2.0, 1, None, 4.0),
        (2.0, 3, None, 16.0),
        (2.0, 9, None, 60.0),
        (2.0, 1, 7.0, 7.0),
        (2.0, 1, 1.0, 4.0),
        (0.1, 1, None, 0.2),
    ],
)
def test_a_cloud_that_wants_to_be_asked_less_is(
    interval: float, times: int, asked_for: float | None, pause: float
) -> None:
    assert Cadence(interval).after_too_many(times, asked_for) == pytest.approx(pause)


@pytest.mark.parametrize(
    ("elapsed", "slowed", "gap"),
    [
        (40.9, False, 1.1),
        (40.9, True, 5.4),
        (41.0, False, 5.4),
        (99.9, True, 5.4),
        (100.0, False, 2.0),
        (100.0, True, 2.0),
    ],
)
def test_nothing_is_dense_once_the_cloud_was_asked_too_often(
    elapsed: float, slowed: bool, gap: float
) -> None:
    cadence = Cadence(2.0)
    assert cadence.gap(elapsed, slowed=slowed) == pytest.approx(gap)
    assert slowed or cadence.gap(elapsed) == pytest.approx(gap)


def test_fifty_questions_are_for_fifty_intervals() -> None:
    budget = Cadence(2.0).budget()
    for _ in range(50):
        assert budget.pause(0.0) == 0.0
        budget.spend(0.0)
    assert budget.pause(1.0) == pytest.approx(99.0)
