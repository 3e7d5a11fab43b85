"""What Progress says at one moment, and what a screen reader is told of a change."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from fieldbind.cloud.models import BindToken, Family
from fieldbind.faults import NoAnswer, Refused, StrangeAnswer
from fieldbind.qt.moments import clock_time
from fieldbind.qt.wait.heading import heading
from fieldbind.qt.wait.line import line_of
from fieldbind.qt.wait.news import news
from fieldbind.qt.wait.sight import Sight, Standing
from fieldbind.qt.widgets.binding_parts import LegState, NodeState
from fieldbind.steps import Answers

AT = datetime(2026, 5, 28, 6, 32, 10, tzinfo=UTC)
CLOCK = clock_time(AT)
ANSWERS = Answers(token=BindToken("f" * 32), family=Family(id="1", name="Lin family"))
ASKING = Sight(answers=ANSWERS)
KNOWN = replace(ASKING, known_at=AT)
LOST = replace(KNOWN, trouble=NoAnswer("NETWORK_CUT"))
BUSY = replace(KNOWN, trouble=Refused("InternalError"))
SLOWED = replace(KNOWN, trouble=Refused("RequestLimitExceeded"), next_at=AT)
STOPPED = replace(KNOWN, standing=Standing.STOPPED)
SIGN_IN = replace(KNOWN, standing=Standing.NEEDS_SIGN_IN)


@pytest.mark.parametrize(
    ("sight", "caption", "cloud", "words", "leg"),
    [
        (ASKING, "being asked", NodeState.PENDING, "Report the token", LegState.PENDING),
        (KNOWN, "knows the token", NodeState.DONE, "Its turn: report the token", LegState.ACTIVE),
        (LOST, "not reached", NodeState.CAUTION, "Not seen from here", LegState.PAUSED),
        (
            replace(KNOWN, trouble=StrangeAnswer("BAD_BODY.HTML")),
            "not reached",
            NodeState.CAUTION,
            "Not seen from here",
            LegState.PAUSED,
        ),
        (BUSY, "in trouble", NodeState.CAUTION, "Not seen from here", LegState.PAUSED),
        (
            SLOWED,
            "asks us to slow down",
            NodeState.CAUTION,
            f"Not asked until {CLOCK}",
            LegState.PAUSED,
        ),
        (STOPPED, "knows the token", NodeState.DONE, "Paused", LegState.PAUSED),
        (
            replace(STOPPED, known_at=None, trouble=LOST.trouble),
            "",
            NodeState.PENDING,
            "Paused",
            LegState.PAUSED,
        ),
        (SIGN_IN, "sign-in needed", NodeState.PENDING, "Paused, not asked", LegState.PAUSED),
    ],
)
def test_the_line_marks_what_cannot_be_asked_and_never_the_device(
    sight: Sight, caption: str, cloud: NodeState, words: str, leg: LegState
) -> None:
    nodes, legs = line_of(sight)
    assert (nodes[1].caption, nodes[1].state) == (caption, cloud)
    assert (legs[0].text, legs[0].state) == (words, leg)
    assert nodes[0].state is (
        NodeState.PENDING if sight.is_paused or not sight.known_at else NodeState.ACTIVE
    )


@pytest.mark.parametrize(
    ("sight", "title", "subtitle"),
    [
        (KNOWN, "Waiting for the device", "Leave it powered on. This page moves on by itself."),
        (
            replace(KNOWN, is_late=True),
            "Still waiting for the device",
            "It has not reported in yet. Your choices are kept while you check.",
        ),
        (
            replace(KNOWN, is_late=True, usual=(10.0, 40.0)),
            "Still waiting for the device",
            "This is longer than usual. Your choices are kept while you check.",
        ),
        (
            SLOWED,
            "Waiting for the device",
            f"Tencent Cloud asks us to slow down. Next try at {CLOCK}.",
        ),
        (
            SIGN_IN,
            "Waiting for the device",
            "Paused while you sign in. The device may go on by itself.",
        ),
        (STOPPED, "Waiting is paused", "Nothing was bound. Your choices are kept."),
    ],
)
def test_title_and_subtitle(sight: Sight, title: str, subtitle: str) -> None:
    assert heading(sight) == (title, subtitle)


ENDING = replace(KNOWN, elapsed=80.0, is_ending=True)


@pytest.mark.parametrize(
    ("before", "now", "said"),
    [
        (ASKING, KNOWN, "Tencent Cloud knows this token."),
        (KNOWN, LOST, "No answer from Tencent Cloud. Asking again."),
        (KNOWN, BUSY, "Tencent Cloud is in trouble. Asking again."),
        (LOST, KNOWN, "Tencent Cloud answers again."),
        (KNOWN, SLOWED, f"Tencent Cloud asks us to slow down. Next try at {CLOCK}."),
        (SLOWED, replace(SLOWED, elapsed=5.0), ""),
        (KNOWN, replace(KNOWN, elapsed=5.0), ""),
        (LOST, LOST, ""),
        (KNOWN, ENDING, "We stop asking in 20 seconds. Press Keep waiting to go on."),
        (ENDING, replace(ENDING, elapsed=81.0), ""),
        (
            LOST,
            replace(ENDING, limit=200.0, elapsed=180.0),
            (
                "Tencent Cloud answers again."
                " We stop asking in 20 seconds. Press Keep waiting to go on."
            ),
        ),
    ],
)
def test_a_change_is_said_once_and_the_running_seconds_never(
    before: Sight, now: Sight, said: str
) -> None:
    assert news(before, now) == said


def test_a_countdown_shows_whole_seconds_that_are_left() -> None:
    assert [replace(ENDING, elapsed=at).seconds_left for at in (79.99, 80.5, 99.9, 101.0)] == [
        21,
        20,
        1,
        0,
    ]


def test_keep_waiting_is_the_primary_where_it_is_worth_a_press() -> None:
    tips, ending = replace(KNOWN, has_tips=True), replace(KNOWN, is_ending=True)
    assert [s.needs_primary for s in (KNOWN, tips, ending, STOPPED)] == [False, True, True, True]
    assert not replace(SIGN_IN, has_tips=True).needs_primary
