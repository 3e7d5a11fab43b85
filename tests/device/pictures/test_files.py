"""What is taken for a picture, judged by what is in it, and what is not even opened."""

import os
from pathlib import Path

import pytest
from PIL import Image

from fieldbind.device.pictures.files import MOST_BYTES
from fieldbind.device.pictures.reading import open_picture, read_picture
from fieldbind.faults import LocalFault
from pictured import PROJECT, kept, packed, photo


def why(source: Path | bytes) -> str:
    """The reason a picture is refused for."""
    with pytest.raises(LocalFault) as refused:
        open_picture(source)
    category, _, reason = refused.value.code.partition(".")
    assert category == "PICTURE_UNREADABLE"
    return reason


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "BMP"])
def test_a_kind_is_known_by_its_content_whatever_its_name_says(tmp_path: Path, kind: str) -> None:
    path = kept(tmp_path, photo(PROJECT), "label.txt", kind)
    (read,) = read_picture(path).ours
    assert read.label.product_id == "SIMPROD001"


@pytest.mark.parametrize("kind", ["GIF", "TIFF", "PPM", "ICO", "EPS", "PDF"])
def test_other_kinds_are_not_even_tried(kind: str) -> None:
    picture = Image.new("RGB", (32, 32))
    assert why(packed(picture, kind)) == "NOT_A_PICTURE"


@pytest.mark.parametrize(
    "content", [b"\0", b"just words", b"<svg xmlns='x'/>", b"\x7fELF" + bytes(400), b"RIFF1234WAVE"]
)
def test_what_is_no_picture_is_said_to_be_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "label.jpg"
    path.write_bytes(content)
    assert why(path) == why(content) == "NOT_A_PICTURE"


@pytest.mark.parametrize("brand", [b"heic", b"mif1", b"avif"])
def test_a_photo_in_a_phones_own_format_has_its_own_words(brand: bytes) -> None:
    assert why(b"\0\0\0\x18ftyp" + brand + bytes(16)) == "PHONE_FORMAT"


def test_nothing_is_empty(tmp_path: Path) -> None:
    (tmp_path / "label.jpg").touch()
    assert why(tmp_path / "label.jpg") == why(b"") == "EMPTY"


def test_what_is_gone_or_may_not_be_read_is_out_of_reach(tmp_path: Path) -> None:
    assert why(tmp_path / "gone.jpg") == "OUT_OF_REACH"
    assert why(tmp_path / "label.jpg\0.png") == "OUT_OF_REACH"
    loop = tmp_path / "loop.jpg"
    loop.symlink_to(loop)
    assert why(loop) == "OUT_OF_REACH"


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    assert why(tmp_path) == "NOT_A_FILE"


def test_a_pipe_that_nobody_writes_to_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "label.jpg")
    assert why(tmp_path / "label.jpg") == "NOT_A_FILE"


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null", "/dev/tty"])
def test_a_device_is_not_read(device: str) -> None:
    assert why(Path(device)) == "NOT_A_FILE"


def test_a_file_too_large_for_a_picture_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "label.jpg"
    with path.open("wb") as stream:
        stream.write(b"\xff\xd8\xff")
        stream.truncate(MOST_BYTES + 1)
    assert why(path) == "TOO_LARGE"


def test_no_file_is_left_open(tmp_path: Path) -> None:
    path = kept(tmp_path, photo(PROJECT))
    before = sum(1 for _ in Path("/proc/self/fd").iterdir())
    open_picture(path)
    (tmp_path / "empty.jpg").touch()
    why(tmp_path / "empty.jpg")
    why(tmp_path)
    assert sum(1 for _ in Path("/proc/self/fd").iterdir()) == before
