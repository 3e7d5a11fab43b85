"""What the wizard works with."""

from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass, replace

from fieldbind.checks.examination import examine
from fieldbind.checks.finding import Finding
from fieldbind.checks.laptop import AskCameras, Laptop
from fieldbind.guidance.catalogue import Guidance
from fieldbind.journey import Journey
from fieldbind.journey.proxy_login import ProxyDesk
from fieldbind.qt.camera.cameras import Cameras, system_cameras
from fieldbind.qt.frame import DemoLogin
from fieldbind.qt.presenting.presenter import Presenter
from fieldbind.settings.known_places import KnownPlaces
from fieldbind.settings.model import Settings
from fieldbind.settings.remembered import Memory


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """Made by whoever starts the program.

    ``settings`` hold what was chosen in the window too, ``given_settings`` what they would be
    without that.
    ``start_demo`` gives the parts of a simulated cloud, None where the demo runs already.
    ``presenter`` plays the demo, and has a panel.
    ``laptop`` is what Diagnostics looks at, and ``examine`` looks.
    ``cameras`` gives those of this laptop, once somebody wants one.
    """

    journey: Journey
    guidance: Guidance
    proxy_desk: ProxyDesk
    settings: Settings
    given_settings: Settings
    memory: Memory
    known_places: KnownPlaces
    start_demo: Callable[[], Awaitable["Parts"]] | None = None
    demo: DemoLogin | None = None
    presenter: Presenter | None = None
    laptop: Callable[[], Laptop]
    examine: Callable[[Laptop], AsyncGenerator[Finding, None]] = examine
    cameras: Callable[[], Cameras] = system_cameras


class Equipped:
    """Whoever works with parts, and gives them on by their names.

    Args:
        parts: to begin with.
    """

    def __init__(self, parts: Parts) -> None:
        self.parts = parts

    @property
    def journey(self) -> Journey:
        """The use cases."""
        return self.parts.journey

    @property
    def settings(self) -> Settings:
        """Limits and pauses."""
        return self.parts.settings

    @property
    def given_settings(self) -> Settings:
        """What they would be if nothing had been chosen in the window."""
        return self.parts.given_settings

    @property
    def known_places(self) -> KnownPlaces:
        """The families and rooms that were listed last."""
        return self.parts.known_places

    @property
    def guidance(self) -> Guidance:
        """The words for what goes wrong, and an organisation's own."""
        return self.parts.guidance

    @property
    def memory(self) -> Memory:
        """What is remembered between starts."""
        return self.parts.memory

    def examine(self, cameras: AskCameras) -> AsyncGenerator[Finding, None]:
        """Look at everything between this laptop and the cloud."""
        return self.parts.examine(replace(self.parts.laptop(), cameras=cameras))

    def open_cameras(self) -> Cameras:
        """The cameras of this laptop; the first time takes a moment."""
        return self.parts.cameras()

    @property
    def demo(self) -> DemoLogin | None:
        """The account to show, where the cloud is simulated."""
        return self.parts.demo
