"""A file that somebody gave as a picture: that it is one is judged by what is in it."""

import io
import os
import stat
from collections.abc import Generator
from contextlib import contextmanager
from enum import Enum, auto
from pathlib import Path
from typing import BinaryIO

from fieldbind.faults import LocalFault

MOST_BYTES = 160 * 1024 * 1024
"""More than the largest photo or screenshot that can be read has as a file."""

_HEAD = 32
_PHONE_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1", b"avif")


class PictureKind(Enum):
    """What is read; few kinds, because each is a way in for hostile files."""

    JPEG = auto()
    PNG = auto()
    WEBP = auto()
    BMP = auto()


def unreadable(why: str) -> LocalFault:
    """The fault of a picture that cannot be read.

    Args:
        why: the end of its code.
    """
    return LocalFault(f"PICTURE_UNREADABLE.{why}")


@contextmanager
def opened(source: Path | bytes) -> Generator[BinaryIO, None, None]:
    """The bytes of a picture, for as long as they are needed.

    Args:
        source: a file, or what was on the clipboard.

    Raises:
        LocalFault: PICTURE_UNREADABLE.OUT_OF_REACH, NOT_A_FILE, EMPTY, TOO_LARGE.
    """
    if isinstance(source, bytes):
        _check_size(len(source))
        yield io.BytesIO(source)
        return
    with os.fdopen(_regular(source), "rb") as stream:
        yield stream


def kind_of(stream: BinaryIO) -> PictureKind:
    """What a picture is by its first bytes; its name is not asked.

    Raises:
        LocalFault: PICTURE_UNREADABLE.PHONE_FORMAT, NOT_A_PICTURE.
    """
    head = stream.read(_HEAD)
    stream.seek(0)
    if head.startswith(b"\xff\xd8\xff"):
        return PictureKind.JPEG
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return PictureKind.PNG
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return PictureKind.WEBP
    if head.startswith(b"BM"):
        return PictureKind.BMP
    is_phone = head[4:8] == b"ftyp" and head[8:12] in _PHONE_BRANDS
    raise unreadable("PHONE_FORMAT" if is_phone else "NOT_A_PICTURE")


def _regular(path: Path) -> int:
    """A descriptor of a file that is one: neither folder, pipe nor device."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise unreadable("NOT_A_FILE")
        # What is a file now may be a pipe a moment later; it would be waited for.
        number = os.open(
            path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        )
    except (OSError, ValueError):
        raise unreadable("OUT_OF_REACH") from None
    about = os.fstat(number)
    try:
        _check_size(about.st_size if stat.S_ISREG(about.st_mode) else 0)
    except LocalFault:
        os.close(number)
        raise
    return number


def _check_size(size: int) -> None:
    if size == 0:
        raise unreadable("EMPTY")
    if size > MOST_BYTES:
        raise unreadable("TOO_LARGE")
