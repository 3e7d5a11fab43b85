"""The pages of the wizard, one above the other."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

if TYPE_CHECKING:
    from fieldbind.qt.frame import Frame
    from fieldbind.qt.page import Page
    from fieldbind.steps import Step


class PageStack(QStackedWidget):
    """One page for each step, a card over them, an aside over all; blank until one is shown."""

    def __init__(self) -> None:
        super().__init__()
        self._pages: dict[Step, Page] = {}
        self.below = QWidget()
        """The page of the step, or the card over it, whether or not an aside lies on top."""
        self._aside: QWidget | None = None
        self.addWidget(self.below)

    def __getitem__(self, step: "Step") -> "Page":
        return self._pages[step]

    def lay(self, below: QWidget) -> None:
        """Show a page or a card; under the aside, if one is open."""
        self.below = below
        if self._aside is None:
            self.setCurrentWidget(below)

    def show_aside(self, aside: QWidget) -> None:
        """Show a page beside the steps over everything."""
        self._aside = aside
        self.setCurrentWidget(aside)

    def hide_aside(self) -> None:
        """Show what lies below again."""
        self._aside = None
        self.setCurrentWidget(self.below)

    def make_pages(self, frame: "Frame", kinds: "Sequence[type[Page]]") -> None:
        """Make the pages, anew where there are some: they are drawn for the frame's settings."""
        former = list(self._pages.values())
        self._pages = {kind.step: kind(frame) for kind in kinds}
        for page in self._pages.values():
            self.addWidget(page)
        for page in former:
            self.removeWidget(page)
            page.deleteLater()
