"""List and receipt side by side, and one below the other where the words are large."""

from PySide6.QtGui import QResizeEvent

from fieldbind.qt.history.job_list import JobList
from fieldbind.qt.history.receipt import ReceiptPanel
from fieldbind.qt.widgets.columns import Columns

_NARROWEST = 545


class Halves(Columns):
    """Tells the receipt where it stands.

    Args:
        jobs: the list.
        panel: the receipt.
    """

    def __init__(self, jobs: JobList, panel: ReceiptPanel) -> None:
        super().__init__(narrowest=_NARROWEST, gap=20, stacked_gap=16)
        self._panel = panel
        self.add(jobs)
        self.add(panel, 0)

    def set_compact(self, compact: bool) -> None:
        """The text size may be another one now."""
        super().set_compact(compact)
        self._panel.set_stacked(self.is_stacked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack, or stand side by side again."""
        super().resizeEvent(event)
        self._panel.set_stacked(self.is_stacked)
