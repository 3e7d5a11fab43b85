"""How often the wait asks, when it asks the person, and how binds repeat."""

from dataclasses import dataclass, field

from fieldbind.journey.bind import BindPace
from fieldbind.journey.cadence import Cadence


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """Seconds: how often the wait asks, when it asks the person, and how binds repeat."""

    poll_interval: float = 2.0
    wait_limit: float = 100.0
    bind: BindPace = field(default_factory=BindPace)

    @property
    def cadence(self) -> Cadence:
        """The pauses of a wait."""
        return Cadence(self.poll_interval)
