"""Copy and Save of one receipt."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldbind.ledger.model import Job
from fieldbind.qt.done.receipt_text import Told, text_of
from fieldbind.qt.facts import room_name
from fieldbind.qt.history.days import moment_of
from fieldbind.qt.history.naming import room_now
from fieldbind.qt.history.outcomes import sign_of
from fieldbind.qt.presenting.kiosk import is_kiosk
from fieldbind.qt.saving import ask_where_to_save
from fieldbind.qt.widgets.button import Button


class TakingAlong(QWidget):
    """Two buttons of one width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._is_copied = False
        self._is_saved: bool | None = None
        self._copy = Button("", icon="copy", name="history.copy", small=True)
        self._save = Button("", icon="file-down", name="history.save", small=True)
        self._copy.clicked.connect(self._copy_text)
        if is_kiosk():
            self._save.hide()
        self._save.clicked.connect(self._save_text)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self._copy, 1)
        row.addWidget(self._save, 1)
        self.reword()

    def reword(self) -> None:
        """Say both acts in the language of now, and what became of them."""
        copied = self.tr("Copied") if self._is_copied else self.tr("Copy")
        self._copy.set_words(copied, self.tr("Copy the receipt"))
        self._save.set_words(self._saving_words(), self.tr("Save the receipt"))

    def _saving_words(self) -> str:
        if self._is_saved is None:
            return self.tr("Save")
        return self.tr("Saved") if self._is_saved else self.tr("Not saved")

    def show_job(self, job: Job | None) -> None:
        """Take another job."""
        self._job, self._is_copied, self._is_saved = job, False, None
        self.reword()

    def _copy_text(self) -> None:
        if self._job:
            QGuiApplication.clipboard().setText(job_text(self._job))
            self._is_copied = True
            self.reword()

    def _save_text(self) -> None:
        if job := self._job:
            name = f"fieldbind-{job.device_name or job.id[:8]}.txt"
            title = self.tr("Save the receipt")
            ask_where_to_save(
                self.window(),
                title,
                name,
                job_text(job),
                self._say_saved,
                name="history.save_dialog",
            )

    def _say_saved(self, saved: bool) -> None:
        self._is_saved = saved
        self.reword()


def job_text(job: Job) -> str:
    """The receipt of a job as lines of text."""
    return text_of(
        Told(
            outcome=sign_of(job.standing).words,
            at=job.bound_at or moment_of(job),
            account=job.account,
            family=job.family,
            family_id=job.family_id,
            room=room_name(room_now(job)),
            alias=job.alias,
            product=job.product_name,
            product_id=job.product_id,
            device_name=job.device_name,
            read_at=job.read_at,
            request_id=job.request_id,
            code=job.code,
        )
    )
