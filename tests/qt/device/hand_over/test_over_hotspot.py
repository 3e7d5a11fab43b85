"""Handing a token over by the device's hotspot, through the real window."""

from collections.abc import AsyncGenerator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from at_the_wait import report
from cards import focused
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.hotspot.manners import Complaint
from fieldbind.demo.hotspot.on_air import OnAir
from fieldbind.demo.trouble import hang
from fieldbind.faults import NoAnswer
from fieldbind.ledger.model import Query, Stage
from fieldbind.records.log import start_log, stop_log
from fieldbind.steps import Step
from handing_over import (
    CREATE,
    FOR_GOOD,
    PASSWORD,
    PROMPT,
    SSID,
    STATE,
    Gate,
    before_hand_over,
    device_beside,
    stage,
    steps,
    told,
    until_bound,
)
from planted import leaks, texts_below
from wizardry import Person

AT_REST = [
    "Fieldbind creates the token",
    "You",
    "join the device’s hotspot",
    "In the system’s Wi-Fi menu",
    "Fieldbind sends Wi-Fi and token",
    "The device acknowledges",
    "You",
    "go back to your own Wi-Fi",
]

GIVEN = "This token is handed over. No other one is created."


@pytest.fixture
def gate() -> Gate:
    """The way between laptop and device."""
    return Gate()


@pytest.fixture
async def beside(
    cloud: SimulatedCloud, tmp_path: Path, gate: Gate
) -> AsyncGenerator[tuple[Person, OnAir], None]:
    """A prompt device, and somebody before it; the laptop has no internet in its hotspot."""
    with device_beside(cloud, air=gate, away=FOR_GOOD) as (address, there):
        async with before_hand_over(cloud, tmp_path, address) as person:
            yield person, there


async def test_from_a_label_without_a_token_to_done(
    beside: tuple[Person, OnAir], gate: Gate
) -> None:
    person, there = beside
    gate.lets = 0
    assert person.words("device.hint").startswith("Label read. It carries no token")
    assert person.words("nav.next") == "Create token and hand over"
    assert steps(person) == AT_REST
    assert person.cloud.asked(CREATE) == []
    assert there.heard == []
    person.press("nav.next")
    await person.until(lambda: stage(person) == "Join the device’s hotspot")
    assert person.words("device.token").startswith("•••• •••• ")
    assert person.wizard.page.caption() == "Handing over"
    assert not person.sees("nav.next")
    assert person.words("nav.cancel") == "Stop"
    gate.lets = None
    await person.until(lambda: stage(person) == "Go back to your own Wi-Fi")
    assert steps(person)[:4] == [
        "Token created",
        "Hotspot found",
        "Wi-Fi and token sent",
        "The device acknowledged",
    ]
    person.cloud.cut_off(0)
    await until_bound(person)
    (message,) = told(there)[:1]
    token = str(person.cloud.asked(STATE)[-1].members["Token"])
    assert (message["ssid"], message["password"]) == (SSID, PASSWORD)
    assert message["token"] == token
    assert len(person.cloud.asked(CREATE)) == 1
    person.press("done.another")
    await person.until_seen("device.token")
    page = person.wizard.page
    names = [page.findChild(QLineEdit, name) for name in ("device.product", "device.name")]
    assert [name and name.text() for name in names] == ["", ""], "those of the last device"


async def test_on_the_hotspot_nobody_is_called_offline(
    beside: tuple[Person, OnAir],
) -> None:
    person, _ = beside
    assert "Online · China site" in _rail(person)
    person.press("nav.next")
    await person.until(lambda: stage(person) == "Go back to your own Wi-Fi")
    assert "On the device’s hotspot" in _rail(person)
    assert not person.sees("rail.sign_out")
    person.wizard.offline.note(NoAnswer("NETWORK_UNREACHABLE"))
    assert not person.wizard.offline.is_noted
    person.cloud.cut_off(0)
    await person.until_seen("confirm.summary")
    assert "Online · China site" in _rail(person)
    assert person.sees("rail.sign_out")


