"""Points in time as people read them, in the laptop's own time zone."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale


def clock_time(moment: datetime) -> str:
    """Hours, minutes and seconds: 14:31:41."""
    return moment.astimezone().strftime("%H:%M:%S")


def as_of(moment: datetime) -> str:
    """How old a list is that may have changed since: "as of 08:12", with its day if not today."""
    then = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    if then.date() == QDateTime.currentDateTime().date():
        shown = then.toString("HH:mm")
    else:
        shown = QLocale().toString(then, QCoreApplication.translate("Moments", "d MMM, HH:mm"))
    return QCoreApplication.translate("Moments", "as of {0}").format(shown)


def day_and_time(moment: datetime) -> str:
    """Day and time without the year: 28 May, 14:32:31."""
    form = QCoreApplication.translate("Moments", "d MMMM, HH:mm:ss")
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(moment.timestamp())), form)


def exact_time(moment: datetime) -> str:
    """What a receipt needs years later: 2026-05-28 14:32:31 (UTC+08:00)."""
    local = moment.astimezone()
    offset = local.strftime("%z")
    return f"{local:%Y-%m-%d %H:%M:%S} (UTC{offset[:3]}:{offset[3:]})"
