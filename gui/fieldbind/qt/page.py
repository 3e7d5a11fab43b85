"""What a page of the wizard is."""

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtWidgets import QLineEdit, QWidget

from fieldbind.guidance.problem import Fix
from fieldbind.qt.foot import Act, Foot
from fieldbind.qt.frame import Frame
from fieldbind.qt.padded import Padded
from fieldbind.steps import Answers, Step


class Page(Padded):
    """One step of the wizard. It draws itself from the answers and never touches a button."""

    step: ClassVar[Step]

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self.frame = frame

    def enter(self, answers: Answers) -> None:
        """Draw the page from the answers; called each time it is shown."""
        raise NotImplementedError

    def first_focus(self) -> QWidget | None:
        """The first unanswered control; None where only the primary is left to press."""
        raise NotImplementedError

    def make_rest(self) -> bool:
        """Make what may be asked for later; whether there was anything left to make."""
        return False

    def leave(self) -> None:
        """The page is being left; its work has been ended already."""

    def moved(self, step: Step, answers: Answers) -> None:
        """The wizard shows this step now, whosever it is: time to forget what was for a job."""

    def is_live(self) -> bool:
        """Whether it shows a picture that moves, so that any hold-up would be seen."""
        return False

    def is_on_hotspot(self) -> bool:
        """Whether the laptop is on a device's own Wi-Fi, so that nobody else can be asked."""
        return False

    def pause_for_sign_in(self) -> None:
        """The session has ended under its work; somebody may sign in again over the page."""

    def go_on(self) -> None:
        """Somebody has signed in again; what was interrupted is done once more right after."""

    def back_online(self) -> None:
        """Somebody answers again after nobody did."""

    def is_complete(self) -> bool:
        """Check what was entered; mark and focus what is missing. Says nothing if all is there."""
        return True

    async def commit(self) -> Answers:
        """Carry out what the primary button promises and return the new answers.

        Raises:
            Fault: becomes the problem card; nothing entered is lost.
        """
        return self.frame.answers

    def scan_field(self) -> QLineEdit | None:
        """The field that a USB scanner's text belongs to, None where scans mean nothing."""
        return None

    def typing_field(self) -> QLineEdit | None:
        """The field that letters go to while no field has the focus."""
        return self.scan_field()

    def take_scan(self, text: str) -> None:
        """A USB scanner has typed ``text``; only called where there is a ``scan_field``."""

    def fix(self, fix: Fix) -> bool:
        """Mend something that only this page can mend; whether it did."""
        del fix
        return False

    def facts(self) -> Mapping[str, str]:
        """What guidance may name, beyond the answers."""
        return {}

    def caption(self) -> str:
        """What the rail says under this step while it is current."""
        return ""

    def is_caption_a_name(self) -> bool:
        """Whether somebody else gave it, so that it may be cut where there is no room."""
        return False

    def is_asking(self) -> bool:
        """Whether the page waits for a person to settle something out of the ordinary."""
        return False

    def foot(self) -> Foot:
        """Back, Cancel and the primary act; the usual three unless a page says otherwise."""
        return Foot(back=self.back_act(), cancel=self.cancel_act(), primary=self.primary_act())

    def back_act(self) -> Act | None:
        """The usual Back."""
        return Act(id="nav.back", text=self.tr("Back"), press=self.frame.back, icon="arrow-left")

    def cancel_act(self) -> Act:
        """The usual Cancel."""
        return Act(id="nav.cancel", text=self.tr("Cancel"), press=self.frame.leave)

    def primary_act(self) -> Act | None:
        """The usual primary."""
        return Act(
            id="nav.next",
            text=self.tr("Continue"),
            busy_text=self.tr("Checking…"),
            press=self.frame.press_primary,
        )
