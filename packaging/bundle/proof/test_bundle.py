"""What only a bundle can lack: parts of Qt, the keyring's back ends, languages, its own version."""

import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QColor, QImage

from bundle import elf, slimming
from bundle.freezing import NAME, WITNESS
from e2e.screen import Screen
from fieldbind import __version__
from printed import printed

_FRAMES = 30


@pytest.fixture
def video(tmp_path: Path) -> Path:
    """A second of colours: JPEG pictures one after the other, as cheap cameras send them."""
    path = tmp_path / "label.mjpeg"
    with path.open("wb") as file:
        for number in range(_FRAMES):
            image = QImage(320, 240, QImage.Format.Format_RGB32)
            image.fill(QColor(number * 8, 80, 255 - number * 8))
            picture = QBuffer()
            picture.open(QBuffer.OpenModeFlag.WriteOnly)
            assert image.save(picture, "JPG")  # pyright: ignore[reportCallIssue, reportArgumentType] - the stubs take bytes only, Qt a text
            file.write(picture.data().data())
    return path


def said(program: Path, screen: Screen, *arguments: str, **environ: str) -> str:
    """What a command of the bundle prints; it ends well and complains of nothing."""
    done = subprocess.run(
        [program, *arguments],
        env={**screen.environ, **environ},
        cwd=screen.home,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_tells_its_version(bundle: Path, screen: Screen) -> None:
    assert said(bundle / NAME, screen, "--version") == f"fieldbind {__version__}\n"


def test_shows_pictures_as_a_camera_sends_them(bundle: Path, screen: Screen, video: Path) -> None:
    assert "frames, 320x240" in said(bundle / WITNESS, screen, "video", str(video))


@pytest.mark.parametrize("ending", ["png", "jpg", "webp", "bmp"])
def test_reads_the_label_in_a_picture(
    bundle: Path, screen: Screen, tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"label.{ending}"
    printed("LAEG4YJE1A/lamp_e27_0412", scale=6).save(path)

    assert said(bundle / WITNESS, screen, "label", str(path)) == "IDENTITY LAEG4YJE1A\n"


def test_uses_the_keyring_of_the_desktop(bundle: Path, screen: Screen) -> None:
    assert "SecretService" in said(bundle / WITNESS, screen, "keyring", "geheim-4711")


def test_lends_no_library_to_the_programs_it_starts(bundle: Path, screen: Screen) -> None:
    assert said(bundle / WITNESS, screen, "others") == "0 paths of ours\n"


def test_holds_nothing_that_it_was_to_do_without(bundle: Path) -> None:
    inside = bundle / "_internal"
    files = [str(path.relative_to(inside)) for path in inside.rglob("*") if path.is_file()]
    assert slimming.unwanted(files) == []


def test_looks_for_no_library_outside(bundle: Path) -> None:
    found = {
        part for path in bundle.rglob("*") if elf.is_elf(path) for part in elf.search_path(path)
    }
    assert [part for part in found if not part.startswith("$ORIGIN")] == []
