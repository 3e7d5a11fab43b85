"""The binding line of Done."""

from PySide6.QtCore import QCoreApplication

from fieldbind.qt.binding import Line, cloud_node, device_node
from fieldbind.qt.facts import room_name
from fieldbind.qt.moments import clock_time
from fieldbind.qt.widgets.binding_parts import Leg, LegState, Node, NodeState
from fieldbind.steps import Outcome, Receipt

translate = QCoreApplication.translate


def done_line(receipt: Receipt, *, online: bool | None) -> Line:
    """What holds now.

    Args:
        receipt: what was read back.
        online: whether the device is online; None while that is not known.
    """
    was_before = receipt.outcome is Outcome.ALREADY_THERE
    read = receipt.entry is not None
    at = receipt.read_at
    cloud = (
        translate("Done", "read {0}").format(clock_time(at))
        if was_before and at
        else translate("Done", "confirmed")
    )
    nodes = (
        device_node(_device_caption(receipt, online), NodeState.DONE),
        cloud_node(cloud, NodeState.DONE),
        Node(
            "house",
            receipt.family.name,
            _place_caption(receipt),
            NodeState.DONE if read else NodeState.CAUTION,
        ),
    )
    reported = Leg(translate("Done", "Reported"), LegState.DONE)
    return nodes, (reported, _bind_leg(receipt))


def _bind_leg(receipt: Receipt) -> Leg:
    if receipt.undo_sent and receipt.is_gone:
        return Leg(translate("Done", "Taken out"), LegState.PENDING)
    if receipt.undo_sent and receipt.entry is None:
        return Leg(translate("Done", "Undo sent"), LegState.UNKNOWN)
    if receipt.is_gone:
        return Leg(translate("Done", "Not there now"), LegState.UNKNOWN)
    if receipt.outcome is Outcome.ALREADY_THERE:
        return Leg(translate("Done", "Was bound before"), LegState.DONE)
    return Leg(translate("Done", "Bound"), LegState.DONE)


def _place_caption(receipt: Receipt) -> str:
    if receipt.entry:
        return room_name(receipt.room)
    return not_read(receipt)


def not_read(receipt: Receipt) -> str:
    """Why no room is named."""
    if receipt.read_at is None:
        return translate("Done", "not read back")
    return translate("Done", "not listed at {0}").format(clock_time(receipt.read_at))


def _device_caption(receipt: Receipt, online: bool | None) -> str:
    if receipt.outcome is Outcome.ALREADY_THERE or online is None:
        return receipt.device.name
    return translate("Done", "online now") if online else translate("Done", "not seen online")
