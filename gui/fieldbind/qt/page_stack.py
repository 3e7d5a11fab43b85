"""The pages of the wizard, one above the other."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QStackedWidget, QWidget
from shiboken6 import invalidate

from fieldbind.qt.widgets.compact import set_compact
from fieldbind.qt.widgets.scrolled import Scrolled

if TYPE_CHECKING:
    from fieldbind.qt.frame import Frame
    from fieldbind.qt.page import Page
    from fieldbind.steps import Answers, Step


class PageStack(QStackedWidget):
    """One page for each step, a card over them, an aside over all; blank until one is shown.

    Each of them scrolls where the words have grown too large for the window.

    Signals:
        leaving(): what is shown is about to give way to something else.
    """

    leaving = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pages: dict[Step, Page] = {}
        self._make: dict[Step, Callable[[], Page]] = {}
        self.below = QWidget()
        """The page of the step, or the card over it, whether or not an aside lies on top."""
        self._aside: QWidget | None = None
        self._scrolled: dict[QWidget, Scrolled] = {}
        self._later: list[QWidget] = []
        self._compact = False
        self._blank = self.below
        self.addWidget(self._blank)

    def __getitem__(self, step: "Step") -> "Page":
        """The page of a step, made when it is first asked for; the window is there sooner."""
        if step not in self._pages:
            self._pages[step] = self._make[step]()
        self.take_in(self._pages[step])
        return self._pages[step]

    def make_next(self) -> bool:
        """Make a page that nobody has asked for so far, or a part of one; whether there was one.

        In the order of the steps: what is near is wanted first.
        """
        if self._later:
            self.take_in(self._later[0])
            return True
        for step, make in self._make.items():
            if step not in self._pages:
                self._pages[step] = make()
                self.take_later(self._pages[step])
                return True
            if self._pages[step].make_rest():
                return True
        return False

    def take_later(self, widget: QWidget) -> None:
        """Have a page by and by: to make it took long enough for one turn."""
        self._later.append(widget)

    def take_all(self) -> None:
        """Have all at once that was to come later, before what is there is told of something."""
        while self._later:
            self.take_in(self._later[0])

    def take_in(self, widget: QWidget) -> None:
        """Have a page, a card or an aside, if it is not here yet, in the size of the window."""
        if widget in self._scrolled:
            return
        if widget in self._later:
            self._later.remove(widget)
        self._scrolled[widget] = Scrolled(widget, self)
        self.addWidget(self._scrolled[widget])
        set_compact(widget, self._compact)

    def let_go(self, widget: QWidget) -> None:
        """A page is not needed any more."""
        self.take_all()
        area = self._scrolled.pop(widget)
        self.removeWidget(area)
        # The bindings do not hear when the items of a layout go, and take whatever is made in their
        # place later on for one of them.
        for layout in area.findChildren(QLayout):
            invalidate(layout)
        area.deleteLater()

    def set_compact(self, compact: bool) -> None:
        """The measures that the window takes, also for what is made later."""
        self._compact = compact

    def tell_moved(self, step: "Step", answers: "Answers") -> None:
        """Let every page that was made know which step is shown."""
        for page in self._pages.values():
            page.moved(step, answers)

    def lay(self, below: QWidget) -> None:
        """Show a page or a card; under the aside, if one is open."""
        self.below = below
        if self._aside is None:
            self._show(below)

    def show_aside(self, aside: QWidget) -> None:
        """Show a page beside the steps over everything."""
        self._aside = aside
        self._show(aside)

    def hide_aside(self) -> None:
        """Show what lies below again."""
        self._aside = None
        self._show(self.below)

    def take_pages(self, frame: "Frame", kinds: "Sequence[type[Page]]") -> None:
        """Say what the pages are; those that are there go, for they are drawn for a frame."""
        # Else each of them would be shown, and have the focus, while those before it go; what has
        # the focus while it goes is kept by the bindings for good.
        self.lay(self._blank)
        former = list(self._pages.values())
        self._pages, self._make = {}, {kind.step: partial(kind, frame) for kind in kinds}
        for page in former:
            self.let_go(page)

    def _show(self, widget: QWidget) -> None:
        area = self._scrolled.get(widget)
        self.leaving.emit()
        if area and area is not self.currentWidget():
            area.scroll_to_top()
            self._give_up_focus()
        self.setCurrentWidget(area or widget)

    def _give_up_focus(self) -> None:
        """Whoever shows a page puts the focus into it; else Qt would try one place after another.

        Each of them would be scrolled to, and told to a screen reader. So too where a button of
        the footer has it, which goes with the page that it belongs to.
        """
        focus, sheet = self.window().focusWidget(), self.parentWidget() or self
        if focus and sheet.isAncestorOf(focus):
            focus.clearFocus()
