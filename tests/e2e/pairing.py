"""A device in pairing mode beside the laptop."""

import json
import subprocess
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

from fieldbind.demo.cloud import SimulatedCloud

LABEL = "SIMPROD001/sim_dev_01"
"""It names the device, and has no token."""


@contextmanager
def in_pairing_mode(
    fieldbind: Path, environ: Mapping[str, str], cloud: SimulatedCloud, *manners: str
) -> Generator[str, None, None]:
    """A simulated device of its own process; where its hotspot answers."""
    command = [fieldbind, "demo-device", "--cloud", cloud.url, "--after", "1", *manners]
    with subprocess.Popen(command, env=environ, stdout=subprocess.PIPE) as device:
        try:
            assert device.stdout is not None
            yield json.loads(device.stdout.readline())["address"]
        finally:
            device.terminate()
