"""``fieldbind demo-device``: a device in a process of its own."""

import json
import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager

import pytest

from before_the_bind import until
from fieldbind.__main__ import main
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from fieldbind.device.hotspot.hotspot import Hotspot
from fieldbind.faults import Stopped
from hotspots import NETWORK, REGION, TOKEN
from stop_signal import told_to_stop


def test_it_says_where_it_is_and_stops_when_told(capsys: pytest.CaptureFixture[str]) -> None:
    with told_to_stop(signal.SIGTERM):
        code = main(["demo-device", "--after", "never"])

    out, err = capsys.readouterr()
    assert (code, err, out.count("\n")) == (0, "", 1)
    said = json.loads(out)
    assert said.pop("address").startswith("127.0.0.1:")
    assert said == {"product_id": "SIMPROD001", "device_name": "sim_dev_01"}


@pytest.mark.parametrize(
    "options",
    [["--after", "soon"], ["--gives-up", "ten"], ["--earlier", "1,x"], ["--port", "70000"]],
)
def test_nonsense_is_refused(capsys: pytest.CaptureFixture[str], options: list[str]) -> None:
    assert main(["demo-device", *options]) == 2

    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("fieldbind demo-device: ")


@contextmanager
def another_process(*options: str) -> Generator[Hotspot, None, None]:
    """The hotspot of a device in a process of its own, which has to end well."""
    command = [sys.executable, "-W", "error", "-m", "fieldbind", "demo-device", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        yield Hotspot(json.loads(process.stdout.readline())["address"], REGION)
        process.send_signal(signal.SIGTERM)
        out, err = process.communicate(timeout=20)
    assert (process.returncode, out, err) == (0, b"", b"")


async def test_a_process_of_its_own_pairs_and_reports() -> None:
    with serve(SimulatedCloud(device_after=None)) as cloud:
        options = ("--cloud", cloud.url, "--after", "0.05", "--earlier", "10,2")
        with another_process(*options) as hotspot:
            events = [type(e).__name__ async for e in hotspot.hand_over(NETWORK, TOKEN)]
            await until(lambda: _has_reported(cloud))
    assert events == ["Sent", "EarlierTrouble", "Acknowledged"]


async def test_every_number_can_be_ordered() -> None:
    with (
        another_process("--gives-up", "23") as hotspot,
        pytest.raises(Stopped, match=r"DEVICE_GAVE_UP\.23"),
    ):
        async for _ in hotspot.hand_over(NETWORK, TOKEN):
            pass


def _has_reported(cloud: SimulatedCloud) -> bool:
    with cloud.changing() as world:
        return world.tickets[TOKEN.reveal()].is_reported(cloud.clock())
