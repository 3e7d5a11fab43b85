"""The paper for the customer: true, whole, and nobody's phone number on it."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from before_the_bind import until
from fieldbind.ledger.model import Job, Stage
from fieldbind.qt import customer_sheet
from fieldbind.qt.customer_sheet.contents import rooms_of
from fieldbind.qt.customer_sheet.measures import PRINTED
from fieldbind.qt.customer_sheet.sheet import Sheet
from pdf_text import pages_of, streams_of
from recorded import LAMP_JOB, job

AT = datetime(2026, 5, 28, 12, tzinfo=UTC)
JOIN = "Open the app and press Join.\nAsk whoever owns the family."


def sheet(folder: Path, *jobs: Job, join: str = "") -> list[str]:
    path = folder / "sheet.pdf"
    customer_sheet.save(path, jobs, "f_21", join_family=join, at=AT)
    return pages_of(path)


def test_it_says_what_is_where_and_since_when(tmp_path: Path) -> None:
    (page,) = sheet(tmp_path, LAMP_JOB)
    told = page.splitlines()

    assert told[0] == "Hand-over sheet"
    assert told[told.index("Family") + 1] == "Lin family"
    assert told[told.index("Devices") + 1] == "1"
    for words in (
        "28 May 2026",
        "Living room",
        "Lamp 4",
        "Lamp E27",
        "LAEG4YJE1A / lamp_e27_0412",
        "RequestId 0c7a51e2-9b4d-4f0e-a1d6-3e58c2b7f914",
        "Online",
        "Received: signature of the customer",
    ):
        assert words in told
    assert "invit" not in page.lower()
    assert "Page" not in page


def test_what_nobody_saw_online_is_not_said_to_be(tmp_path: Path) -> None:
    (seen_off,) = sheet(tmp_path, job(1, online=False))
    (not_asked,) = sheet(tmp_path, job(1, online=None))
    assert "Not seen online yet\nread 28 May 2026" in seen_off
    assert "Not seen online yet" in not_asked
    assert "read 28" not in not_asked
    (not_read,) = sheet(tmp_path, job(1, online=None, read_at=None))
    assert "Not seen online yet\nnot read back" in not_read


def test_who_did_not_bind_does_not_claim_it(tmp_path: Path) -> None:
    (page,) = sheet(tmp_path, job(1, stage=Stage.ALREADY_THERE, request_id="", bound_at=None))
    assert "Was bound already" in page
    assert "RequestId " not in page.replace("RequestId.", "")


def test_without_a_name_the_product_is_the_title(tmp_path: Path) -> None:
    (page,) = sheet(tmp_path, job(1, alias=""))
    assert page.splitlines().count("Lamp E27") == 1
    (page,) = sheet(tmp_path, job(1, alias="", product_name=""))
    assert "lamp_e27_0001" in page.splitlines()


def test_how_to_join_is_the_organisations_word(tmp_path: Path) -> None:
    (page,) = sheet(tmp_path, LAMP_JOB, join=JOIN)
    assert f"How to join this family\n{JOIN}" in page
    (page,) = sheet(tmp_path, LAMP_JOB, join=" \n")
    assert "How to join" not in page


def test_chinese_names_are_letters_that_can_be_read(tmp_path: Path) -> None:
    (page,) = sheet(tmp_path, job(1, family="林家", read_room="客厅", alias="落地灯"))
    for name in ("林家", "客厅", "落地灯"):
        assert name in page


def test_a_phone_number_in_a_name_is_not_printed(tmp_path: Path) -> None:
    one = job(1, family="13800138000的家", alias="lin.wei@example.org", read_room="138 0013 8000")
    (page,) = sheet(tmp_path, one)
    assert "•••••••••00的家" in page.replace("\n", "")
    written = page + streams_of(tmp_path / "sheet.pdf")
    assert not any(text in written for text in ("13800138000", "138 0013", "example.org"))


def test_many_devices_go_on_overleaf_under_their_room(tmp_path: Path) -> None:
    pages = sheet(tmp_path, *(job(number) for number in range(30)), join=JOIN)
    assert len(pages) > 2
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
    for number in range(30):
        assert sum(f"lamp_e27_{number:04}" in page for page in pages) == 1
    assert "Living room, continued" in pages[1]
    assert "Living room, continued" not in pages[0]


@pytest.mark.parametrize("count", range(1, 24))
def test_nothing_is_cut_by_the_end_of_a_page(count: int) -> None:
    jobs = [job(number, alias="A long name " * number) for number in range(count)]
    made = Sheet("Lin family", rooms_of(jobs, "f_21"), JOIN * 9, AT)
    for page in made.pages:
        assert sum(block.height for block in page) <= PRINTED.height()
    # Whoever signs sees on the same page what the end of it is about.
    assert len(made.pages[-1]) > 2


def test_a_very_long_text_on_joining_goes_on_overleaf(tmp_path: Path) -> None:
    pages = sheet(tmp_path, LAMP_JOB, join="\n".join(f"Line {n}" for n in range(100)))
    assert "Line 99" in pages[-1]
    assert "Received: signature" in pages[-1]


def test_a_family_without_devices_gets_a_sheet_that_says_so(tmp_path: Path) -> None:
    (page,) = sheet(tmp_path)
    assert "Devices\n0" in page


async def test_it_is_saved_where_a_person_says(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    wanted = asyncio.ensure_future(
        customer_sheet.save_customer_sheet(window, [LAMP_JOB], "f_21", join_family=JOIN)
    )
    (await _dialog(window)).fileSelected.emit(str(tmp_path / "sheet.pdf"))
    assert await wanted is True
    assert "How to join" in pages_of(tmp_path / "sheet.pdf")[0]


async def test_what_cannot_be_saved_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    wanted = asyncio.ensure_future(customer_sheet.save_customer_sheet(window, [], "f_21"))
    (await _dialog(window)).fileSelected.emit(str(tmp_path))
    assert await wanted is False
    thought_better = asyncio.ensure_future(customer_sheet.save_customer_sheet(window, [], "f_21"))
    (await _dialog(window)).reject()
    assert await thought_better is None


async def _dialog(window: QWidget) -> QFileDialog:
    def shown() -> list[QFileDialog]:
        found = window.findChildren(QFileDialog, "customer_sheet.save_dialog")
        return [dialog for dialog in found if dialog.isVisible()]

    await until(shown)
    return shown()[0]
