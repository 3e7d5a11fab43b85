"""The binding line of Done."""

from PySide6.QtCore import QCoreApplication

from fieldbind.qt.binding import Line
from fieldbind.qt.facts import room_name
from fieldbind.qt.moments import clock_time
from fieldbind.qt.widgets.binding_parts import Leg, LegState, Node, NodeState
from fieldbind.steps import Outcome, Receipt


def done_line(receipt: Receipt, *, online: bool | None) -> Line:
    """What holds now.

    Args:
        receipt: what was read back.
        online: whether the device is online; None while that is not known.
    """
    was_before = receipt.outcome is Outcome.ALREADY_THERE
    read = receipt.entry is not None
    at = receipt.read_at
    cloud = _say("read {0}").format(clock_time(at)) if was_before and at else _say("confirmed")
    nodes = (
        Node("lightbulb", _say("Device"), _device_caption(receipt, online), NodeState.DONE),
        Node("cloud", _say("Tencent Cloud"), cloud, NodeState.DONE),
        Node(
            "house",
            receipt.family.name,
            room_name(receipt.room) if read else _say("not read back"),
            NodeState.DONE if read else NodeState.CAUTION,
        ),
    )
    bound = _say("Was bound before") if was_before else _say("Bound")
    return nodes, (Leg(_say("Reported"), LegState.DONE), Leg(bound, LegState.DONE))


def _device_caption(receipt: Receipt, online: bool | None) -> str:
    if receipt.outcome is Outcome.ALREADY_THERE or online is None:
        return receipt.device.name
    return _say("online now") if online else _say("not seen online")


def _say(text: str) -> str:
    return QCoreApplication.translate("Done", text)
