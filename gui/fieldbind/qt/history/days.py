"""Days as a person at this laptop counts them."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from fieldbind.ledger.model import Job

translate = QCoreApplication.translate


def moment_of(job: Job) -> datetime:
    """When a job belongs into the list."""
    return job.began_at


def day_of(job: Job) -> date:
    """The day a job belongs to, in the laptop's own time zone."""
    return moment_of(job).astimezone().date()


def today() -> date:
    """The day it is now, in the laptop's own time zone."""
    return datetime.now().astimezone().date()


def midnight(day: date) -> datetime:
    """The moment a day begins, aware."""
    return datetime.combine(day, time()).astimezone()


def day_name(day: date) -> str:
    """What people call a day: today, yesterday, else its date as the language writes it."""
    now = today()
    if day == now:
        return translate("History", "Today")
    if day == now - timedelta(days=1):
        return translate("History", "Yesterday")
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def short_day_name(day: date) -> str:
    """The same where there is hardly room."""
    form = translate("History", "d MMM yyyy")
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def short_time(moment: datetime, *, compact: bool = False) -> str:
    """Day and time in one short line; the year only where it is another than this.

    Args:
        moment: in any time zone.
        compact: leave the seconds to the text that is copied or saved.
    """
    if moment.astimezone().year != today().year:
        form = translate("History", "d MMM yyyy, HH:mm")
    elif compact:
        form = translate("History", "d MMM, HH:mm")
    else:
        form = translate("History", "d MMM, HH:mm:ss")
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(moment.timestamp())), form)


def hour_name(moment: datetime) -> str:
    """Hours and minutes as the language writes them."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(local.time(), QLocale.FormatType.ShortFormat)


def first_of_week(day: date) -> date:
    """The day the week of ``day`` began, as the language counts weeks."""
    first = QLocale().firstDayOfWeek().value
    return day - timedelta(days=(day.isoweekday() - first) % 7)
