"""Pictures, folders and videos as sources of frames."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from fieldbind.qt.camera.pictures import FolderSource, ImagesSource
from fieldbind.qt.camera.source import FrameSource, Shot, SourceTrouble
from fieldbind.qt.camera.video_file import VideoFileSource
from label_scene import as_jpeg
from motion_jpeg import write_video

SHADES = (30, 120, 220)


def plain(shade: int) -> QImage:
    """One shade of grey all over."""
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(QColor(shade, shade, shade))
    return image


def levels(qtbot: QtBot, source: FrameSource, count: int) -> list[int]:
    """Brightness of the frames that come, stopped after so many."""
    seen: list[int] = []

    def take(shot: Shot) -> None:
        grey = shot.grey()
        seen.append(grey.pixels[grey.stride * 20 + 20])
        if len(seen) == count:
            source.stop()

    source.shot.connect(take)
    source.start()
    qtbot.waitUntil(lambda: len(seen) >= count)
    return seen


def rounded(seen: list[int]) -> list[int]:
    """The nearest of the shades that were drawn."""
    return [min(SHADES, key=lambda shade: abs(shade - level)) for level in seen]


def troubles(qtbot: QtBot, source: FrameSource) -> list[object]:
    """What is told instead of frames."""
    told: list[object] = []
    source.trouble.connect(told.append)
    source.start()
    qtbot.waitUntil(lambda: bool(told))
    return told


def test_pictures_come_in_order_over_and_over(qtbot: QtBot) -> None:
    source = ImagesSource([plain(shade) for shade in SHADES], rate=200)
    assert levels(qtbot, source, 5) == [30, 120, 220, 30, 120]


def test_started_again_it_begins_again(qtbot: QtBot) -> None:
    source = ImagesSource([plain(shade) for shade in SHADES], rate=200)
    levels(qtbot, source, 2)
    assert levels(qtbot, source, 1) == [30]


def test_the_pictures_of_a_folder_come_by_their_names(qtbot: QtBot, tmp_path: Path) -> None:
    for name, shade in zip(("c.webp", "a.png", "b.JPG"), (220, 30, 120), strict=True):
        assert plain(shade).save(str(tmp_path / name))
    (tmp_path / "aa.png").write_bytes(b"broken")
    (tmp_path / "notes.txt").write_text("no picture")
    seen = levels(qtbot, FolderSource(tmp_path, rate=200), 4)
    assert rounded(seen) == [30, 120, 220, 30]


def test_a_folder_without_pictures_gives_none(qtbot: QtBot, tmp_path: Path) -> None:
    assert troubles(qtbot, FolderSource(tmp_path)) == [SourceTrouble.SILENT]
    assert troubles(qtbot, FolderSource(tmp_path / "missing")) == [SourceTrouble.SILENT]


def test_a_video_plays_over_and_over(qtbot: QtBot, tmp_path: Path) -> None:
    pictures = [as_jpeg(plain(shade)) for shade in SHADES]
    path = write_video(tmp_path / "shades.avi", pictures, (64, 48), 50)
    seen = rounded(levels(qtbot, VideoFileSource(path), 7))
    assert set(seen) == set(SHADES)


@pytest.mark.qt_log_ignore("Could not open media", extend=True)
@pytest.mark.parametrize("name", ["broken.avi", "missing.avi"])
def test_what_is_no_video_says_so(qtbot: QtBot, tmp_path: Path, name: str) -> None:
    (tmp_path / "broken.avi").write_bytes(b"RIFF, but no more")
    assert SourceTrouble.SILENT in troubles(qtbot, VideoFileSource(tmp_path / name))
