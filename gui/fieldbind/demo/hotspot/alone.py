"""``fieldbind demo-device``: a simulated device in pairing mode by itself."""

import argparse
import json
import sys

from fieldbind.cloud.models import Device
from fieldbind.demo.hotspot.air import Air
from fieldbind.demo.hotspot.manners import Complaint, Manners
from fieldbind.demo.hotspot.on_air import on_air
from fieldbind.demo.hotspot.uplink import Nowhere, OverHttp, Uplink
from fieldbind.demo.told_to_stop import listening_for_stop

NEVER = "never"


def run_demo_device(options: argparse.Namespace) -> int:
    """Be there until told to stop; says first, in one line of JSON, where and who it is.

    Returns:
        The exit code: 0 after a stop, 2 if it could not start.
    """
    try:
        device = Device(options.product, options.name)
        manners = _manners(options)
        air = Air(options.seed, loss=options.loss, delay=options.delay, doubled=options.doubled)
        with (
            listening_for_stop() as wait_until_told,
            on_air(manners, _uplink(options.cloud, device), air, options.port) as (address, _),
        ):
            _say_where(address, device)
            wait_until_told()
    except (OSError, ValueError, OverflowError) as error:
        sys.stderr.write(f"fieldbind demo-device: {error}\n")
        return 2
    return 0


def _manners(options: argparse.Namespace) -> Manners:
    return Manners(
        appears_after=options.appears_after,
        joins_after=None if options.after == NEVER else float(options.after),
        gives_up=_complaint(options.gives_up),
        earlier=_complaint(options.earlier),
    )


def _complaint(text: str) -> Complaint | None:
    """``10`` or ``10,2``; empty for none."""
    number, _, sub = text.partition(",")
    return Complaint(int(number), int(sub or 0)) if text else None


def _uplink(cloud_url: str, device: Device) -> Uplink:
    return OverHttp(cloud_url, device) if cloud_url else Nowhere(device)


def _say_where(address: str, device: Device) -> None:
    words = {"address": address, "product_id": device.product_id, "device_name": device.name}
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()
