"""The simulated devices waiting to be bound."""

from collections import deque
from dataclasses import dataclass, field

from fieldbind.cloud.models import Device

LAMP = "LAEG4YJE1A"
LOCK = "LCK5D8RW2N"
AIR_CONDITIONER = "ACN7J3VX6T"

FIRST_NUMBER = 412

STEMS = {LAMP: "lamp_e27", LOCK: "lock_d1", AIR_CONDITIONER: "ac_w35"}
"""What the names of devices begin with, by product."""


@dataclass(slots=True, kw_only=True)
class Workbench:
    """Which device takes the next bind token, and how long it needs to report it.

    Args:
        after: seconds from the token's creation to the report; None for never.
        product: of the numbered devices.
        always: one device that takes every token, whatever a label says.
        held: the device in the technician's hands, where it is neither the next numbered one nor
            the one that took a token last.
        upcoming: devices that take the next tokens, before the numbered ones.
        number: of the next numbered device.
        doomed: so many of the next tokens are never reported.
        doomed_life: seconds after which those are over.
    """

    after: float | None = 3.0
    product: str = LAMP
    always: Device | None = None
    held: Device | None = None
    upcoming: deque[Device] = field(default_factory=deque[Device])
    number: int = FIRST_NUMBER
    doomed: int = 0
    doomed_life: float = 12.0

    @property
    def in_hand(self) -> Device:
        """The device in the technician's hands."""
        return self.held or self.coming

    @property
    def coming(self) -> Device:
        """The next numbered device: ``lamp_e27_0412`` and so on."""
        return numbered(self.product, self.number)

    def next_device(self) -> Device:
        """The device that takes a token created now."""
        if self.upcoming:
            return self.upcoming.popleft()
        if self.always:
            return self.always
        self.held = self.coming
        self.number += 1
        return self.held

    def take_up(self, product: str) -> None:
        """From now on the devices are of this product."""
        if product != self.product:
            self.product, self.held = product, None


def numbered(product: str, number: int = FIRST_NUMBER) -> Device:
    """A device of a product by its number; the first one if none is given."""
    return Device(product, f"{STEMS[product]}_{number:04}")
