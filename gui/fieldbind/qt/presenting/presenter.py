"""What the presenter's panel may ask of whoever plays the demo."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias

if TYPE_CHECKING:
    from fieldbind.qt.parts import Parts

MakeParts: TypeAlias = "Callable[[], Awaitable[Parts]]"
"""Ends the former performance and gives the parts of the next one."""


class Speed(Enum):
    """How fast simulated devices are."""

    USUAL = "1"
    FAST = "4"
    STEP = "step"
    """Nothing happens by itself; each event waits for the presenter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A scenario as the panel lists it, in the language of the window.

    Args:
        name: what it is called on the command line.
        title: a few words, "Slow device".
        remark: what will be seen, "Tips at 20 s, ready at 55 s".
        icon: icon name.
    """

    name: str
    title: str
    remark: str
    icon: str


class PropKind(Enum):
    """What is drawn."""

    LAMP = "lamp"
    LOCK = "lock"
    AIR_CONDITIONER = "air_conditioner"


class Led(Enum):
    """The light on a simulated device."""

    DARK = "dark"
    FAST = "fast"
    SLOW = "slow"
    STEADY = "steady"

    @property
    def blinks(self) -> bool:
        """Whether it goes on and off."""
        return self in (Led.FAST, Led.SLOW)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prop:
    """A simulated device on the panel.

    Args:
        kind: what it is.
        name: its device name.
        led: its light now.
        is_alive: bound and running: the lamp shines, the lock turns, the fan blows.
    """

    kind: PropKind
    name: str
    led: Led
    is_alive: bool


class Presenter(Protocol):
    """Whoever plays the demo. Called in the window's thread only, and calls back only there."""

    @property
    def stories(self) -> Sequence[Story]:
        """All that can be played, in the language of now; a presenter's own come last."""
        ...

    @property
    def playing(self) -> str:
        """The name of the story that is played."""
        ...

    @property
    def speed(self) -> Speed:
        """How fast it is played."""
        ...

    @property
    def props(self) -> Sequence[Prop]:
        """The simulated devices: a lamp, a lock and an air conditioner."""
        ...

    @property
    def held(self) -> PropKind:
        """The simulated device in the visitor's hands: it takes the next token."""
        ...

    @property
    def can_step(self) -> bool:
        """Whether anything waits for ``next_event``."""
        ...

    def hold(self, kind: PropKind) -> None:
        """Put another simulated device into the visitor's hands; it takes the next token."""
        ...

    def choose(self, name: str) -> None:
        """Play another story from its beginning."""
        ...

    def add(self, file: Path) -> Story:
        """Take a story of the presenter's own from a file.

        Raises:
            LocalFault: ``SCENARIO_UNREADABLE.<why>``, with what is amiss and where.
        """
        ...

    def set_speed(self, speed: Speed) -> None:
        """Play faster, slower or step by step from now on."""
        ...

    def next_event(self) -> None:
        """Have happen at once what would happen next."""
        ...

    def restart(self) -> None:
        """Play the same story from its beginning, with everything entered wiped."""
        ...

    def listen(self, changed: Callable[[], None]) -> None:
        """Call ``changed`` whenever any of the above has changed, for as long as it is played."""
        ...

    def bring(self, show: Callable[[MakeParts], None]) -> None:
        """Say who shows a performance from its first page on; the wizard does so by itself."""
        ...
