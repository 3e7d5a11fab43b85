"""The binding line of Confirm."""

from PySide6.QtCore import QCoreApplication

from fieldbind.qt.binding import Line, cloud_node, device_caption, device_node, family_node
from fieldbind.qt.widgets.binding_parts import Leg, LegState, NodeState
from fieldbind.steps import Answers

translate = QCoreApplication.translate


def ready_line(answers: Answers, *, is_out: bool) -> Line:
    """The open leg is the person's; while the bind is out it is the cloud's."""
    waited = round(answers.report.waited) if answers.report else 0
    words = translate("Confirm", "Binding…") if is_out else translate("Confirm", "Your turn: bind")
    return (
        device_node(device_caption(answers), NodeState.DONE),
        cloud_node(translate("Confirm", "ready"), NodeState.DONE),
        family_node(answers, NodeState.ACTIVE),
    ), (
        Leg(translate("Confirm", "Reported in {0} s").format(waited), LegState.DONE),
        Leg(words, LegState.ACTIVE),
    )


def unsettled_line(answers: Answers) -> Line:
    """Two names: nothing goes on before somebody has looked."""
    return (
        device_node(translate("Confirm", "two names"), NodeState.CAUTION),
        cloud_node(translate("Confirm", "ready"), NodeState.DONE),
        family_node(answers, NodeState.PENDING),
    ), (
        Leg(translate("Confirm", "Reported"), LegState.DONE),
        Leg(translate("Confirm", "Your turn: settle"), LegState.UNKNOWN),
    )
