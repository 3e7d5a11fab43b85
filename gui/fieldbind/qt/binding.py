"""The binding line of each state, from the answers alone."""

from PySide6.QtCore import QCoreApplication

from fieldbind.guidance.problem import Leg as ProblemLeg
from fieldbind.qt.facts import room_name
from fieldbind.qt.widgets.binding_parts import Leg, LegState, Node, NodeState
from fieldbind.steps import Answers

Line = tuple[tuple[Node, ...], tuple[Leg, ...]]
_DEVICE_LEGS = (ProblemLeg.DEVICE_WIFI, ProblemLeg.DEVICE_CLOUD)


def device_caption(answers: Answers) -> str:
    """What the device is known by so far."""
    if answers.device:
        return answers.device.name
    if answers.token:
        return _say("token ends {0}").format(answers.token.tail)
    return ""


def family_node(answers: Answers, state: NodeState) -> Node:
    """The family and room at the end of the line."""
    family = answers.family.name if answers.family else _say("Family")
    return Node("house", family, room_name(answers.room) if answers.room else "", state)


def stopped_line(answers: Answers, leg: ProblemLeg, short: str) -> Line:
    """Which leg broke, the device's way to the cloud or the bind, and in short why."""
    device, cloud = device_caption(answers), _say("Tencent Cloud")
    if leg in _DEVICE_LEGS:
        nodes = (
            Node("lightbulb", _say("Device"), device, NodeState.STOPPED),
            Node("cloud", cloud, short[:1].lower() + short[1:], NodeState.PENDING),
            family_node(answers, NodeState.PENDING),
        )
        return nodes, (
            Leg(_say("Stopped here"), LegState.BROKEN),
            Leg(_say("Bind"), LegState.PENDING),
        )
    reported = answers.report is not None
    nodes = (
        Node(
            "lightbulb", _say("Device"), device, NodeState.DONE if reported else NodeState.PENDING
        ),
        Node("cloud", cloud, "", NodeState.DONE if reported else NodeState.PENDING),
        family_node(answers, NodeState.STOPPED if reported else NodeState.PENDING),
    )
    if not reported:
        return nodes, (
            Leg(_say("Paused"), LegState.PAUSED),
            Leg(_say("Bind"), LegState.PENDING),
        )
    return nodes, (
        Leg(_say("Reported"), LegState.DONE),
        Leg(_say("Stopped here"), LegState.BROKEN),
    )


def _say(text: str) -> str:
    return QCoreApplication.translate("Binding", text)
