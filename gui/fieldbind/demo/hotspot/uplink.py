"""What a simulated device reports its token to, once it has joined the Wi-Fi."""

import asyncio
from typing import Protocol
from urllib.parse import urlsplit

import msgspec

from fieldbind.cloud.http import Http
from fieldbind.cloud.models import Device
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.door import METHOD, REPORT_PATH
from fieldbind.faults import Fault

_PUBLISHES = 3


class Uplink(Protocol):
    """The way from a device to a cloud."""

    def device_for(self, token: str) -> Device:
        """Which device has just taken this token."""
        ...

    async def report(self, token: str, device: Device) -> None:
        """Present the token to the cloud."""
        ...


class InProcess:
    """To a simulated cloud of this process, whose next device is the one in the hotspot.

    Args:
        cloud: that knows the tokens.
        away: seconds for which the cloud cannot be reached, as from a laptop on its way back.
    """

    def __init__(self, cloud: SimulatedCloud, away: float = 0.0) -> None:
        self._cloud = cloud
        self._away = away

    def device_for(self, token: str) -> Device:
        """The one that takes a token created now, where the cloud knows the token."""
        with self._cloud.changing() as world:
            device = world.take_token(token)
        self._cloud.cut_off(self._away)
        return device

    async def report(self, token: str, device: Device) -> None:
        """From now on the token is usable."""
        self._cloud.take_report(token, device)


class Nowhere:
    """To no cloud at all.

    Args:
        device: which one this is.
    """

    def __init__(self, device: Device) -> None:
        self._device = device

    def device_for(self, token: str) -> Device:
        """Always the same."""
        del token
        return self._device

    async def report(self, token: str, device: Device) -> None:
        """Nobody hears it."""


class OverHttp(Nowhere):
    """To a simulated cloud of another process, by the door it has for devices.

    Args:
        cloud_url: as ``demo-cloud`` prints it.
        device: which one this is.
        pause: seconds from one try to the next.
    """

    def __init__(self, cloud_url: str, device: Device, pause: float = 1.0) -> None:
        super().__init__(device)
        self._pause = pause
        parts = urlsplit(cloud_url)
        self._url = f"{parts.scheme}://{parts.netloc}{REPORT_PATH}"

    async def report(self, token: str, device: Device) -> None:
        """Publish it up to three times; a device has nobody to complain to."""
        report = {
            "method": METHOD,
            "clientToken": f"{device.name}-1",
            "productId": device.product_id,
            "deviceName": device.name,
            "params": {"token": token},
        }
        async with Http() as http:
            for _ in range(_PUBLISHES):
                try:
                    await http.exchange(self._url, msgspec.json.encode(report))
                except Fault:
                    await asyncio.sleep(self._pause)
                else:
                    return
