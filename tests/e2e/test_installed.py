"""The installed command without a window."""

import json
import signal
import subprocess
from pathlib import Path

from e2e.screen import Screen
from fieldbind import __version__


def test_it_says_its_version(fieldbind: Path, screen: Screen) -> None:
    told = subprocess.run(
        [fieldbind, "--version"], env=screen.environ, capture_output=True, text=True, check=True
    )

    assert (told.stdout, told.stderr) == (f"fieldbind {__version__}\n", "")


def test_the_simulated_cloud_alone_ends_in_silence(fieldbind: Path, screen: Screen) -> None:
    with subprocess.Popen(
        [fieldbind, "demo-cloud", "--port", "0"],
        env=screen.environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout
        told = json.loads(process.stdout.readline())
        process.send_signal(signal.SIGTERM)
        rest, errors = process.communicate(timeout=15)

    assert set(told) == {"url", "app_key", "app_secret", "account", "password"}
    assert (process.returncode, rest, errors) == (0, b"", b"")


def test_doctor_looks_beside_a_running_cloud(fieldbind: Path, screen: Screen) -> None:
    with subprocess.Popen(
        [fieldbind, "demo-cloud", "--port", "0"], env=screen.environ, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout
        url = json.loads(process.stdout.readline())["url"]
        environ = {"FIELDBIND_CLOUD_URL": url, "FIELDBIND_KEYRING": "memory"}
        told = subprocess.run(
            [fieldbind, "doctor", "--json"],
            env={**screen.environ, **environ},
            capture_output=True,
            text=True,
            check=False,
        )
        process.send_signal(signal.SIGTERM)

    assert (told.returncode, told.stderr) == (0, "")
    assert json.loads(told.stdout)["verdict"] == "All is fine"
