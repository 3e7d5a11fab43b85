"""The binding line over a problem card: the leg that broke is the one that is marked."""

from datetime import UTC, datetime

import pytest

from fieldbind.cloud.models import BindToken, Device, Family
from fieldbind.faults import Fault, NoAnswer, Refused, Stopped, StrangeAnswer
from fieldbind.guidance.catalogue import Guidance
from fieldbind.qt.binding import stopped_line
from fieldbind.qt.widgets.binding_parts import LegState, NodeState
from fieldbind.steps import Answers, Report

STATE, BIND = "AppGetDeviceBindTokenState", "AppTokenBindDeviceFamily"
WAITING = Answers(token=BindToken("f" * 32), family=Family(id="1", name="Lin family"))
REPORT = Report(device=Device("P", "lamp"), at=datetime.now(UTC), waited=3.0)
BINDING = Answers(token=BindToken("f" * 32), family=WAITING.family, report=REPORT)
PENDING, PAUSED, DONE, BROKEN = (
    LegState.PENDING,
    LegState.PAUSED,
    LegState.DONE,
    LegState.BROKEN,
)


@pytest.mark.parametrize(
    ("fault", "answers", "caption", "state", "legs"),
    [
        (
            NoAnswer("NETWORK_UNREACHABLE", action=STATE),
            WAITING,
            "not reached",
            NodeState.STOPPED,
            (PAUSED, PENDING),
        ),
        (
            StrangeAnswer("BAD_BODY", action=STATE),
            WAITING,
            "not reached",
            NodeState.STOPPED,
            (PAUSED, PENDING),
        ),
        (
            Refused("RequestLimitExceeded", action=STATE),
            WAITING,
            "asked to slow down",
            NodeState.CAUTION,
            (PAUSED, PENDING),
        ),
        (
            StrangeAnswer("HTTP_NON_200.429", action=STATE),
            WAITING,
            "asked to slow down",
            NodeState.CAUTION,
            (PAUSED, PENDING),
        ),
        (
            Refused("InvalidParameterValue.InvalidAccessToken", action=STATE),
            WAITING,
            "sign-in needed",
            NodeState.STOPPED,
            (PAUSED, PENDING),
        ),
        (
            Stopped("BIND_WAIT_TIMEOUT", action=STATE),
            WAITING,
            "not reported yet",
            NodeState.PENDING,
            (PAUSED, PENDING),
        ),
        (
            NoAnswer("NETWORK_REFUSED", action=BIND),
            BINDING,
            "not reached",
            NodeState.STOPPED,
            (DONE, PAUSED),
        ),
        (
            Refused("LimitExceeded.FamilyDeviceExceedLimit", action=BIND),
            BINDING,
            "",
            NodeState.DONE,
            (DONE, BROKEN),
        ),
    ],
)
def test_what_could_not_be_asked_is_not_blamed_on_the_device(
    fault: Fault,
    answers: Answers,
    caption: str,
    state: NodeState,
    legs: tuple[LegState, LegState],
) -> None:
    problem = Guidance.load("en").explain(fault, {})
    nodes, drawn = stopped_line(answers, problem, in_doubt=fault.may_have_happened)
    assert (nodes[1].caption, nodes[1].state) == (caption, state)
    assert tuple(leg.state for leg in drawn) == legs


def test_a_doubtful_bind_keeps_its_question_mark_although_the_answer_was_lost_here() -> None:
    fault = NoAnswer("NETWORK_TIMEOUT", action=BIND, may_have_happened=True)
    problem = Guidance.load("en").explain(fault, {})
    nodes, (_, bind) = stopped_line(BINDING, problem, in_doubt=True)
    assert bind.state is LegState.UNKNOWN
    assert nodes[1].state is NodeState.DONE
