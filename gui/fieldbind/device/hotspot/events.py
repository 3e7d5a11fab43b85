"""What happens while a token is handed over."""

from dataclasses import dataclass
from typing import TypeAlias

from fieldbind.cloud.models import Device
from fieldbind.device.hotspot.replies import Trouble


@dataclass(frozen=True, slots=True)
class Sent:
    """The message left for the ``number``-th time, of ``most``."""

    number: int
    most: int


@dataclass(frozen=True, slots=True)
class EarlierTrouble:
    """The device tells what stopped it the last time; it says nothing of this time."""

    trouble: Trouble


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """The device has the message; ``device`` is None where it did not say which one it is."""

    device: Device | None


@dataclass(frozen=True, slots=True)
class OutOfReach:
    """The laptop has left the hotspot, or the hotspot is gone: look for it again."""


Event: TypeAlias = Sent | EarlierTrouble | Acknowledged | OutOfReach
