"""The jobs as a list reads them: newest first, under their days, more as somebody scrolls."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QStandardItem, QStandardItemModel

from fieldbind.ledger.model import Job
from fieldbind.qt.history.days import day_name, day_of, hour_name, moment_of
from fieldbind.qt.history.naming import name_of, place_of
from fieldbind.qt.history.outcomes import sign_of
from fieldbind.qt.phrases import listed
from fieldbind.qt.theme import px
from fieldbind.qt.widgets.tips import plain_tip

_Index = QModelIndex | QPersistentModelIndex
JOB_ROLE = int(Qt.ItemDataRole.UserRole)
DAY_ROLE = JOB_ROLE + 1
_ROW, _DAY = 60, 33
_WIDTH = 100


class JobRows(QStandardItemModel):
    """Jobs and the days they belong to.

    The sizes are kept with the items: a view asks for all of them again after each page, and with
    100,000 rows only an answer that needs no Python comes in time for the next frame.

    Signals:
        wanted(): somebody has scrolled to the end of what is here, and there is more.
    """

    wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: dict[str, QStandardItem] = {}
        self._last_day: date | None = None
        self._has_more = False
        self._is_asking = False

    @property
    def job_count(self) -> int:
        """How many jobs are here."""
        return len(self._items)

    def show_jobs(self, jobs: Sequence[Job], *, has_more: bool) -> None:
        """Begin anew with these."""
        self.clear()
        self._items, self._last_day = {}, None
        self.add_jobs(jobs, has_more=has_more)

    def add_jobs(self, jobs: Sequence[Job], *, has_more: bool) -> None:
        """Put older jobs at the end; one that moved down meanwhile is not shown twice."""
        self._has_more, self._is_asking = has_more, False
        rows: list[QStandardItem] = []
        for job in jobs:
            if job.id not in self._items:
                if (day := day_of(job)) != self._last_day:
                    self._last_day = day
                    rows.append(_day_row(day))
                rows.append(self._job_row(job))
        self.invisibleRootItem().appendRows(rows)

    def reword(self) -> None:
        """Say every job and day in the language of now, as high as the words are now."""
        for row in range(self.rowCount()):
            _say(self.item(row))

    def update_job(self, job: Job) -> None:
        """Show what became of a job that is here."""
        if item := self._items.get(job.id):
            item.setData(job, JOB_ROLE)
            _say(item)

    def index_of(self, job_id: str) -> QModelIndex:
        """The row of a job; invalid where it is not here."""
        item = self._items.get(job_id)
        return item.index() if item else QModelIndex()

    def first_job(self) -> Job | None:
        """The newest one."""
        return next((job_at(item.index()) for item in self._items.values()), None)

    def canFetchMore(self, parent: _Index) -> bool:
        return self._has_more and not self._is_asking

    def fetchMore(self, parent: _Index) -> None:
        self._is_asking = True
        self.wanted.emit()

    def _job_row(self, job: Job) -> QStandardItem:
        item = self._items[job.id] = QStandardItem()
        item.setEditable(False)
        item.setData(job, JOB_ROLE)
        _say(item)
        return item


def job_at(index: _Index) -> Job | None:
    """The job a row stands for; None for a day."""
    found = index.data(JOB_ROLE)
    return found if isinstance(found, Job) else None


def _say(item: QStandardItem) -> None:
    job = item.data(JOB_ROLE)
    if isinstance(job, Job):
        _say_job(item, job)
    else:
        item.setText(day_name(item.data(DAY_ROLE)))
        item.setData(QSize(_WIDTH, px(_DAY)), Qt.ItemDataRole.SizeHintRole)


def _say_job(item: QStandardItem, job: Job) -> None:
    name, moment = name_of(job), moment_of(job)
    spoken = (name, place_of(job), sign_of(job.standing).words, hour_name(moment))
    item.setData(QSize(_WIDTH, px(_ROW)), Qt.ItemDataRole.SizeHintRole)
    item.setText(name)
    item.setToolTip(plain_tip(name))
    item.setAccessibleText(listed(spoken))


def _day_row(day: date) -> QStandardItem:
    item = QStandardItem()
    item.setFlags(Qt.ItemFlag.ItemNeverHasChildren)
    item.setData(day, DAY_ROLE)
    _say(item)
    return item
