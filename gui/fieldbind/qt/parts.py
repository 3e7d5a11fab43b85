"""What the wizard works with."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from fieldbind.guidance.catalogue import Guidance
from fieldbind.journey import Journey
from fieldbind.journey.proxy_login import ProxyDesk
from fieldbind.qt.frame import DemoLogin
from fieldbind.settings.known_places import KnownPlaces
from fieldbind.settings.model import Settings
from fieldbind.settings.remembered import Memory


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """Made by whoever starts the program.

    ``start_demo`` gives the parts of a simulated cloud, None where the demo runs already.
    """

    journey: Journey
    guidance: Guidance
    proxy_desk: ProxyDesk
    settings: Settings
    memory: Memory
    known_places: KnownPlaces
    start_demo: Callable[[], Awaitable["Parts"]] | None = None
    demo: DemoLogin | None = None
