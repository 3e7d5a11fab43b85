import json
import signal
import subprocess
import sys

import httpx
import pytest

from fieldbind.demo.alone import run_demo_cloud
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from stop_signal import told_to_stop


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_says_how_to_reach_it_and_stops_when_told(
    capsys: pytest.CaptureFixture[str], number: signal.Signals
) -> None:
    with told_to_stop(number):
        code = run_demo_cloud(0, "live", "3")

    out, err = capsys.readouterr()
    assert code == 0
    assert err == ""
    assert out.count("\n") == 1
    said = json.loads(out)
    assert said.pop("url").startswith("http://127.0.0.1:")
    assert said == {
        "app_key": "SimAppKey0001",
        "app_secret": "SimSecret0123456789ab",
        "account": "13800138000",
        "password": "Harbour-2024",
    }


def test_it_leaves_the_signals_as_they_were(capsys: pytest.CaptureFixture[str]) -> None:
    before = signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)

    with told_to_stop(signal.SIGTERM):
        run_demo_cloud(0, "live", "never")

    assert (signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT)) == before
    capsys.readouterr()


@pytest.mark.parametrize(("shape", "after"), [("square", "3"), ("live", "soon")])
def test_nonsense_is_refused(capsys: pytest.CaptureFixture[str], shape: str, after: str) -> None:
    assert run_demo_cloud(0, shape, after) == 2

    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("fieldbind demo-cloud: ")


def test_a_taken_port_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with serve(SimulatedCloud()) as cloud:
        port = httpx.URL(cloud.url).port or 0

        assert run_demo_cloud(port, "live", "3") == 2

    assert "fieldbind demo-cloud: " in capsys.readouterr().err


def test_a_process_of_its_own_answers_and_ends_with_zero() -> None:
    script = "import sys; from fieldbind.demo.alone import run_demo_cloud as run; "
    command = [sys.executable, "-W", "error", "-c", f'{script}sys.exit(run(0, "documented", "1"))']
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        try:
            said = json.loads(process.stdout.readline())
            answer = httpx.post(f"{said['url']}/tokenapi", json={"Action": "AppGetUser"})
            process.send_signal(signal.SIGTERM)
            out, err = process.communicate(timeout=20)
        finally:
            process.kill()

    assert answer.json()["Response"]["Error"]["Code"] == "ErrorRequiredParamNotFound"
    assert (process.returncode, out, err) == (0, b"", b"")
