"""A line that does not flicker."""

from itertools import pairwise

from fieldbind.qt.device.viewfinder.steady import Presence, Steady


def changes(said: list[str | None], rate: float = 30) -> list[tuple[float, str | None]]:
    """When something else held, frame by frame."""
    steady = Steady[str]()
    steady.begin(0.0)
    times = [(number + 1) / rate for number in range(len(said))]
    return [
        (round(now, 2), steady.said)
        for now, each in zip(times, said, strict=True)
        if steady.hear(each, now)
    ]


def test_what_lasts_is_said_once() -> None:
    ((when, said),) = changes(["dark"] * 90)
    assert 0.7 <= when < 0.8
    assert said == "dark"


def test_what_comes_and_goes_changes_at_most_once_in_a_moment() -> None:
    flicker = [("dark", "far", None)[(number // 7) % 3] for number in range(900)]
    times = [when for when, _ in changes(flicker)]
    assert all(later - earlier >= 0.69 for earlier, later in pairwise(times))


def test_a_few_other_frames_do_not_count() -> None:
    said: list[str | None] = ["blurred", "blurred", None] * 40
    assert [each for _, each in changes(said)] == ["blurred"]


def test_it_is_taken_back() -> None:
    assert [each for _, each in changes(["dark"] * 60 + [None] * 60)] == ["dark", None]


def test_what_only_passes_by_is_not_there() -> None:
    presence = Presence(after=0.5, stays=2.0)
    assert not presence.holds(0.0)
    for now in (1.0, 1.2, 1.4):
        presence.see(now)
        assert not presence.holds(now)
    presence.see(1.6)
    assert presence.holds(1.6)


def test_what_has_gone_is_there_for_a_while() -> None:
    presence = Presence(after=0.5, stays=2.0)
    presence.see(1.0)
    presence.see(1.5)
    assert presence.holds(3.4)
    assert not presence.holds(3.6)
    presence.see(4.0)
    assert not presence.holds(4.0)
    presence.see(4.5)
    assert presence.holds(4.5)
    presence.forget()
    assert not presence.holds(4.5)
