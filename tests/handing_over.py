"""A device in its hotspot, and a person who hands a token over to it."""

from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import msgspec
from PySide6.QtWidgets import QLabel

from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.hotspot.air import Air
from fieldbind.demo.hotspot.manners import Manners
from fieldbind.demo.hotspot.on_air import OnAir, on_air
from fieldbind.demo.hotspot.uplink import InProcess
from fieldbind.device.hotspot.message import WIFI_AND_TOKEN
from wizardry import Person, at_work, quick_settings

CREATE, STATE = "AppCreateDeviceBindToken", "AppGetDeviceBindTokenState"
LABEL = "LAEG4YJE1A/lamp_e27_0412"
SSID, PASSWORD = "Lin-Home", "Harbour-24"
PROMPT = Manners(acknowledgements=1, between=0.01, stays=60.0, joins_after=0.05)
"""A device that does all it should, and at once."""

FOR_GOOD = 3600.0
"""As long as a test lasts, and longer."""

_QUICK = {"hotspot_look": 0.5, "hotspot_retry": 0.2, "hotspot_limit": 20, "return_limit": 20}


class Gate(Air):
    """A way that can be barred.

    Args:
        lets: how many datagrams still get through, both ways counted; None for all.
    """

    def __init__(self, lets: int | None = None) -> None:
        super().__init__()
        self.lets = lets

    def arrivals(self) -> tuple[float, ...]:
        if self.lets is None:
            return super().arrivals()
        self.lets = max(self.lets - 1, -1)
        return super().arrivals() if self.lets >= 0 else ()


@contextmanager
def device_beside(
    cloud: SimulatedCloud, manners: Manners = PROMPT, air: Air | None = None, away: float = 0.0
) -> Generator[tuple[str, OnAir], None, None]:
    """A device whose token nobody but itself reports; its address, and what it has heard.

    Args:
        cloud: that it reports to.
        manners: how it behaves.
        air: the way to it.
        away: seconds for which the laptop has no internet once the token is with the device.
    """
    cloud.device_after = None
    with on_air(manners, InProcess(cloud, away), air) as beside:
        yield beside


@asynccontextmanager
async def before_hand_over(
    cloud: SimulatedCloud, folder: Path, address: str, **changes: object
) -> AsyncGenerator[Person, None]:
    """Somebody who has read a label without a token, and entered a Wi-Fi."""
    settings = quick_settings(cloud, folder, **{"hotspot": address, **_QUICK, **changes})
    async with at_work(settings, cloud) as person:
        await person.sign_in()
        await person.choose_place()
        enter_wifi(person)
        yield person


def enter_wifi(person: Person) -> None:
    """Read the label of a device without a token, and say which Wi-Fi it shall join."""
    person.scan(LABEL)
    person.fill("device.ssid", SSID)
    person.fill("device.wifi_password", PASSWORD)


def told(there: OnAir) -> list[dict[str, str]]:
    """What the device was told of Wi-Fi and token, oldest first."""
    heard = [msgspec.json.decode(datagram, type=dict[str, object]) for datagram in there.heard]
    return [
        {name: str(value) for name, value in members.items()}
        for members in heard
        if members["cmdType"] == WIFI_AND_TOKEN
    ]


def steps(person: Person) -> list[str]:
    """The words of the panel, line by line and without clock times."""
    panel = person.find("device.steps")
    labels = [label for label in panel.findChildren(QLabel) if label.isVisibleTo(panel)]
    labels.sort(key=lambda label: (label.y(), label.x()))
    return [label.text() for label in labels if label.text().count(":") != 2]


def stage(person: Person) -> str:
    """The step that is under way; empty if none is."""
    return person.words("device.stage") if person.sees("device.stage") else ""


async def until_bound(person: Person) -> None:
    """Through what follows a hand-over, up to Done."""
    await person.until_seen("confirm.summary")
    person.press("nav.next")
    await person.until_seen("done.title")
