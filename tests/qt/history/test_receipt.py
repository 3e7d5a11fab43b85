"""The receipt of one job: what it says, and what can be taken along."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QTextEdit

from fieldbind.ledger.model import Stage
from reading_history import choose, names_of
from wizardry import Person
from written_jobs import CURTAIN, LAMP, LOCK, PLUG, SENSOR, SWITCH, noon, write_down, written

ACTS = ("history.undo", "history.move", "history.rename", "history.check")


def offered(person: Person) -> list[str]:
    """What may be done about the chosen job."""
    return [name.removeprefix("history.") for name in ACTS if person.sees(name)]


async def test_it_says_everything_that_is_known(looking_back: Person) -> None:
    said = looking_back.words("history.receipt").splitlines()
    assert said[0] == "Bound"
    assert "Desk lamp" in said
    assert "Smart lamp E27" in said
    assert f"LAEG4YJE1A / {LAMP}" in said
    assert "Lin family, Living room" in said
    assert "Lin Wei" in said
    assert looking_back.words("history.request_id") in said
    assert f"{noon().day} " in looking_back.words("history.time")


async def test_in_a_small_window_what_the_maker_called_it_goes_first(looking_back: Person) -> None:
    looking_back.wizard.window.resize(800, 560)
    await looking_back.until(lambda: not looking_back.sees("history.product"))
    assert looking_back.words("history.device") == LAMP
    choose(looking_back, PLUG)
    assert looking_back.words("history.device") == PLUG


async def test_values_can_be_selected_by_keyboard(looking_back: Person) -> None:
    value = looking_back.find("history.request_id", QTextEdit)
    value.setFocus()
    looking_back.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert value.textCursor().selectedText() == looking_back.words("history.request_id")
    assert value.toPlainText() == looking_back.words("history.request_id")


async def test_another_room_that_was_read_is_said(device: Person) -> None:
    read = {"read_at": noon(), "read_room_id": "r_9", "read_room": "Kitchen"}
    await write_down(device.wizard.journey.ledger, [written(device, LAMP, noon(), **read)])
    device.press("rail.history")
    await device.until_seen("history.differs")
    assert device.words("history.place") == "Lin family, Kitchen"
    assert device.words("history.differs") == "Read back at 12:00:00. The Living room was chosen."
    assert device.words("history.differs") in device.words("history.receipt")


async def test_the_year_is_said_where_it_is_another(device: Person) -> None:
    old = noon() - timedelta(days=800)
    await write_down(device.wizard.journey.ledger, [written(device, LAMP, old)])
    device.press("rail.history")
    await device.until_seen("history.time")
    assert str(old.year) in device.words("history.time")


@pytest.mark.parametrize(
    ("name", "acts", "reason"),
    [
        ("Desk lamp", ["undo", "move", "rename"], ""),
        (PLUG, ["check"], "The bind was sent, no answer was seen. It may be bound."),
        (CURTAIN, [], ""),
        (SENSOR, [], "To change it, sign in as Chen Yu."),
        (SWITCH, ["move", "rename"], ""),
        (LOCK, [], ""),
    ],
)
async def test_what_cannot_be_done_is_not_offered_and_the_reason_is_said(
    looking_back: Person, name: str, acts: list[str], reason: str
) -> None:
    choose(looking_back, name)
    assert offered(looking_back) == acts
    if reason:
        assert looking_back.words("history.reason") == reason
        assert reason in looking_back.words("history.receipt")
    else:
        assert not looking_back.sees("history.reason")


async def test_other_reasons(device: Person) -> None:
    job = device.wizard.answers.job_id
    waiting = {"stage": Stage.WAITING, "bound_at": None, "sent_here": False, "request_id": ""}
    jobs = [
        written(device, "one", noon(), site="overseas", account=""),
        written(device, "two", noon(), laptop="another laptop"),
        written(device, "three", noon(), **waiting),
        written(device, "four", noon(), laptop="another laptop", **waiting),
        written(device, "five", noon(), **waiting | {"stage": Stage.REPORTED, "code": "X"}),
        written(device, "six", noon(), stage=Stage.SENT),
    ]
    await write_down(device.wizard.journey.ledger, jobs)
    device.press("rail.history")
    await device.until_seen("history.copy")
    said: dict[str, tuple[list[str], str]] = {}
    for name in ("one", "two", "three", "four", "five", "six"):
        choose(device, name)
        said[name] = (offered(device), device.words("history.reason"))
    assert job == ""
    assert said == {
        "one": ([], "To change it, sign in as its account on the Overseas site."),
        "two": (
            ["move", "rename"],
            "This laptop did not send the bind, so it cannot undo it.",
        ),
        "three": (["check"], "No bind was sent yet."),
        "four": ([], "Only the laptop that began it can go on."),
        "five": (["check"], "The bind that was sent did nothing."),
        "six": (["check"], "Tencent Cloud has it; it was not read back yet."),
    }


async def test_the_job_under_way_goes_on_in_its_step(device: Person) -> None:
    device.cloud.device_after = None
    device.fill("device.token", "0cc175b9c0f1b6a831c399e269772661")
    device.press("nav.next")
    await device.until(lambda: device.wizard.answers.job_id)
    device.press("rail.history")
    await device.until_seen("history.reason")
    assert device.words("history.reason") == "This job is under way now."
    assert names_of(device) == ["Device not named yet"]
    assert device.words("history.device") == "Not named yet"
    assert not device.sees("history.request_id")
    assert not device.sees("history.check")


async def test_the_receipt_can_be_copied(looking_back: Person) -> None:
    looking_back.press("history.copy")
    text = QGuiApplication.clipboard().text()
    for part in ("Outcome: Bound", "Family: Lin family", "Room: Living room", LAMP, "Lin Wei"):
        assert part in text
    assert looking_back.words("history.request_id") in text
    choose(looking_back, CURTAIN)
    looking_back.press("history.copy")
    assert "Code: LimitExceeded.FamilyDeviceExceedLimit" in QGuiApplication.clipboard().text()


async def test_the_receipt_can_be_saved(looking_back: Person, tmp_path: Path) -> None:
    looking_back.press("history.save")
    await looking_back.until_seen("history.save_dialog")
    dialog = looking_back.find("history.save_dialog", QFileDialog)
    dialog.selectFile(str(tmp_path / "receipt.txt"))
    dialog.accept()
    await looking_back.until((tmp_path / "receipt.txt").exists)
    assert LAMP in (tmp_path / "receipt.txt").read_text("utf-8")
    await looking_back.until(lambda: "Saved" in looking_back.page_words())


async def test_what_could_not_be_saved_is_said(looking_back: Person, tmp_path: Path) -> None:
    (tmp_path / "here").mkdir()
    looking_back.press("history.save")
    await looking_back.until_seen("history.save_dialog")
    dialog = looking_back.find("history.save_dialog", QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "here"))
    dialog.reject()
    assert "Not saved" in looking_back.page_words()
