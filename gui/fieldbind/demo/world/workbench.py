"""The simulated devices waiting to be bound."""

from collections import deque
from dataclasses import dataclass, field

from fieldbind.cloud.models import Device

LAMP = "LAEG4YJE1A"


@dataclass(slots=True, kw_only=True)
class Workbench:
    """Which device takes the next bind token, and how long it needs to report it.

    Args:
        after: seconds from the token's creation to the report; None for never.
        always: one device that takes every token, whatever a label says.
        upcoming: devices that take the next tokens, before the numbered ones.
        number: of the next numbered device.
        doomed: so many of the next tokens are never reported.
        doomed_life: seconds after which those are over.
    """

    after: float | None = 3.0
    always: Device | None = None
    upcoming: deque[Device] = field(default_factory=deque[Device])
    number: int = 412
    doomed: int = 0
    doomed_life: float = 12.0

    def next_device(self) -> Device:
        """The device that takes a token created now: ``lamp_e27_0412`` and so on."""
        if self.upcoming:
            return self.upcoming.popleft()
        if self.always:
            return self.always
        device = Device(LAMP, f"lamp_e27_{self.number:04}")
        self.number += 1
        return device
