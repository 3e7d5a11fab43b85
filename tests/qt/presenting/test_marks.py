"""Whatever leaves the demo says that it comes from there, and nothing else does."""

import csv
import io
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.ledger.export import csv_rows
from fieldbind.qt import customer_sheet
from fieldbind.qt.history.spoken import wording
from fieldbind.qt.history.taking_all import marked
from fieldbind.qt.history.taking_along import job_text
from fieldbind.qt.notices import Notice, Notices
from fieldbind.qt.presenting.simulated import file_name, window_title
from fieldbind.records.bundle import support_bundle
from pdf_text import pages_of
from recorded import LAMP_JOB
from wizardry import quick_settings

AT = datetime(2026, 5, 28, 12, tzinfo=UTC)


def sheet(folder: Path) -> str:
    customer_sheet.save(folder / "sheet.pdf", [LAMP_JOB], "f_21", at=AT)
    return "\n".join(pages_of(folder / "sheet.pdf"))


def outcome() -> str:
    said = wording()
    rows = csv_rows([LAMP_JOB], said.headings, marked(said.words)).decode()
    cells = dict(zip(said.headings.values(), next(csv.reader(io.StringIO(rows))), strict=True))
    return cells["Outcome"]


@pytest.mark.usefixtures("simulated")
def test_what_leaves_the_demo_is_marked(tmp_path: Path, cloud: SimulatedCloud) -> None:
    assert job_text(LAMP_JOB).splitlines()[1].startswith("Demo: simulated")
    assert sheet(tmp_path).startswith("Demo: simulated devices")
    assert outcome() == "Bound (demo)"
    assert file_name("fieldbind-lamp.txt") == "fieldbind-demo-lamp.txt"
    bundle = support_bundle(
        quick_settings(cloud, tmp_path), (), logs=tmp_path, qt="6", at=AT, is_simulated=True
    )
    assert bundle.members[0].lines[0].startswith("DEMO: ")


def test_what_is_real_is_not(tmp_path: Path) -> None:
    assert "Demo" not in job_text(LAMP_JOB)
    assert "Demo" not in sheet(tmp_path)
    assert outcome() == "Bound"
    assert file_name("fieldbind-lamp.txt") == "fieldbind-lamp.txt"


@pytest.mark.usefixtures("simulated")
def test_the_mark_stays_where_something_else_is_noted(qtbot: QtBot) -> None:
    notices = Notices()
    qtbot.addWidget(notices)
    notices.note(Notice.OFFLINE)
    assert "Demo" not in seen(notices)
    notices.note(Notice.DEMO)
    assert notices.shown is Notice.OFFLINE
    assert "Demo" in seen(notices)
    assert window_title("Support file") == "Support file (Demo)"
    # Windows and X11 add the name of the program to a title that does not end with it.
    assert window_title("Fieldbind") == "Demo — Fieldbind"


def seen(notices: Notices) -> list[str]:
    labels = notices.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisibleTo(notices)]