async def test_another_room_is_chosen_without_the_cloud(beside: tuple[Person, OnAir]) -> None:
    person, _ = beside
    person.press("nav.next")
    await person.until(lambda: stage(person) == "Go back to your own Wi-Fi")
    person.press("device.place.another")
    await person.until(lambda: person.sees("device.place.rooms"))
    person.key(Qt.Key.Key_Down)
    person.enter()
    assert person.words("device.place") == "Goes to Lin family · Kitchen"
    person.cloud.cut_off(0)
    await until_bound(person)
    receipt = person.wizard.answers.receipt
    assert receipt
    assert receipt.room.name == "Kitchen"


@pytest.mark.parametrize("at", ["Join the device’s hotspot", "Go back to your own Wi-Fi"])
async def test_another_room_is_written_down_at_once(
    beside: tuple[Person, OnAir], gate: Gate, at: str
) -> None:
    person, _ = beside
    ledger = person.wizard.journey.ledger
    gate.lets = 0 if at.startswith("Join") else None
    person.press("nav.next")
    await person.until(lambda: stage(person) == at)
    person.press("device.place.another")
    await person.until(lambda: person.sees("device.place.rooms"))
    written: list[str] = []
    ledger.on_written = written.append
    person.key(Qt.Key.Key_Down)
    person.enter()
    await person.until(lambda: written)
    gate.lets = None
    await person.until(lambda: stage(person) == "Go back to your own Wi-Fi")
    (job,) = await ledger.find(Query())
    assert (job.room, job.stage) == ("Kitchen", Stage.WAITING)


@pytest.mark.parametrize("at", ["", "Join the device’s hotspot", "Go back to your own Wi-Fi"])
async def test_stop_keeps_everything_and_the_token_is_not_created_twice(
    beside: tuple[Person, OnAir], gate: Gate, at: str
) -> None:
    person, there = beside
    gate.lets = 0 if at.startswith("Join") else None
    if not at:
        person.cloud.demand(hang(), action=CREATE)
    person.press("nav.next")
    await person.until(lambda: stage(person).startswith(at or "Creating"))
    person.press("nav.cancel")
    await person.until_seen("nav.next")
    assert person.words("device.ssid") == SSID
    assert person.find("device.wifi_password", QLineEdit).text() == PASSWORD
    assert focused(person) == "device.wifi_password"
    assert person.words("device.token") == ""
    assert person.words("nav.next") == (
        "Hand the token over" if at else "Create token and hand over"
    )
    gate.lets = None
    person.cloud.forget_demands()
    person.press("nav.next")
    await person.until(lambda: stage(person) == "Go back to your own Wi-Fi")
    person.cloud.cut_off(0)
    await until_bound(person)
    assert len({message["token"] for message in told(there)}) == 1
    assert len(person.cloud.asked(CREATE)) == 1


async def test_back_from_a_card_leads_to_the_fields(cloud: SimulatedCloud, tmp_path: Path) -> None:
    with device_beside(cloud, replace(PROMPT, gives_up=Complaint(10))) as (address, _):
        async with before_hand_over(cloud, tmp_path, address) as person:
            person.press("nav.next")
            await person.until_seen("problem.title")
            person.press("nav.back")
            await person.until_seen("device.copy")
            assert not person.sees("problem.title")


async def test_a_token_that_was_given_is_not_called_a_new_one(
    beside: tuple[Person, OnAir], gate: Gate
) -> None:
    person, _ = beside
    gate.lets = 0
    person.press("nav.next")
    await person.until(lambda: stage(person) == "Join the device’s hotspot")
    assert person.words("device.hint") == "Token created. Not with the device yet."
    gate.lets = None
    await person.until(lambda: stage(person) == "Go back to your own Wi-Fi")
    assert person.words("device.hint") == GIVEN
    person.press("nav.cancel")
    await person.until_seen("nav.next")
    assert person.words("device.hint") == GIVEN
    assert steps(person) == [
        "Token created",
        "Hotspot found",
        "Wi-Fi and token sent",
        "The device acknowledged",
        "You",
        "go back to your own Wi-Fi",
    ]


