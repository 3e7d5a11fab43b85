"""Looking for what became of a bind: when it is looked again, and what a doubt says."""

from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass, field, replace

import pytest

from fieldbind.faults import Fault, NoAnswer, Refused, Stopped
from fieldbind.journey.bind import Binding, BindPace, Bound, doubt_about
from quick_time import at_once

CUT = NoAnswer("NETWORK_CUT", request_id="theirs", may_have_happened=True)
BUSY = Refused("RequestLimitExceeded", message="slower")
BROKEN = Refused("InternalError", request_id="theirs")
REFUSED = Refused("UnauthorizedOperation")
BIND = "AppTokenBindDeviceFamily"


@dataclass
class Scene:
    """What sends and looks come to, one after the other, and how often there were any.

    A scene is played once; ``replace`` makes a new one of it.
    """

    sends: tuple[Fault | str, ...] = ()
    looks: tuple[Fault | bool, ...] = ()
    window: float = 30.0
    in_doubt: bool = False
    sent: int = field(default=0, init=False)
    looked: int = field(default=0, init=False)
    binding: Binding = field(init=False)

    def __post_init__(self) -> None:
        pace = BindPace(pause=2.0, window=self.window)
        outcomes: Iterator[Fault | str] = iter(self.sends)
        seen: Iterator[Fault | bool] = iter(self.looks)

        async def send() -> str:
            self.sent += 1
            outcome = next(outcomes)
            if isinstance(outcome, Fault):
                raise copy(outcome)  # a bind notes in a fault what it has found out
            return outcome

        async def is_there() -> bool:
            self.looked += 1
            found = next(seen)
            if isinstance(found, Fault):
                raise copy(found)
            return found

        self.binding = Binding(send=send, is_there=is_there, pace=pace, in_doubt=self.in_doubt)

    def play(self) -> Bound:
        """All of it, in no time."""
        return at_once(self.binding.settle())


@pytest.mark.parametrize(
    ("scene", "sent", "looked"),
    [
        (Scene(("ours",)), 1, 0),
        (Scene((CUT,), (True,)), 1, 1),
        (Scene((CUT,), (CUT, BUSY, BROKEN, True)), 1, 4),
        (Scene((CUT, "ours"), (False,)), 2, 1),
        (Scene(looks=(CUT, True), in_doubt=True), 0, 2),
        (Scene(("ours",), (False,), in_doubt=True), 1, 1),
    ],
)
def test_it_is_bound_after(scene: Scene, sent: int, looked: int) -> None:
    scene = replace(scene)
    assert scene.play() is Bound.BY_US
    assert (scene.sent, scene.looked) == (sent, looked)
    assert not scene.binding.in_doubt


@pytest.mark.parametrize(
    ("scene", "said"),
    [
        (Scene((CUT,), (REFUSED, True)), "UnauthorizedOperation"),
        (Scene((BROKEN,), (BUSY, True), 1.0), "slower"),
        (Scene((CUT,), (CUT, True), 1.0), "NETWORK_CUT"),
    ],
)
def test_a_doubt_stays_after_one_look(scene: Scene, said: str) -> None:
    scene = replace(scene)
    with pytest.raises(Stopped) as caught:
        scene.play()
    doubt = caught.value
    assert (doubt.code, doubt.action, doubt.request_id) == ("BIND_IN_DOUBT", BIND, "theirs")
    assert doubt.message.endswith(said)
    assert doubt.may_have_happened is True
    assert (scene.sent, scene.looked) == (1, 1)
    assert scene.binding.in_doubt


@pytest.mark.parametrize("fault", [CUT, BROKEN])
def test_what_a_look_has_disproved_did_not_happen(fault: Fault) -> None:
    scene = Scene((fault, fault, fault), (False, False, False))
    with pytest.raises(type(fault)) as caught:
        scene.play()
    assert caught.value.may_have_happened is False
    assert (scene.sent, scene.binding.request_id) == (3, "theirs")


def test_beyond_the_window_nothing_is_sent_again() -> None:
    scene = Scene((BROKEN, "ours"), (False,), window=-1.0)
    with pytest.raises(Refused):
        scene.play()
    assert scene.sent == 1


def test_a_doubt_of_its_own_says_nothing_of_others() -> None:
    doubt = doubt_about("ours")
    assert (doubt.message, doubt.request_id, doubt.action) == ("", "ours", BIND)
