"""The list of jobs, or a sentence in its place."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QVBoxLayout

from fieldbind.ledger.model import Job
from fieldbind.qt.history.delegate import JobDelegate
from fieldbind.qt.history.empty import Empty
from fieldbind.qt.history.loading import JobBars
from fieldbind.qt.history.rows import JobRows, job_at
from fieldbind.qt.widgets.row_view import RowView
from fieldbind.qt.widgets.surface import Surface

_FIRST = 1


class JobView(RowView):
    """``history.list``."""

    def __init__(self, model: JobRows) -> None:
        super().__init__(model)
        self.rows = JobDelegate(self)
        self.setItemDelegate(self.rows)
        self.ring(self.rows)
        self.setObjectName("history.list")
        self.reword()

    def reword(self) -> None:
        """Say what is listed in the language of now."""
        self.setAccessibleName(self.tr("Jobs"))


class JobList(Surface):
    """Jobs under their days; the arrow keys move what is chosen.

    Signals:
        chosen(): another job is chosen now, or none; see ``job``.
        wanted(): older jobs are asked for, see ``add_jobs``.
    """

    chosen = Signal()
    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._rows = JobRows(self)
        self._rows.wanted.connect(self.wanted)
        self._job: Job | None = None
        self.view = JobView(self._rows)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.empty = Empty()
        self._stack = QStackedLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._stack)
        for part in (self.view, JobBars(), self.empty):
            self._stack.addWidget(part)
        self._stack.setCurrentIndex(1)

    def reword(self) -> None:
        """Say the same jobs in the language of now; the one that is chosen stays in sight."""
        self._rows.reword()
        if self._job:
            self.view.doItemsLayout()
            self.view.scrollTo(self._rows.index_of(self._job.id))

    @property
    def job(self) -> Job | None:
        """The one that is chosen."""
        return self._job

    @property
    def job_count(self) -> int:
        """How many jobs were asked for so far."""
        return self._rows.job_count

    def show_jobs(self, jobs: Sequence[Job], *, has_more: bool) -> None:
        """Begin anew with these; the job that was chosen stays so if it is among them."""
        kept = self._job.id if self._job else ""
        # With a current row, each row that goes would make its neighbour the current one.
        self.view.selectionModel().reset()
        self._rows.show_jobs(jobs, has_more=has_more)
        index = self._rows.index_of(kept)
        first = self._rows.first_job()
        if not index.isValid() and first:
            index = self._rows.index_of(first.id)
        self._stack.setCurrentIndex(0 if first else 2)
        self._choose(index)

    def add_jobs(self, jobs: Sequence[Job], *, has_more: bool) -> None:
        """Put older jobs at the end."""
        self._rows.add_jobs(jobs, has_more=has_more)

    def update_job(self, job: Job) -> None:
        """Show what became of a job."""
        self._rows.update_job(job)
        if self._job and self._job.id == job.id:
            self._job = job
            self.chosen.emit()

    def _choose(self, index: QModelIndex) -> None:
        self._job = job_at(index)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(index, flag)
        self.chosen.emit()

    def _current_changed(self, now: QModelIndex, before: QModelIndex) -> None:
        if now.row() == _FIRST:
            # The day above it cannot be reached, and belongs to it.
            self.view.scrollToTop()
        job = job_at(now)
        if job is not None and job is not self._job:
            self._job = job
            self.chosen.emit()
