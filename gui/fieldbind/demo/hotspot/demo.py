"""The device of the demo: its hotspot appears a moment after somebody looks for it."""

from collections.abc import Generator
from contextlib import contextmanager

from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.hotspot.manners import Complaint, Manners
from fieldbind.demo.hotspot.on_air import on_air
from fieldbind.demo.hotspot.uplink import InProcess


@contextmanager
def device_beside(
    cloud: SimulatedCloud,
    gives_up: Complaint | None = None,
    *,
    appears_after: float = 4.0,
    away: float = 4.0,
) -> Generator[str, None, None]:
    """Let a device be there while the block lasts; its address.

    It takes the tokens that the cloud creates, and needs as long to report as the scenario says.

    Args:
        cloud: that plays the scenario.
        gives_up: what stops it the first time.
        appears_after: seconds that a person needs to find and join its hotspot, at their best.
        away: seconds without internet, until the laptop is back on its own network.
    """
    joins_after = None if cloud.device_after is None else away + cloud.device_after
    manners = Manners(
        appears_after=appears_after, joins_after=joins_after, gives_up=gives_up, gives_up_times=1
    )
    with on_air(manners, InProcess(cloud, away), clock=cloud.story) as (address, _):
        yield address
