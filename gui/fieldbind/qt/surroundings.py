"""What lies around the page: rail and footer, where the focus begins, where scans go."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QLineEdit

from fieldbind.qt.foot import Foot
from fieldbind.qt.notices import Notice
from fieldbind.qt.rail import Rail
from fieldbind.qt.wedge import Wedge
from fieldbind.steps import Step

if TYPE_CHECKING:
    from fieldbind.qt.window import Window
    from fieldbind.qt.wizard import Wizard

_MISPLACED_MS = 10_000


class Surroundings:
    """Draws rail and footer for whatever is uppermost: page, card, sheet or aside.

    Args:
        wizard: whose page they are around.
    """

    def __init__(self, wizard: "Wizard") -> None:
        self._wizard = wizard
        self.rail = Rail(wizard)

    def listen(self, window: "Window") -> None:
        """Have scans and letters of the whole window go to the page."""
        self._wedge = Wedge(window, self._scan_field, self._typing_field, self._has_tools)
        self._wedge.scanned.connect(self._take_scan)
        self._wedge.misplaced.connect(self._tell_misplaced)
        self._misplaced = QTimer(window, singleShot=True, interval=_MISPLACED_MS)
        self._misplaced.timeout.connect(partial(window.notices.drop, Notice.SCAN))

    def draw(self) -> None:
        """Draw both again, and what an aside shows of the step below it."""
        if self._wizard.aside:
            self._wizard.aside.below_changed()
        self.rail.draw()
        self._wizard.window.footer.show_foot(self._foot(), busy=self._wizard.is_busy)

    def focus_first(self) -> None:
        """Put the focus where the page begins; a card and an aside see to that themselves."""
        wizard = self._wizard
        if wizard.problem or wizard.aside or wizard.stoppage.ended.is_open:
            return
        resuming = wizard.resuming
        first = resuming.card.resume if resuming.is_up else wizard.page.first_focus()
        if first := first or wizard.window.footer.primary:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _foot(self) -> Foot:
        wizard = self._wizard
        if wizard.window.over.is_open:
            return Foot()
        if wizard.aside:
            return wizard.asides.foot()
        foot = wizard.resuming.foot() if wizard.resuming.is_up else wizard.page.foot()
        if wizard.problem:
            return replace(foot, primary=None, note=wizard.stoppage.portal.note)
        if wizard.is_bind_out and foot.cancel:
            words = QCoreApplication.translate("Wizard", "Stop")
            stop = replace(foot.cancel, text=words, press=wizard.stop_bind)
            return replace(foot, back=None, cancel=stop)
        return foot

    def _take_scan(self, text: str) -> None:
        self._wizard.window.notices.drop(Notice.SCAN)
        self._wizard.page.take_scan(text)

    def _tell_misplaced(self) -> None:
        self._wizard.window.notices.note(Notice.SCAN)
        self._misplaced.start()

    def _has_tools(self) -> bool:
        """Whether programs that fill in passwords may type here as quickly as a scanner."""
        wizard = self._wizard
        return wizard.step is Step.SIGN_IN or wizard.stoppage.ended.is_open

    @property
    def _is_covered(self) -> bool:
        wizard = self._wizard
        is_busy = wizard.is_busy or wizard.resuming.is_up or wizard.stoppage.ended.is_open
        return bool(wizard.problem or wizard.aside or is_busy)

    def _scan_field(self) -> QLineEdit | None:
        return None if self._is_covered else self._wizard.page.scan_field()

    def _typing_field(self) -> QLineEdit | None:
        return None if self._is_covered else self._wizard.page.typing_field()