async def test_whoever_goes_back_after_it_was_given_takes_nothing_back(
    beside: tuple[Person, OnAir],
) -> None:
    person, there = beside
    person.press("nav.next")
    await person.until(lambda: stage(person) == "Go back to your own Wi-Fi")
    person.press("nav.back")
    await person.until_seen("device.hotspot")
    assert not person.sees("device.copy")
    person.cloud.cut_off(0)
    person.fill("device.name", "lamp_e27_0412 ")
    person.press("device.hotspot")
    assert person.words("device.hint") == GIVEN
    (job,) = await person.wizard.journey.ledger.find(Query())
    assert job.stage is Stage.WAITING
    person.press("nav.back")
    person.press("nav.next")
    await until_bound(person)
    assert len(person.cloud.asked(CREATE)) == 1
    assert len({message["token"] for message in told(there)}) == 1


async def test_a_token_that_was_sent_in_vain_may_be_with_the_device(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    with device_beside(cloud, replace(PROMPT, acknowledgements=0)) as (address, _):
        async with before_hand_over(cloud, tmp_path, address) as person:
            person.press("nav.next")
            await person.until(lambda: person.words("device.hint") == GIVEN)


async def test_escape_stops_and_back_returns_to_the_fields(
    beside: tuple[Person, OnAir], gate: Gate
) -> None:
    person, _ = beside
    gate.lets = 0
    person.press("nav.next")
    await person.until(lambda: stage(person) == "Join the device’s hotspot")
    person.key(Qt.Key.Key_Escape)
    await person.until_seen("nav.next")
    assert person.wizard.window.isVisible()
    person.press("nav.next")
    await person.until(lambda: stage(person) == "Join the device’s hotspot")
    person.press("nav.back")
    await person.until_seen("device.copy")
    assert person.words("device.product") == "LAEG4YJE1A"
    assert person.wizard.answers.made
    assert person.words("device.token") == person.wizard.answers.made.reveal()
    assert person.wizard.step is Step.DEVICE


async def test_a_device_that_does_not_answer_is_told_the_same_once_more(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    gate = Gate(2)  # the question that finds it, and its answer
    with device_beside(cloud, air=gate) as (address, there):
        async with before_hand_over(cloud, tmp_path, address, hotspot_look=5.0) as person:
            person.press("nav.next")
            await person.until(lambda: "Sent 2 of 5, no answer yet" in steps(person))
            assert stage(person) == "Sending Wi-Fi and token"
            await person.until_seen("problem.title")
            assert person.words("problem.title") == "The device does not answer"
            assert person.words("problem.fix") == "Send again"
            assert "On the device’s hotspot" in _rail(person)
            gate.lets = None
            person.press("problem.fix")
            await until_bound(person)
            assert len(cloud.asked(CREATE)) == 1
            assert len({message["token"] for message in told(there)}) == 1


async def test_what_stopped_it_stands_in_the_panel_until_something_is_changed(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    with device_beside(cloud, replace(PROMPT, acknowledgements=0)) as (address, _):
        async with before_hand_over(cloud, tmp_path, address) as person:
            person.press("nav.next")
            await person.until_seen("problem.title")
            person.wizard.dismiss()
            assert "No answer after 5 of 5" in steps(person)
            assert "Is it the right hotspot?" in steps(person)
            assert "Hotspot found" in steps(person)
            person.fill("device.ssid", "Lin-Garden")
            assert "No answer after 5 of 5" not in steps(person)
            assert steps(person)[0] == "Token created"


async def test_a_wrong_password_is_corrected_and_sent_again(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    manners = replace(PROMPT, gives_up=Complaint(10, 2), gives_up_times=1)
    with device_beside(cloud, manners) as (address, there):
        async with before_hand_over(cloud, tmp_path, address) as person:
            person.press("nav.next")
            await person.until_seen("problem.title")
            assert person.words("problem.title") == "It could not join Lin-Home"
            person.press("problem.fix")
            await person.until_seen("device.wifi_password")
            box = person.find("device.wifi_password", QLineEdit)
            assert focused(person) == "device.wifi_password"
            assert box.selectedText()
            assert person.words("device.ssid") == SSID
            assert "It could not join Lin-Home" in steps(person)
            assert "Check password and distance" in steps(person)
            person.fill("device.wifi_password", "Harbour-25")
            person.press("nav.next")
            await until_bound(person)
            assert [message["password"] for message in told(there)] == [PASSWORD, "Harbour-25"]
            assert len(cloud.asked(CREATE)) == 1


@pytest.mark.parametrize("number", [1, 3, 24])
async def test_other_numbers_say_that_the_device_reports_a_problem(
    cloud: SimulatedCloud, tmp_path: Path, number: int
) -> None:
    manners = replace(PROMPT, gives_up=Complaint(number), gives_up_times=1)
    with device_beside(cloud, manners) as (address, there):
        async with before_hand_over(cloud, tmp_path, address) as person:
            person.press("nav.next")
            await person.until_seen("problem.title")
            person.wizard.dismiss()
            assert "The device reports a problem" in steps(person)
            person.press("nav.next")
            await until_bound(person)
            assert len({message["token"] for message in told(there)}) == 1


async def test_a_new_token_is_handed_over_where_the_card_says_so(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    manners = replace(PROMPT, gives_up=Complaint(24), gives_up_times=1)
    with device_beside(cloud, manners) as (address, there):
        async with before_hand_over(cloud, tmp_path, address) as person:
            person.press("nav.next")
            await person.until_seen("problem.title")
            assert person.words("problem.fix") == "Create a new token"
            person.press("problem.fix")
            await person.until(lambda: person.wizard.step is Step.CONFIRM)
            first, second = (message["token"] for message in told(there))
            assert first != second


@pytest.mark.parametrize("ssid", [SSID, "Lin-Garden"])
async def test_a_token_that_has_run_out_is_replaced(
    beside: tuple[Person, OnAir], gate: Gate, ssid: str
) -> None:
    person, there = beside
    gate.lets = 0
    person.press("nav.next")
    await person.until(lambda: stage(person) == "Join the device’s hotspot")
    person.press("nav.cancel")
    await person.until_seen("nav.next")
    person.fill("device.ssid", ssid)
    person.cloud.demand("InvalidParameterValue.TokenIsExpire", action=STATE)
    gate.lets = None
    person.press("nav.next")
    await person.until(lambda: stage(person) == "Go back to your own Wi-Fi")
    person.cloud.cut_off(0)
    await person.until(lambda: person.wizard.step is Step.CONFIRM)
    assert len(person.cloud.asked(CREATE)) == 2
    assert {message["ssid"] for message in told(there)} == {ssid}


async def test_a_hotspot_that_is_not_found_is_looked_for_on(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    gate = Gate(0)
    with device_beside(cloud, air=gate) as (address, _):
        async with before_hand_over(cloud, tmp_path, address, hotspot_limit=0.2) as person:
            person.press("nav.next")
            await person.until_seen("problem.title")
            assert person.words("problem.fix") == "Keep looking"
            assert "Online · China site" in _rail(person)
            person.wizard.dismiss()
            assert "Stopped here" in steps(person)
            gate.lets = None
            person.press("nav.next")
            await until_bound(person)


async def test_a_code_is_the_way_on_where_no_hotspot_is_found(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    with device_beside(cloud, air=Gate(0)) as (address, _):
        async with before_hand_over(cloud, tmp_path, address, hotspot_limit=0.2) as person:
            person.press("nav.next")
            await person.until_seen("problem.title")
            person.press("problem.other")
            await person.until_seen("device.full_size")
            assert len(cloud.asked(CREATE)) == 1
            report(person)
            await until_bound(person)


async def test_a_device_that_has_reported_meanwhile_is_not_told_again(
    beside: tuple[Person, OnAir],
) -> None:
    person, there = beside
    person.press("nav.next")
    await person.until(lambda: stage(person) == "Go back to your own Wi-Fi")
    person.press("nav.cancel")
    await person.until_seen("nav.next")
    person.cloud.cut_off(0)
    report(person)
    person.fill("device.ssid", "Lin-Garden")
    person.press("nav.next")
    await until_bound(person)
    assert {message["ssid"] for message in told(there)} == {SSID}


async def test_a_laptop_that_stays_on_the_hotspot_is_asked_to_go_back(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    with device_beside(cloud, away=FOR_GOOD) as (address, there):
        async with before_hand_over(
            cloud, tmp_path, address, return_limit=0.3, call_timeout=0.2
        ) as person:
            person.press("nav.next")
            await person.until_seen("problem.title")
            assert person.wizard.step is Step.DEVICE
            cloud.cut_off(0)
            person.press("problem.fix")
            await until_bound(person)
            assert len(told(there)) == 1


async def test_a_token_that_could_not_be_created_is_tried_again(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    with device_beside(cloud) as (address, _):
        async with before_hand_over(cloud, tmp_path, address) as person:
            cloud.demand("InvalidParameterValue.TokenInfoSaveError", action=CREATE)
            person.press("nav.next")
            await person.until_seen("problem")
            person.wizard.dismiss()
            assert steps(person) == AT_REST
            person.press("nav.next")
            await until_bound(person)


async def test_a_token_that_runs_out_in_the_wait_is_replaced_and_handed_over(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    with device_beside(cloud, replace(PROMPT, joins_after=None)) as (address, there):
        async with before_hand_over(cloud, tmp_path, address) as person:
            person.press("nav.next")
            await person.until_seen("wait.stage")
            cloud.demand("InvalidParameterValue.TokenIsExpire", action=STATE)
            await person.until_seen("problem.title")
            assert person.words("problem.fix") == "Create a new token"
            person.press("problem.fix")
            await person.until(lambda: len({message["token"] for message in told(there)}) == 2)
            assert {message["password"] for message in told(there)} == {PASSWORD}
            assert len(cloud.asked(CREATE)) == 2


async def test_a_hand_over_leaves_no_secret_anywhere(
    cloud: SimulatedCloud, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    log = start_log(tmp_path / "data" / "logs")
    manners = replace(PROMPT, gives_up=Complaint(10, 2), gives_up_times=1)
    try:
        with device_beside(cloud, manners) as (address, there):
            async with before_hand_over(cloud, tmp_path, address) as person:
                person.act("device.wifi_name.remember")
                person.press("nav.next")
                await person.until_seen("problem.title")
                words = person.page_words()
                person.press("problem.other")
                await until_bound(person)
                token = told(there)[0]["token"]
    finally:
        stop_log(log)
    said = {"said": "".join(capfd.readouterr()), "the card": words}
    assert leaks([token, PASSWORD], {**texts_below(tmp_path), **said}) == []


async def test_a_token_that_is_there_is_handed_over_and_no_other_created(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    with device_beside(cloud) as (address, there):
        async with before_hand_over(cloud, tmp_path, address) as person:
            person.press("nav.back")
            person.press("device.create")
            await person.until_seen("device.copy")
            token = person.words("device.token")
            person.press("device.hotspot")
            assert person.words("device.token") == ""
            assert person.words("device.hint").startswith("Token created")
            person.press("nav.next")
            await until_bound(person)
            assert [message["token"] for message in told(there)][:1] == [token]
            assert len(cloud.asked(CREATE)) == 1


async def test_a_session_that_ends_meanwhile_is_renewed_and_it_goes_on(
    beside: tuple[Person, OnAir],
) -> None:
    person, there = beside
    person.press("nav.next")
    await person.until(lambda: stage(person) == "Go back to your own Wi-Fi")
    person.cloud.demand("InvalidParameterValue.InvalidAccessToken", action=STATE)
    person.cloud.cut_off(0)
    await person.until_seen("signin.submit")
    person.fill("signin.password", person.cloud.password)
    person.press("signin.submit")
    await until_bound(person)
    assert len(told(there)) == 1


@pytest.mark.parametrize("at", ["Join the device’s hotspot", "Go back to your own Wi-Fi"])
async def test_whoever_leaves_in_the_middle_leaves_nothing_behind(
    beside: tuple[Person, OnAir], gate: Gate, at: str
) -> None:
    person, _ = beside
    gate.lets = 0 if at.startswith("Join") else None
    person.press("nav.next")
    await person.until(lambda: stage(person) == at)
    person.wizard.return_to(Step.PLACE)
    assert person.wizard.problem is None
    assert person.wizard.step is Step.PLACE
    assert not person.wizard.is_busy
    assert not person.wizard.page.is_on_hotspot()


async def test_history_can_be_looked_at_meanwhile(beside: tuple[Person, OnAir]) -> None:
    person, _ = beside
    person.press("nav.next")
    await person.until(lambda: stage(person) == "Go back to your own Wi-Fi")
    person.press("rail.history")
    person.cloud.cut_off(0)
    await person.until(lambda: person.wizard.step is Step.CONFIRM)
    assert person.sees("history.jobs") or person.wizard.aside


def _rail(person: Person) -> str:
    labels = person.wizard.window.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())
