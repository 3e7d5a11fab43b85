"""The pauses and limits of a hand-over, a wait and a bind."""

from dataclasses import dataclass, field

from fieldbind.journey.bind import BindPace
from fieldbind.journey.cadence import Cadence


@dataclass(frozen=True, slots=True, kw_only=True)
class HandPace:
    """Seconds of a hand-over over the device's hotspot.

    Args:
        look_every: from one look for the hotspot to the next.
        look_limit: after which a person is asked.
        try_pause: from one datagram to the next (the vendor's SoftAP page).
        ask_every: from one question to the next while the laptop goes back to its own Wi-Fi.
        return_limit: after which a person is asked (the vendor's Android app: 100 s).
    """

    look_every: float = 1.0
    look_limit: float = 300.0
    try_pause: float = 2.0
    ask_every: float = 1.0
    return_limit: float = 100.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """Seconds: how often the wait asks, when it asks the person, and how binds repeat."""

    poll_interval: float = 2.0
    wait_limit: float = 100.0
    bind: BindPace = field(default_factory=BindPace)
    hand: HandPace = field(default_factory=HandPace)

    @property
    def cadence(self) -> Cadence:
        """The pauses of a wait."""
        return Cadence(self.poll_interval)
