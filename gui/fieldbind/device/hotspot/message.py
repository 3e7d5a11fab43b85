"""What is said to a device in its hotspot: one JSON object a datagram."""

from dataclasses import dataclass

import msgspec

from fieldbind.cloud.models import BindToken, Secret, Site
from fieldbind.faults import LocalFault

LONGEST = 1024
"""Bytes; the device's receive buffer (vendor's device SDK)."""

WIFI_AND_TOKEN = 1
DEVICE_SAYS = 2
READ_LOG = 3
"""Values of ``cmdType``; the vendor's SoftAP page."""

QUESTION = msgspec.json.encode({"cmdType": READ_LOG})
"""Asks for the device's log: changes nothing, and any answer shows that somebody is there."""

# Source: the vendor's apps for both; the SoftAP page for the first.
_REGIONS = {Site.CHINA: "ap-guangzhou", Site.OVERSEAS: "na-ashburn"}


@dataclass(frozen=True, slots=True)
class Network:
    """The Wi-Fi that a device shall join.

    Args:
        ssid: its name.
        password: empty for an open one.
        bssid: of one access point, where it is known.
    """

    ssid: str
    password: Secret
    bssid: str = ""


def region_of(site: Site) -> str:
    """The region that a device has to report to."""
    return _REGIONS[site]


def message_for(network: Network, token: BindToken, region: str) -> bytes:
    """Wi-Fi and token as the device reads them.

    Raises:
        LocalFault: HOTSPOT_TOO_LONG, the device could not take it in one piece.
    """
    members: dict[str, object] = {"cmdType": WIFI_AND_TOKEN, "ssid": network.ssid}
    if network.bssid:
        members["bssid"] = network.bssid
    members["password"] = network.password.reveal()
    members["token"] = token.reveal()
    members["region"] = region
    message = msgspec.json.encode(members)
    if len(message) > LONGEST:
        raise LocalFault("HOTSPOT_TOO_LONG")
    return message
