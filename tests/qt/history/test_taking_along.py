"""What is taken along from History: the list, the customer's sheet, the support file."""

import csv
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from fieldbind.ledger.model import Query, Stage, What
from pdf_text import pages_of
from reading_history import choose, chosen_of, names_of
from wizardry import Person
from written_jobs import CURTAIN, LAMP, LOCK, PLUG, SENSOR, noon, write_down, written


async def save_to(person: Person, button: str, dialog: str, path: Path) -> None:
    """Press a button of the footer and choose a file."""
    person.press(button)
    await person.until_seen(dialog)
    asking = person.find(dialog, QFileDialog)
    file_name = asking.findChild(QLineEdit, "fileNameEdit")
    assert file_name is not None
    file_name.setText(str(path))
    asking.accept()


async def test_the_list_is_exported_as_it_is_filtered(looking_back: Person, tmp_path: Path) -> None:
    looking_back.press("history.not_bound")
    await looking_back.until(lambda: names_of(looking_back) == [CURTAIN, LOCK])
    path = tmp_path / "list.csv"
    await save_to(looking_back, "history.export", "history.export_dialog", path)
    await looking_back.until(lambda: looking_back.words("history.export") == "List saved")
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(path.read_text("utf-8-sig").splitlines()))
    assert [(row["Device name"], row["Outcome"]) for row in rows] == [
        (CURTAIN, "Not bound"),
        (LOCK, "Undone"),
    ]
    assert rows[0]["Code"] == "LimitExceeded.FamilyDeviceExceedLimit"


async def test_the_list_says_of_an_open_job_what_is_known_of_its_bind(
    device: Person, tmp_path: Path
) -> None:
    unanswered = {"stage": Stage.SENT, "bound_at": None, "sent_here": False}
    jobs = [written(device, LAMP, noon(), stage=Stage.SENT), written(device, PLUG, noon(1))]
    jobs.append(written(device, LOCK, noon(2), **unanswered))
    await write_down(device.wizard.journey.ledger, jobs)
    device.press("rail.history")
    await device.until_seen("history.copy")
    assert device.words("history.result") == "Confirmed, not read back"
    assert "Confirmed, not read back" in chosen_of(device)
    path = tmp_path / "list.csv"
    await save_to(device, "history.export", "history.export_dialog", path)
    await device.until(lambda: device.words("history.export") == "List saved")
    rows = csv.DictReader(path.read_text("utf-8-sig").splitlines())
    outcomes = ["Confirmed, not read back", "Bound", "Answer unknown"]
    assert [row["Outcome"] for row in rows] == outcomes


async def test_a_list_that_cannot_be_written_is_said_in_place(
    looking_back: Person, tmp_path: Path
) -> None:
    (tmp_path / "list.csv").mkdir()
    looking_back.press("history.export")
    await looking_back.until_seen("history.export_dialog")
    dialog = looking_back.find("history.export_dialog", QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "list.csv"))
    dialog.reject()
    await looking_back.until_seen("history.problem")
    assert looking_back.words("history.export") == "Export list"


@pytest.mark.parametrize(
    ("button", "dialog"),
    [
        ("history.export", "history.export_dialog"),
        ("history.customer_sheet", "customer_sheet.save_dialog"),
    ],
)
async def test_a_person_may_think_better_of_it(
    looking_back: Person, button: str, dialog: str
) -> None:
    looking_back.press(button)
    await looking_back.until_seen(dialog)
    looking_back.find(dialog, QFileDialog).reject()
    await looking_back.until(lambda: not looking_back.sees(dialog))
    assert not looking_back.sees("history.problem")


async def test_the_sheet_is_for_the_family_of_the_chosen_job(
    looking_back: Person, tmp_path: Path
) -> None:
    path = tmp_path / "sheet.pdf"
    dialog = "customer_sheet.save_dialog"
    await save_to(looking_back, "history.customer_sheet", dialog, path)
    await looking_back.until(path.exists)
    said = "\n".join(pages_of(path))
    assert "Lin family" in said
    assert LAMP in said
    assert "Harbour View" not in said


async def test_a_family_with_nothing_in_it_has_no_sheet(looking_back: Person) -> None:
    ledger = looking_back.wizard.journey.ledger
    (job,) = await ledger.find(Query(text=SENSOR))
    await ledger.note(job.id, What.UNDONE, stage=Stage.UNDONE)
    choose(looking_back, LOCK)
    looking_back.press("history.customer_sheet")
    await looking_back.until_seen("history.problem")
    assert "Nothing was bound to Harbour View 12B" in looking_back.words("history.problem")


async def test_a_sheet_that_cannot_be_written_is_said(looking_back: Person, tmp_path: Path) -> None:
    (tmp_path / "sheet.pdf").mkdir()
    looking_back.press("history.customer_sheet")
    await looking_back.until_seen("customer_sheet.save_dialog")
    dialog = looking_back.find("customer_sheet.save_dialog", QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "sheet.pdf"))
    dialog.reject()
    await looking_back.until_seen("history.problem")
    assert "The sheet could not be saved there" in looking_back.words("history.problem")


async def test_the_support_file_is_offered_also_without_jobs(device: Person) -> None:
    device.press("rail.history")
    await device.until_seen("history.empty")
    assert not device.sees("history.export")
    assert not device.sees("history.customer_sheet")
    device.press("history.support")
    await device.until_seen("support.close")
    device.press("support.close")
    await device.until(lambda: not device.sees("support.close"))
