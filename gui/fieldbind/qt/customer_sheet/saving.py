"""Writes a hand-over sheet as PDF where a person wants it."""

import logging
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QWidget

from fieldbind.ledger.model import Job
from fieldbind.qt.customer_sheet.contents import rooms_of
from fieldbind.qt.customer_sheet.measures import DOTS
from fieldbind.qt.customer_sheet.sheet import Sheet
from fieldbind.qt.customer_sheet.words import title
from fieldbind.qt.saving import where_to_save
from fieldbind.whole_file import write_whole

_log = logging.getLogger(__name__)
translate = QCoreApplication.translate


def save(
    path: Path,
    jobs: Sequence[Job],
    family_id: str,
    *,
    join_family: str = "",
    at: datetime | None = None,
) -> None:
    """Write the sheet of a family, in the language that is spoken.

    Args:
        path: the file.
        jobs: where to look for what is in the family; see ``rooms_of``.
        family_id: whose sheet it is.
        join_family: the organisation's words on how to join a family; left out when empty.
        at: the day it is handed over; now if not given.

    Raises:
        OSError: it cannot be written there.
    """
    named = [job for job in jobs if job.family_id == family_id]
    family = max(named, key=lambda job: job.changed_at).family if named else ""
    sheet = Sheet(family, rooms_of(jobs, family_id), join_family, at or datetime.now(UTC))
    write_whole(path, _as_pdf(sheet))


async def save_customer_sheet(
    parent: QWidget, jobs: Sequence[Job], family_id: str, *, join_family: str = ""
) -> bool | None:
    """Ask where, and write it there.

    Returns:
        Whether it was written; None if the person thought better of it.
    """
    proposed = f"fieldbind-{datetime.now().astimezone():%Y-%m-%d}.pdf"
    asked = translate("CustomerSheet", "Save the hand-over sheet")
    path = await where_to_save(parent, asked, proposed, name="customer_sheet.save_dialog")
    if path is None:
        return None
    try:
        save(path, jobs, family_id, join_family=join_family)
    except OSError as reason:
        _log.info("hand-over sheet not saved: %s", reason.strerror)
        return False
    return True


def _as_pdf(sheet: Sheet) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    writer.setTitle(title())
    writer.setCreator("Fieldbind")
    painter = QPainter(writer)
    for page in range(sheet.page_count):
        if page:
            writer.newPage()
        sheet.draw(painter, page)
    painter.end()
    return bytes(buffer.data().data())
