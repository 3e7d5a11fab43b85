"""The words on a hand-over sheet."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from fieldbind.cloud.models import Room
from fieldbind.ledger.model import Job, Stage
from fieldbind.qt.facts import room_name
from fieldbind.records.redaction import redact_name

translate = QCoreApplication.translate


def title() -> str:
    """What the paper is."""
    return translate("CustomerSheet", "Hand-over sheet")


def introduction() -> str:
    """What it is good for."""
    return translate(
        "CustomerSheet",
        "These devices were in your family when they were last looked for. Keep this sheet: "
        "whoever helps you later will ask for a device name or a RequestId.",
    )


def given(name: str) -> str:
    """A name that people gave; some put their phone number into it."""
    return redact_name(name)


def room_title(room: Room) -> str:
    """What people call a room."""
    return given(room_name(room))


def continued(name: str) -> str:
    """The same room on the next page."""
    return translate("CustomerSheet", "{0}, continued").format(name)


def device_title(job: Job) -> str:
    """What people call a device."""
    return given(job.alias) or job.product_name or job.device_name


def device_kind(job: Job) -> str:
    """The product, where it is not the title already."""
    return job.product_name if job.alias else ""


def state(job: Job) -> str:
    """Whether it was on line; what nobody saw is not claimed."""
    if job.online:
        return translate("CustomerSheet", "Online")
    return translate("CustomerSheet", "Not seen online yet")


def state_note(job: Job) -> str:
    """When that was, or that nobody has looked for the device since it was bound."""
    if job.read_at is None:
        return translate("CustomerSheet", "not read back")
    if job.online is None:
        return ""
    return translate("CustomerSheet", "read {0}").format(day_and_minute(job.read_at))


def bound_note(job: Job) -> str:
    """Who put it there, where it was not this job."""
    if job.stage is Stage.ALREADY_THERE:
        return translate("CustomerSheet", "Was bound already")
    return ""


def page_number(number: int, count: int) -> str:
    """Which page it is."""
    return translate("CustomerSheet", "Page {0} of {1}").format(number, count)


def day(moment: datetime) -> str:
    """28 May 2026, in the laptop's own time zone."""
    return _as(moment, translate("CustomerSheet", "d MMMM yyyy"))


def day_and_minute(moment: datetime) -> str:
    """28 May 2026, 14:32."""
    return _as(moment, translate("CustomerSheet", "d MMM yyyy, HH:mm"))


def _as(moment: datetime, form: str) -> str:
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(moment.timestamp())), form)
