"""The cameras of this laptop, which may have none."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtMultimedia import QCameraDevice
from pytestqt.qtbot import QtBot

from fieldbind.qt.camera.camera_source import CameraSource
from fieldbind.qt.camera.cameras import Camera, system_cameras
from fieldbind.qt.camera.source import SourceTrouble


def test_every_camera_has_an_id_and_a_name(qapp: object) -> None:
    cameras = system_cameras()
    listed = cameras.listed()
    assert all(camera.id and camera.name for camera in listed)
    assert len({camera.id for camera in listed}) == len(listed)
    assert cameras.lack() in (SourceTrouble.NONE, SourceTrouble.REFUSED)


def test_a_camera_that_has_gone_says_so_at_once(qtbot: QtBot) -> None:
    source = system_cameras().open(Camera("gone", "Gone"))
    told: list[object] = []
    source.trouble.connect(told.append)
    source.start()
    source.stop()
    assert told == [SourceTrouble.UNPLUGGED]


def test_one_that_is_not_wanted_any_more_is_not_opened(qtbot: QtBot) -> None:
    source = CameraSource(QCameraDevice())
    told: list[object] = []
    source.trouble.connect(told.append)
    source.stop()
    assert told == []


@pytest.mark.parametrize("name", ["PySide6.QtMultimedia", "PIL", "zxingcpp"])
def test_nothing_heavy_is_loaded_before_a_camera_is_wanted(name: str) -> None:
    program = f"import sys, fieldbind.qt.app; sys.exit({name!r} in sys.modules)"
    folder = Path(__file__).parents[3] / "gui"
    ended = subprocess.run([sys.executable, "-c", program], cwd=folder, check=False)
    assert ended.returncode == 0
