"""The points of a bind at which the power goes."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from documented import BIND
from e2e.desk import Desk
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.trouble import Trouble, cut, cut_midway, delay, hang, refuse

STATE = "AppGetDeviceBindTokenState"
LOOK, LIST = "AppGetDeviceInFamily", "AppGetFamilyDeviceList"
_UNSEEN = refuse("InvalidParameterValue")

Sign = Callable[[Desk, SimulatedCloud], object]


def received(action: str, times: int = 1) -> Sign:
    """The cloud has got the so-many-th request for an action."""
    return lambda desk, cloud: len(cloud.asked(action)) >= times


def shown(name: str) -> Sign:
    """A control is on the screen."""
    return lambda desk, cloud: desk.window.seek(name)


@dataclass(frozen=True, kw_only=True)
class Moment:
    """When the power goes, and what the next start has to say then.

    Args:
        sign: what is seen at that moment, from outside.
        orders: what the cloud does with which requests until then.
        reports: whether the device reports its token before.
        presses: how often Continue or Bind is pressed after the token was typed.
        card: what the next start has to say of it; empty where no job waits.
    """

    sign: Sign
    orders: Sequence[tuple[str, Trouble]] = field(default_factory=tuple[tuple[str, Trouble], ...])
    reports: bool = True
    presses: int = 2
    card: str = "No answer seen. It may be bound already."


_WAITS = "No report of the device seen yet."
_READY = "You have not pressed Bind device yet."
_ANSWERED = "Room and name are not read back yet."

MOMENTS: Mapping[str, Moment] = {
    "token typed": Moment(sign=shown("device.token"), presses=0, card=""),
    "first poll asked": Moment(
        sign=received(STATE), orders=[(STATE, hang())], presses=1, card=_WAITS
    ),
    "first poll answered": Moment(sign=received(STATE), reports=False, presses=1, card=_WAITS),
    "second poll asked": Moment(
        sign=received(STATE, 2),
        orders=[(STATE, delay(0.0)), (STATE, hang())],
        reports=False,
        presses=1,
        card=_WAITS,
    ),
    "second poll answered": Moment(sign=received(STATE, 2), reports=False, presses=1, card=_WAITS),
    "State 2 on its way": Moment(
        sign=received(STATE), orders=[(STATE, hang(after=True))], presses=1, card=_WAITS
    ),
    "on Confirm": Moment(sign=shown("confirm.summary"), presses=1, card=_READY),
    "bind received": Moment(sign=received(BIND), orders=[(BIND, hang())]),
    "bind carried out": Moment(sign=received(BIND), orders=[(BIND, hang(after=True))]),
    "answer cut, device asked for": Moment(
        sign=received(LOOK), orders=[(BIND, cut(after=True)), (LOOK, hang())]
    ),
    "answer cut midway, list asked for": Moment(
        sign=received(LIST), orders=[(BIND, cut_midway()), (LOOK, _UNSEEN), (LIST, hang())]
    ),
    "bind cut, device asked for": Moment(
        sign=received(LOOK), orders=[(BIND, cut(after=False)), (LOOK, hang())]
    ),
    "second bind received": Moment(
        sign=received(BIND, 2), orders=[(BIND, cut(after=False)), (BIND, hang())]
    ),
    "second bind carried out": Moment(
        sign=received(BIND, 2), orders=[(BIND, cut(after=False)), (BIND, hang(after=True))]
    ),
    "confirmed, device asked for": Moment(
        sign=received(LOOK), orders=[(LOOK, hang())], card=_ANSWERED
    ),
    "confirmed, list asked for": Moment(
        sign=received(LIST), orders=[(LOOK, _UNSEEN), (LIST, hang())], card=_ANSWERED
    ),
}
