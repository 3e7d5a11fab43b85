"""The window as its pages see it."""

from dataclasses import dataclass, field
from typing import Protocol

from fieldbind.faults import Fault
from fieldbind.journey import Journey
from fieldbind.qt.camera.cameras import Cameras
from fieldbind.qt.offline import Offline
from fieldbind.qt.tasks import Work
from fieldbind.settings.known_places import KnownPlaces
from fieldbind.settings.model import Settings
from fieldbind.settings.remembered import Memory
from fieldbind.steps import Answers, Step


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoLogin:
    """An account of the simulated cloud; nobody needs to know it by heart."""

    account: str
    password: str = field(repr=False)


class Frame(Protocol):
    """What a page may ask of the frame around it."""

    @property
    def journey(self) -> Journey:
        """The use cases."""
        ...

    @property
    def settings(self) -> Settings:
        """Limits and pauses."""
        ...

    @property
    def known_places(self) -> KnownPlaces:
        """The families and rooms that were listed last."""
        ...

    @property
    def offline(self) -> Offline:
        """Who is told that nobody answers, and that somebody does."""
        ...

    @property
    def memory(self) -> Memory:
        """What is remembered between starts."""
        ...

    @property
    def answers(self) -> Answers:
        """All that was answered so far."""
        ...

    @property
    def demo(self) -> DemoLogin | None:
        """The account to show, where the cloud is simulated."""
        ...

    @property
    def is_busy(self) -> bool:
        """Whether this page's commit is under way."""
        ...

    def open_cameras(self) -> Cameras:
        """The cameras of this laptop; the first time takes a moment."""
        ...

    def run(self, name: str, work: Work) -> None:
        """Start work that ends when the page is left; a Fault becomes a problem card."""
        ...

    def stop(self, name: str) -> None:
        """End one piece of work."""
        ...

    def keep(self, answers: Answers) -> None:
        """Note changed answers without moving on."""
        ...

    def advance(self, answers: Answers) -> None:
        """Note the answers and go on to the step that follows."""
        ...

    def go(self, step: Step) -> None:
        """Show another step with everything kept."""
        ...

    def leave(self) -> None:
        """Cancel: close the wizard."""
        ...

    def back(self) -> None:
        """Go to the step before."""
        ...

    def press_primary(self) -> None:
        """What the primary button does: check the page, commit it, go on."""
        ...

    def show_fault(self, fault: Fault) -> None:
        """Show a fault as a problem card over this page."""
        ...

    def try_again(self) -> None:
        """Do once more what a fault has interrupted."""
        ...

    def dismiss(self) -> None:
        """Take the problem card away and show this page as it was."""
        ...

    def refresh(self) -> None:
        """Draw rail and footer again; the page's words have changed."""
        ...

    def focus_first(self) -> None:
        """Put the focus where the page begins, or on the primary where nothing is left to do."""
        ...

    def announce(self, text: str, *, assertive: bool = False) -> None:
        """Have a screen reader say something without moving the focus."""
        ...

    def end_session(self) -> None:
        """Sign out, here and in the cloud."""
        ...

    def start_demo(self) -> None:
        """Go on with a simulated cloud instead of the real one."""
        ...
