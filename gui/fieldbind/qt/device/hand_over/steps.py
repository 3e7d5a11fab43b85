"""The five steps of a hand-over over the hotspot, in words."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from fieldbind.faults import Fault
from fieldbind.journey.hand_over import HandStage
from fieldbind.qt.moments import clock_time
from fieldbind.qt.widgets.time_ruler import clock
from fieldbind.qt.widgets.timeline import Item, ItemState

translate = QCoreApplication.translate

_COULD_NOT_JOIN = "DEVICE_GAVE_UP.10"
_SILENT = "HOTSPOT_SILENT"
_GAVE_UP = "DEVICE_GAVE_UP"


@dataclass(frozen=True, slots=True, kw_only=True)
class Passing:
    """One look at a hand-over; everything in the panel is drawn from it.

    Args:
        stage: what came last; None where nothing has begun.
        at: when each stage came.
        has_token: there is a token already.
        is_out: it is under way.
        sent: how often Wi-Fi and token were sent.
        most: how often they are sent at most.
        seconds: since this stage began, as the journey counts them.
        ssid: the Wi-Fi that the device shall join.
        fault: what stopped it.
        stopped_at: when.
    """

    stage: HandStage | None = None
    at: Mapping[HandStage, datetime] = field(default_factory=dict[HandStage, datetime])
    has_token: bool = False
    is_out: bool = False
    sent: int = 0
    most: int = 5
    seconds: float = 0.0
    ssid: str = ""
    fault: Fault | None = None
    stopped_at: datetime | None = None

    def reached(self, stage: HandStage) -> bool:
        """Whether that stage came already."""
        return stage in self.at

    def when(self, stage: HandStage) -> str:
        """The clock time of a stage; empty where it has not come."""
        at = self.at.get(stage)
        return clock_time(at) if at else ""


def steps_of(passing: Passing, *, compact: bool) -> tuple[Item, ...]:
    """The five items."""
    items = (
        token_step(passing),
        _join(passing),
        _send(passing, compact=compact),
        _acknowledge(passing, compact=compact),
        _return(passing),
    )
    return tuple(map(_without_time, items)) if compact else items


def token_step(passing: Passing) -> Item:
    """Whether there is a token yet."""
    if passing.reached(HandStage.CREATED):
        words = translate("HandOver", "Token created")
        return Item(words, ItemState.DONE, passing.when(HandStage.CREATED))
    if passing.has_token:
        return Item(translate("HandOver", "The token is there"), ItemState.DONE)
    if passing.is_out:
        return Item(translate("HandOver", "Creating the token"), ItemState.NOW, _now())
    return Item(translate("HandOver", "Fieldbind creates the token"), ItemState.AHEAD)


def _join(passing: Passing) -> Item:
    if passing.reached(HandStage.FOUND):
        words = translate("HandOver", "Hotspot found")
        return Item(words, ItemState.DONE, passing.when(HandStage.FOUND))
    if passing.stage is HandStage.LOOKING and passing.is_out:
        looking = translate("HandOver", "In the Wi-Fi menu. Looking, {0}")
        caption = looking.format(clock(passing.seconds))
        words = translate("HandOver", "Join the device’s hotspot")
        return Item(words, ItemState.YOUR_TURN, caption=caption)
    if passing.fault and passing.stage is HandStage.LOOKING:
        return _stopped(translate("HandOver", "Stopped here"), passing)
    words = translate("HandOver", "join the device’s hotspot")
    caption = "" if passing.is_out else translate("HandOver", "In the system’s Wi-Fi menu")
    return Item(words, ItemState.AHEAD, caption=caption, lead=_you())


def _send(passing: Passing, *, compact: bool) -> Item:
    if passing.fault and passing.fault.is_category(_SILENT):
        words = translate("HandOver", "No answer after {0} of {1}")
        caption = translate("HandOver", "Is it the right hotspot?")
        return _stopped(words.format(passing.sent, passing.most), passing, caption)
    if passing.reached(HandStage.ACKNOWLEDGED) or _device_gave_up(passing):
        words = translate("HandOver", "Wi-Fi and token sent")
        return Item(words, ItemState.DONE, passing.when(HandStage.SENDING))
    if passing.reached(HandStage.FOUND) and passing.is_out:
        words = translate("HandOver", "Sending Wi-Fi and token")
        sent = translate("HandOver", "Sent {0} of {1}, no answer yet")
        caption = sent.format(passing.sent, passing.most) if passing.sent else ""
        return Item(words, ItemState.NOW, _now(), caption)
    if passing.fault and passing.reached(HandStage.FOUND):
        return _stopped(translate("HandOver", "Stopped here"), passing)
    if compact:
        return Item(translate("HandOver", "Fieldbind sends both"), ItemState.AHEAD)
    return Item(translate("HandOver", "Fieldbind sends Wi-Fi and token"), ItemState.AHEAD)


def _acknowledge(passing: Passing, *, compact: bool) -> Item:
    if passing.reached(HandStage.ACKNOWLEDGED):
        words = (
            translate("HandOver", "Device acknowledged")
            if compact
            else translate("HandOver", "The device acknowledged")
        )
        return Item(words, ItemState.DONE, passing.when(HandStage.ACKNOWLEDGED))
    if passing.fault and passing.fault.is_category(_COULD_NOT_JOIN):
        words = translate("HandOver", "It could not join {0}").format(passing.ssid)
        return _stopped(words, passing, translate("HandOver", "Check password and distance"))
    if _device_gave_up(passing):
        return _stopped(translate("HandOver", "The device reports a problem"), passing)
    return Item(translate("HandOver", "The device acknowledges"), ItemState.AHEAD)


def _return(passing: Passing) -> Item:
    if passing.reached(HandStage.BACK):
        words = translate("HandOver", "Back on your own Wi-Fi")
        caption = translate("HandOver", "The wait begins")
        return Item(words, ItemState.DONE, passing.when(HandStage.BACK), caption)
    if passing.reached(HandStage.ACKNOWLEDGED) and passing.is_out:
        caption = translate("HandOver", "Then the wait begins by itself")
        words = translate("HandOver", "Go back to your own Wi-Fi")
        return Item(words, ItemState.YOUR_TURN, caption=caption)
    words = translate("HandOver", "go back to your own Wi-Fi")
    is_sending = passing.is_out and passing.reached(HandStage.FOUND)
    caption = translate("HandOver", "The wait then begins by itself") if is_sending else ""
    return Item(words, ItemState.AHEAD, caption=caption, lead=_you())


def _without_time(item: Item) -> Item:
    """What stopped it needs the room of its clock time in a small window."""
    return replace(item, when="") if item.state is ItemState.STOPPED else item


def _device_gave_up(passing: Passing) -> bool:
    return passing.fault is not None and passing.fault.is_category(_GAVE_UP)


def _stopped(words: str, passing: Passing, caption: str = "") -> Item:
    when = clock_time(passing.stopped_at) if passing.stopped_at else ""
    return Item(words, ItemState.STOPPED, when, caption)


def _you() -> str:
    return translate("HandOver", "You")


def _now() -> str:
    return translate("HandOver", "now")
