"""``fieldbind demo-cloud``: the simulated cloud by itself."""

import json
import sys

from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.exchange.envelope import Shape
from fieldbind.demo.server import serve
from fieldbind.demo.told_to_stop import listening_for_stop

NEVER = "never"


def run_demo_cloud(port: int, shape: str, device_after: str) -> int:
    """Serve until told to stop; says first, in one line of JSON, how to reach it.

    Args:
        port: on loopback; 0 for any free one.
        shape: ``live`` or ``documented``.
        device_after: seconds until a device reports a token, or ``never``.

    Returns:
        The exit code: 0 after a stop, 2 if it could not start.
    """
    try:
        after = None if device_after == NEVER else float(device_after)
        with (
            listening_for_stop() as wait_until_told,
            serve(SimulatedCloud(shape=Shape(shape), device_after=after), port) as cloud,
        ):
            _say_where(cloud)
            wait_until_told()
    except (OSError, ValueError) as error:
        sys.stderr.write(f"fieldbind demo-cloud: {error}\n")
        return 2
    return 0


def _say_where(cloud: SimulatedCloud) -> None:
    # The secrets are those of the simulation, and whoever starts it needs them.
    words = {
        "url": cloud.url,
        "app_key": cloud.app_key,
        "app_secret": cloud.app_secret,
        "account": cloud.account,
        "password": cloud.password,
    }
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()
