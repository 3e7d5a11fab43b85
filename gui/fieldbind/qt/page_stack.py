"""The pages of the wizard, one above the other."""

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget

from fieldbind.qt.frame import Frame
from fieldbind.qt.page import Page
from fieldbind.steps import Step


class PageStack(QStackedWidget):
    """One page for each step, and whatever card lies over them; blank until something is shown."""

    def __init__(self) -> None:
        super().__init__()
        self._pages: dict[Step, Page] = {}
        self.addWidget(QWidget())

    def __getitem__(self, step: Step) -> Page:
        return self._pages[step]

    def make_pages(self, frame: Frame, kinds: Sequence[type[Page]]) -> None:
        """Make the pages, anew where there are some: they are drawn for the frame's settings."""
        former = list(self._pages.values())
        self._pages = {kind.step: kind(frame) for kind in kinds}
        for page in self._pages.values():
            self.addWidget(page)
        for page in former:
            self.removeWidget(page)
            page.deleteLater()
