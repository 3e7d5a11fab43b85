"""The device of the demo: its hotspot appears a moment after somebody looks for it."""

from collections.abc import Generator
from contextlib import contextmanager

from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.hotspot.manners import Manners
from fieldbind.demo.hotspot.on_air import on_air
from fieldbind.demo.hotspot.uplink import InProcess

_APPEARS_AFTER = 4.0
"""As long as a person needs to find it in a Wi-Fi menu and join it, at their best."""

_AWAY = 4.0
"""So long the laptop is without internet after the hotspot has closed."""


@contextmanager
def device_beside(cloud: SimulatedCloud) -> Generator[str, None, None]:
    """Let a device be there while the block lasts; its address.

    It takes the tokens that the cloud creates, and needs as long to report as the scenario says.

    Args:
        cloud: that plays the scenario.
    """
    joins_after = None if cloud.device_after is None else _AWAY + cloud.device_after
    manners = Manners(appears_after=_APPEARS_AFTER, joins_after=joins_after)
    with on_air(manners, InProcess(cloud, _AWAY)) as (address, _):
        yield address
