"""Handing a Wi-Fi and a bind token to a device over the hotspot it opens (SoftAP over UDP).

Source of the wire facts: the vendor's page on SoftAP development and its device SDK.
"""

from fieldbind.device.hotspot.events import (
    Acknowledged,
    EarlierTrouble,
    Event,
    OutOfReach,
    Sent,
)
from fieldbind.device.hotspot.hotspot import ADDRESS, Hotspot
from fieldbind.device.hotspot.message import Network, region_of
from fieldbind.device.hotspot.replies import Trouble

__all__ = [
    "ADDRESS",
    "Acknowledged",
    "EarlierTrouble",
    "Event",
    "Hotspot",
    "Network",
    "OutOfReach",
    "Sent",
    "Trouble",
    "region_of",
]
