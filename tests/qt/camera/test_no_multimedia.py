"""A system on which Qt's multimedia does not load, as a Debian without libpulse."""

import subprocess
import sys

_ASK = """
import sys
sys.modules["PySide6.QtMultimedia"] = None
from fieldbind.qt.camera.cameras import system_cameras
cameras = system_cameras()
print(len(cameras.listed()), cameras.lack().name)
"""


def test_there_is_no_camera_then_and_nothing_else_is_amiss() -> None:
    command = [sys.executable, "-c", _ASK]
    told = subprocess.run(command, capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["0", "NONE"]
    assert "no cameras: " in told.stderr
