"""What can be said while a code is on the screen and nobody knows whether a device has read it."""

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from fieldbind.cloud.models import Family, Room
from fieldbind.device.shown_code import Modules
from fieldbind.qt.facts import room_name

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One look at it.

    Args:
        code: what the device's camera sees.
        name: which device; may be empty.
        place: family and room it goes to.
        ssid: the Wi-Fi whose password the code holds.
        elapsed: seconds waited.
        age: seconds since the cloud's last answer; None before the first.
        is_in_trouble: the last question had no answer.
    """

    code: Modules = field(default_factory=Modules)
    name: str = ""
    place: tuple[Family, Room] | None = None
    ssid: str = ""
    elapsed: float = 0.0
    age: float | None = None
    is_in_trouble: bool = False

    @property
    def is_there(self) -> bool:
        """Whether there is a code to show."""
        return self.code.side > 0

    @property
    def title(self) -> str:
        """Which device, and for where."""
        place = f"{self.place[0].name} · {room_name(self.place[1])}" if self.place else ""
        return (
            translate("ShownCode", "{0}, for {1}").format(self.name, place) if self.name else place
        )

    @property
    def life_sign(self) -> str:
        """That the cloud is being asked."""
        if self.is_in_trouble:
            return translate("Stages", "No answer. Asking again.")
        if self.age is None:
            return translate("Stages", "Asking about the token")
        seconds = int(self.age)
        if seconds:
            return translate("Stages", "Checked {0} s ago").format(seconds)
        return translate("Stages", "Checked just now")

    @property
    def warning(self) -> str:
        """What the code gives away."""
        words = translate("ShownCode", "It holds the password of {0}. Show it to this device only.")
        return words.format(self.ssid)
