"""The binding line of Confirm."""

from PySide6.QtCore import QCoreApplication

from fieldbind.qt.binding import Line, device_caption, family_node
from fieldbind.qt.widgets.binding_parts import Leg, LegState, Node, NodeState
from fieldbind.steps import Answers


def ready_line(answers: Answers, *, is_out: bool) -> Line:
    """The open leg is the person's; while the bind is out it is the cloud's."""
    waited = round(answers.report.waited) if answers.report else 0
    words = _say("Binding…") if is_out else _say("Your turn: bind")
    return (
        Node("lightbulb", _say("Device"), device_caption(answers), NodeState.DONE),
        Node("cloud", _say("Tencent Cloud"), _say("ready"), NodeState.DONE),
        family_node(answers, NodeState.ACTIVE),
    ), (
        Leg(_say("Reported in {0} s").format(waited), LegState.DONE),
        Leg(words, LegState.ACTIVE),
    )


def unsettled_line(answers: Answers) -> Line:
    """Two names: nothing goes on before somebody has looked."""
    return (
        Node("lightbulb", _say("Device"), _say("two names"), NodeState.CAUTION),
        Node("cloud", _say("Tencent Cloud"), _say("ready"), NodeState.DONE),
        family_node(answers, NodeState.PENDING),
    ), (
        Leg(_say("Reported"), LegState.DONE),
        Leg(_say("Your turn: settle"), LegState.UNKNOWN),
    )


def _say(text: str) -> str:
    return QCoreApplication.translate("Confirm", text)
