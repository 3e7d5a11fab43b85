"""Why a camera gives no picture, as far as anybody tells."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject

from fieldbind.qt.camera.consent import ask_consent, is_denied, is_out_of_reach
from fieldbind.qt.camera.source import SourceTrouble
from fieldbind.qt.camera.troubles import trouble_in


@pytest.mark.parametrize(
    ("words", "trouble"),
    [
        ("Camera is in use.", SourceTrouble.BUSY),
        ("Access to camera not granted", SourceTrouble.REFUSED),
        ("Permission denied", SourceTrouble.REFUSED),
        ("No camera detected", SourceTrouble.UNPLUGGED),
        ("The video capture device was disconnected", SourceTrouble.UNPLUGGED),
        ("0xC00D3EA3", SourceTrouble.BUSY),
        ("", SourceTrouble.BUSY),
    ],
)
def test_words_of_a_failure(words: str, trouble: SourceTrouble) -> None:
    assert trouble_in(words, is_there=True) is trouble
    assert trouble_in(words, is_there=False) is SourceTrouble.UNPLUGGED


def test_the_privacy_settings_of_windows(tmp_path: Path) -> None:
    for_all, for_apps = tmp_path / "all.conf", tmp_path / "apps.conf"
    for_all.write_text("[General]\nValue=Allow\n")
    places = [str(for_all), str(for_apps)]
    assert not is_denied(places)
    for_apps.write_text("[General]\nValue=Deny\n")
    assert is_denied(places)


def test_a_device_that_this_account_may_not_open(tmp_path: Path) -> None:
    assert not is_out_of_reach(tmp_path)
    (tmp_path / "video0").touch(0o000)
    # Whoever is root reads everything.
    assert is_out_of_reach(tmp_path) is (os.geteuid() != 0)
    (tmp_path / "video1").symlink_to(tmp_path / "gone")
    assert is_out_of_reach(tmp_path)


def test_where_nobody_asks_a_camera_may_be_used(qapp: QCoreApplication) -> None:
    answers: list[bool] = []
    ask_consent(QObject(), answers.append)
    assert answers == [True]
