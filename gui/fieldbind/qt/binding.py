"""The binding line of each state, from the answers alone."""

from PySide6.QtCore import QCoreApplication

from fieldbind.guidance.problem import Leg as ProblemLeg
from fieldbind.guidance.problem import Problem
from fieldbind.qt.facts import room_name
from fieldbind.qt.widgets.binding_parts import Leg, LegState, Node, NodeState
from fieldbind.steps import Answers

translate = QCoreApplication.translate

Line = tuple[tuple[Node, ...], tuple[Leg, ...]]
_DEVICE_LEGS = (ProblemLeg.DEVICE_WIFI, ProblemLeg.DEVICE_CLOUD)

_SIGN_IN_ENDED = "InvalidParameterValue.InvalidAccessToken"


def device_caption(answers: Answers) -> str:
    """What the device is known by so far."""
    if answers.device:
        return answers.device.name
    if answers.token:
        return translate("Binding", "token ends {0}").format(answers.token.tail)
    return ""


def device_node(caption: str, state: NodeState) -> Node:
    """The device at the beginning of the line."""
    return Node("lightbulb", translate("Binding", "Device"), caption, state)


def cloud_node(caption: str, state: NodeState) -> Node:
    """The cloud in the middle of the line."""
    return Node("cloud", translate("Binding", "Tencent Cloud"), caption, state)


def family_node(answers: Answers, state: NodeState) -> Node:
    """The family and room at the end of the line."""
    family = answers.family.name if answers.family else translate("Binding", "Family")
    return Node("house", family, room_name(answers.room) if answers.room else "", state)


def stopped_line(answers: Answers, problem: Problem, *, in_doubt: bool) -> Line:
    """Where it broke: the device's way to the cloud, our own, the bind, or before either.

    Args:
        answers: how far the job is.
        problem: what stopped it.
        in_doubt: the bind may hold although nobody saw an answer.
    """
    if problem.leg in _DEVICE_LEGS:
        return _device_stopped(answers, problem)
    if answers.report and in_doubt:
        return _bind_stopped(answers, problem, in_doubt=True)
    if problem.leg is ProblemLeg.LAPTOP_CLOUD or problem.code == _SIGN_IN_ENDED:
        return _cannot_ask(answers, problem)
    if answers.report is None:
        return _device_paused(answers)
    return _bind_stopped(answers, problem, in_doubt=False)


def _cannot_ask(answers: Answers, problem: Problem) -> Line:
    """We cannot ask: neither the device nor the bind has anything to do with it."""
    at = NodeState.CAUTION if problem.caution else NodeState.STOPPED
    has_reported = answers.report is not None
    reported = Leg(translate("Binding", "Reported"), LegState.DONE)
    paused = Leg(translate("Binding", "Paused"), LegState.PAUSED)
    nodes = (
        device_node(device_caption(answers), NodeState.DONE if has_reported else NodeState.PENDING),
        cloud_node(_why_not_asked(problem), at),
        family_node(answers, NodeState.PENDING),
    )
    if has_reported:
        return nodes, (reported, paused)
    return nodes, (paused, Leg(translate("Binding", "Bind"), LegState.PENDING))


def _why_not_asked(problem: Problem) -> str:
    if problem.code == _SIGN_IN_ENDED:
        return translate("Binding", "sign-in needed")
    # Codes of our own are upper case: nobody answered, or not the cloud.
    if problem.code.partition(".")[0].isupper() and not problem.caution:
        return translate("Binding", "not reached")
    return _within_a_sentence(problem.short)


def _device_stopped(answers: Answers, problem: Problem) -> Line:
    """The device has not reached the cloud, or not in time."""
    at = NodeState.CAUTION if problem.caution else NodeState.STOPPED
    nodes = (
        device_node(device_caption(answers), at),
        cloud_node(_within_a_sentence(problem.short), NodeState.PENDING),
        family_node(answers, NodeState.PENDING),
    )
    stopped = Leg(translate("Binding", "Stopped here"), LegState.BROKEN)
    waiting = Leg(translate("Binding", "Paused"), LegState.PAUSED)
    return nodes, (
        waiting if problem.caution else stopped,
        Leg(translate("Binding", "Bind"), LegState.PENDING),
    )


def _device_paused(answers: Answers) -> Line:
    """Nobody knows of the device yet, and that is not why it stopped."""
    nodes = (
        device_node(device_caption(answers), NodeState.PENDING),
        cloud_node("", NodeState.PENDING),
        family_node(answers, NodeState.PENDING),
    )
    return nodes, (
        Leg(translate("Binding", "Paused"), LegState.PAUSED),
        Leg(translate("Binding", "Bind"), LegState.PENDING),
    )


def _bind_stopped(answers: Answers, problem: Problem, *, in_doubt: bool) -> Line:
    """The device has reported; the bind is refused, doubtful or not possible as things are."""
    at = NodeState.CAUTION if problem.caution else NodeState.STOPPED
    nodes = (
        device_node(device_caption(answers), NodeState.DONE),
        cloud_node("", NodeState.DONE),
        family_node(answers, at),
    )
    if in_doubt:
        bind = Leg(problem.short, LegState.UNKNOWN)
    elif problem.caution:
        bind = Leg(translate("Binding", "Paused"), LegState.PAUSED)
    else:
        bind = Leg(translate("Binding", "Stopped here"), LegState.BROKEN)
    return nodes, (Leg(translate("Binding", "Reported"), LegState.DONE), bind)


def _within_a_sentence(words: str) -> str:
    return words[:1].lower() + words[1:]
