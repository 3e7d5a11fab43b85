"""The five steps in each of their states, and what a screen reader says of a change."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from fieldbind.faults import LocalFault, NoAnswer, Stopped
from fieldbind.journey.hand_over import HandStage
from fieldbind.qt.device.hand_over.news import news
from fieldbind.qt.device.hand_over.steps import Passing, steps_of
from fieldbind.qt.moments import clock_time
from fieldbind.qt.widgets.timeline import Item, ItemState

BEGAN = datetime(2026, 5, 28, 6, 31, 40, tzinfo=UTC)
ORDER = (
    HandStage.CREATED,
    HandStage.FOUND,
    HandStage.SENDING,
    HandStage.ACKNOWLEDGED,
    HandStage.BACK,
)
DONE, NOW, AHEAD = ItemState.DONE, ItemState.NOW, ItemState.AHEAD
TURN, STOPPED = ItemState.YOUR_TURN, ItemState.STOPPED


def after(stage: HandStage, last: HandStage, **known: object) -> Passing:
    """A hand-over that is under way, all stages up to ``last`` done a second apart."""
    passed = ORDER[: ORDER.index(last) + 1]
    at = {one: BEGAN + timedelta(seconds=number) for number, one in enumerate(passed)}
    passing = Passing(stage=stage, at=at, has_token=True, is_out=True, ssid="Lin-Home")
    return replace(passing, **known)


def texts(passing: Passing, *, compact: bool = False) -> list[str]:
    """The items' words."""
    return [item.text for item in steps_of(passing, compact=compact)]


def states(passing: Passing) -> list[ItemState]:
    """The items' states."""
    return [item.state for item in steps_of(passing, compact=False)]


def test_waiting_for_the_hotspot() -> None:
    passing = after(HandStage.LOOKING, HandStage.CREATED, seconds=14.2)
    assert states(passing) == [DONE, TURN, AHEAD, AHEAD, AHEAD]
    created, join, *_, back = steps_of(passing, compact=False)
    assert created == Item("Token created", DONE, clock_time(BEGAN))
    assert join.text == "Join the device’s hotspot"
    assert join.caption == "In the Wi-Fi menu. Looking, 0:14"
    assert (back.lead, back.text, back.caption) == ("You", "go back to your own Wi-Fi", "")


def test_found_and_sending() -> None:
    passing = after(HandStage.SENDING, HandStage.FOUND, sent=2, most=5)
    assert states(passing) == [DONE, DONE, NOW, AHEAD, AHEAD]
    sending = steps_of(passing, compact=False)[2]
    assert sending == Item("Sending Wi-Fi and token", NOW, "now", "Sent 2 of 5, no answer yet")
    assert steps_of(passing, compact=False)[4].caption == "The wait then begins by itself"


def test_acknowledged_and_the_way_back() -> None:
    passing = after(HandStage.GO_BACK, HandStage.ACKNOWLEDGED)
    assert states(passing) == [DONE, DONE, DONE, DONE, TURN]
    assert texts(passing)[2:4] == ["Wi-Fi and token sent", "The device acknowledged"]
    assert steps_of(passing, compact=False)[4].caption == "Then the wait begins by itself"


def test_back_online() -> None:
    passing = after(HandStage.BACK, HandStage.BACK)
    assert states(passing) == [DONE] * 5
    assert texts(passing)[4] == "Back on your own Wi-Fi"
    assert steps_of(passing, compact=False)[4].caption == "The wait begins"


def test_no_answer() -> None:
    stopped = BEGAN + timedelta(seconds=35)
    passing = after(
        HandStage.SENDING,
        HandStage.SENDING,
        sent=5,
        is_out=False,
        fault=NoAnswer("HOTSPOT_SILENT"),
        stopped_at=stopped,
    )
    assert states(passing) == [DONE, DONE, STOPPED, AHEAD, AHEAD]
    expected = Item(
        "No answer after 5 of 5", STOPPED, clock_time(stopped), "Is it the right hotspot?"
    )
    assert steps_of(passing, compact=False)[2] == expected


def test_the_device_reports_a_problem() -> None:
    fault = Stopped("DEVICE_GAVE_UP.10")
    passing = after(HandStage.SENDING, HandStage.SENDING, is_out=False, fault=fault)
    assert states(passing) == [DONE, DONE, DONE, STOPPED, AHEAD]
    assert texts(passing)[3] == "It could not join Lin-Home"


def test_what_stops_the_sending_itself() -> None:
    fault = LocalFault("HOTSPOT_PORT")
    passing = after(HandStage.SENDING, HandStage.FOUND, is_out=False, fault=fault)
    assert states(passing) == [DONE, DONE, STOPPED, AHEAD, AHEAD]
    assert texts(passing)[2] == "Stopped here"


def test_a_small_window_has_fewer_words() -> None:
    assert texts(Passing(), compact=True)[2] == "Fieldbind sends both"
    acknowledged = after(HandStage.GO_BACK, HandStage.ACKNOWLEDGED)
    assert texts(acknowledged, compact=True)[3] == "Device acknowledged"
    silent = after(HandStage.SENDING, HandStage.SENDING, fault=NoAnswer("HOTSPOT_SILENT"))
    stopped = replace(silent, is_out=False, stopped_at=BEGAN)
    assert steps_of(stopped, compact=True)[2].when == ""


def test_a_token_that_was_there_has_no_clock_time() -> None:
    assert steps_of(Passing(has_token=True), compact=False)[0] == Item("The token is there", DONE)


def test_a_turn_is_spoken_at_once_and_progress_politely() -> None:
    created = after(HandStage.CREATED, HandStage.CREATED)
    looking = after(HandStage.LOOKING, HandStage.CREATED, seconds=0.0)
    found = after(HandStage.FOUND, HandStage.FOUND)
    sending = after(HandStage.SENDING, HandStage.FOUND, sent=1)
    back = after(HandStage.GO_BACK, HandStage.ACKNOWLEDGED)
    home = after(HandStage.BACK, HandStage.BACK)
    assert news(created, looking) == ("Join the device’s hotspot", True)
    assert news(looking, found) == ("Hotspot found", False)
    assert news(found, sending) == (
        "Sending Wi-Fi and token. Sent 1 of 5, no answer yet",
        False,
    )
    assert news(sending, back) == (
        "Go back to your own Wi-Fi. Then the wait begins by itself",
        True,
    )
    assert news(back, home) == ("Back on your own Wi-Fi. The wait begins", False)


def test_running_seconds_are_never_spoken() -> None:
    looking = after(HandStage.LOOKING, HandStage.CREATED, seconds=1.0)
    assert news(looking, replace(looking, seconds=2.0)) == ("", False)
    assert news(looking, Passing()) == ("", False)
