"""What one look of the Device page is: fields, camera, or hand-over."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldbind.guidance.problem import Fix
from fieldbind.qt.foot import Foot
from fieldbind.qt.padded import Padded
from fieldbind.steps import Answers

if TYPE_CHECKING:
    from fieldbind.qt.page import Page


class Face(Padded):
    """One look of the page, over its whole sheet; the page shows one at a time.

    Args:
        page: whose face it is.

    Signals:
        changed(): footer or caption are others than before.
    """

    changed = Signal()

    def __init__(self, page: "Page") -> None:
        super().__init__()
        self.page = page
        self.frame = page.frame

    @property
    def seen_height(self) -> int:
        """It is as high as its page, which may be scrolled."""
        return min(self.height(), self.page.seen_height)

    def enter(self, answers: Answers) -> None:
        """Draw it from the answers; called each time it is shown."""
        raise NotImplementedError

    def leave(self) -> None:
        """Another face, or another page, is about to be shown: end what was begun."""

    def first_focus(self) -> QWidget | None:
        """The first unanswered control; None where only the primary is left to press."""
        raise NotImplementedError

    def is_complete(self) -> bool:
        """Check what was entered; mark and focus what is missing."""
        return True

    async def commit(self) -> Answers:
        """Carry out what the primary button promises and return the new answers.

        Raises:
            Fault: becomes the problem card; nothing entered is lost.
        """
        return self.frame.answers

    def fix(self, fix: Fix) -> bool:
        """Mend something that only this face can mend; whether it did."""
        del fix
        return False

    def caption(self) -> str:
        """What the rail says under the step while this face is shown."""
        return ""

    def is_caption_a_name(self) -> bool:
        """Whether that is what a device is called."""
        return False

    def foot(self) -> Foot:
        """What it wants in the footer; the page's usual three unless a face says otherwise."""
        page = self.page
        return Foot(back=page.back_act(), cancel=page.cancel_act(), primary=page.primary_act())
