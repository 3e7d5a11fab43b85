"""What a page beside the steps is: History, and whatever else the rail leads to."""

from collections.abc import AsyncGenerator, Callable
from typing import TYPE_CHECKING, ClassVar, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from fieldbind.checks.finding import Finding
from fieldbind.checks.laptop import AskCameras
from fieldbind.faults import Fault
from fieldbind.guidance.catalogue import Guidance
from fieldbind.guidance.problem import Problem
from fieldbind.qt.foot import Foot
from fieldbind.qt.frame import Frame
from fieldbind.qt.padded import Padded
from fieldbind.qt.tasks import Work
from fieldbind.settings.model import Settings

if TYPE_CHECKING:
    from fieldbind.qt.look import Look


class AsideFrame(Frame, Protocol):
    """The window as a page beside the steps sees it.

    ``run`` is for the step below; an aside's own work goes through ``run_aside``.
    """

    @property
    def guidance(self) -> Guidance:
        """The words for what goes wrong, and an organisation's own."""
        ...

    @property
    def given_settings(self) -> Settings:
        """What the settings would be if nothing had been chosen in the window."""
        ...

    @property
    def look(self) -> "Look":
        """Language, text size, theme and movement."""
        ...

    def examine(self, cameras: AskCameras) -> AsyncGenerator[Finding, None]:
        """Look at everything between this laptop and the cloud; see ``checks``."""
        ...

    def ask_for_proxy_login(self, proxy: str, then: Callable[[], None]) -> None:
        """Ask for a proxy's login over everything; ``then`` is called once it was entered."""
        ...

    def run_aside(self, name: str, work: Work) -> None:
        """Start work that ends when the aside is closed; a Fault goes to its ``show_fault``."""
        ...

    def close_aside(self) -> None:
        """Back to the step below, wherever that is by now."""
        ...

    def explain(self, fault: Fault) -> Problem:
        """What to say about a fault."""
        ...

    def continue_job(self, job_id: str) -> None:
        """Close the aside and go on with a job whose end is not known."""
        ...


class Aside(Padded):
    """Lies over the step, which goes on below; nothing in it changes the job under way.

    Args:
        frame: the window.
    """

    entry: ClassVar[str]
    """The id of its rail entry, such as ``rail.history``."""
    icon: ClassVar[str]

    def __init__(self, frame: AsideFrame) -> None:
        super().__init__()
        self.frame = frame

    @staticmethod
    def title() -> str:
        """Its name in the rail."""
        raise NotImplementedError

    def enter(self) -> None:
        """Draw it; called each time it is opened."""
        raise NotImplementedError

    def leave(self) -> None:
        """It is being closed; its work has been ended already."""

    def below_changed(self) -> None:
        """The step below has changed: its answers, or what is under way."""

    def job_written(self, job_id: str) -> None:
        """A step of a job was written down while it is open."""

    def first_focus(self) -> QWidget | None:
        """Where a person begins."""
        raise NotImplementedError

    def foot(self, back: Foot) -> Foot:
        """Its footer; ``back`` is one with nothing but the way back to the step."""
        return back

    def show_fault(self, fault: Fault, again: Callable[[], None]) -> None:
        """Say what stood in the way of its own work, and offer to do it ``again``."""
        raise NotImplementedError


def back_words(number: int | None) -> str:
    """Where the way back leads: a numbered step, or Done, which has no number."""
    if number is None:
        return QCoreApplication.translate("Aside", "Back")
    return QCoreApplication.translate("Aside", "Back to step {0}").format(number)
