"""A demo reaches nothing beyond this laptop, whatever is configured."""

import json
import os
import subprocess
import sys

import pytest

from fieldbind.cloud.http import Http
from fieldbind.faults import LocalFault


def test_in_a_hostile_place() -> None:
    paths = os.pathsep.join(path for path in sys.path if path)
    environ = {**os.environ, "PYTHONPATH": paths, "QT_QPA_PLATFORM": "offscreen"}
    program = [sys.executable, "-m", "reached"]
    ended = subprocess.run(program, env=environ, capture_output=True, text=True, check=False)

    assert ended.stderr == ""
    said = json.loads(ended.stdout)
    assert said["beyond"] == []
    assert said["asked"] > 0


@pytest.mark.parametrize(
    "url",
    [
        "https://iot.cloud.tencent.com/api",
        "https://192.0.2.7/api",
        "https://127.0.0.1.example.com/",
        "http://localhost:1/",
    ],
)
async def test_its_door_refuses_before_anything_is_opened(url: str) -> None:
    async with Http(only_here=True) as http:
        with pytest.raises(LocalFault, match="SETTINGS_UNREADABLE"):
            await http.post_json(url, b"{}")
