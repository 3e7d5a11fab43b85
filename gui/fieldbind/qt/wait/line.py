"""The binding line of a wait: whose turn it is, and whether it can be seen from here."""

from PySide6.QtCore import QCoreApplication

from fieldbind.faults import Refused
from fieldbind.qt.binding import Line, cloud_node, device_caption, device_node, family_node
from fieldbind.qt.moments import clock_time
from fieldbind.qt.wait.sight import Sight, Standing
from fieldbind.qt.widgets.binding_parts import Leg, LegState, Node, NodeState

translate = QCoreApplication.translate


def line_of(sight: Sight) -> Line:
    """The line for one look at the wait."""
    is_its_turn = sight.known_at is not None and not sight.is_paused
    nodes = (
        device_node(
            device_caption(sight.answers), NodeState.ACTIVE if is_its_turn else NodeState.PENDING
        ),
        _cloud(sight),
        family_node(sight.answers, NodeState.PENDING),
    )
    yours = Leg(translate("WaitPanel", "Then you bind"), least=translate("WaitPanel", "You bind"))
    return nodes, (_report_leg(sight), yours)


def _cloud(sight: Sight) -> Node:
    if sight.standing is Standing.NEEDS_SIGN_IN:
        return cloud_node(translate("WaitPanel", "sign-in needed"), NodeState.PENDING)
    if not sight.is_paused:
        if sight.next_at:
            words = translate("WaitPanel", "asks us to slow down")
            return cloud_node(words, NodeState.CAUTION)
        if sight.trouble:
            return cloud_node(_trouble(sight), NodeState.CAUTION)
        if not sight.known_at:
            return cloud_node(translate("WaitPanel", "being asked"), NodeState.PENDING)
    if sight.known_at:
        return cloud_node(translate("WaitPanel", "knows the token"), NodeState.DONE)
    return cloud_node("", NodeState.PENDING)


def _trouble(sight: Sight) -> str:
    if isinstance(sight.trouble, Refused):
        return translate("WaitPanel", "in trouble")
    return translate("WaitPanel", "not reached")


def _report_leg(sight: Sight) -> Leg:
    if sight.standing is Standing.NEEDS_SIGN_IN:
        return Leg(
            translate("WaitPanel", "Paused, not asked"),
            LegState.PAUSED,
            translate("WaitPanel", "Not asked"),
        )
    if sight.is_paused:
        return Leg(translate("WaitPanel", "Paused"), LegState.PAUSED)
    if sight.next_at or sight.trouble:
        return _unseen(sight)
    if sight.known_at is None:
        return Leg(translate("WaitPanel", "Report the token"))
    return Leg(
        translate("WaitPanel", "Its turn: report the token"),
        LegState.ACTIVE,
        translate("WaitPanel", "Its turn"),
    )


def _unseen(sight: Sight) -> Leg:
    """The device may go on or not: nobody knows without an answer."""
    if sight.next_at:
        words = translate("WaitPanel", "Not asked until {0}").format(clock_time(sight.next_at))
        return Leg(words, LegState.PAUSED, translate("WaitPanel", "Not asked"))
    return Leg(
        translate("WaitPanel", "Not seen from here"),
        LegState.PAUSED,
        translate("WaitPanel", "Not seen"),
    )
