"""A video of JPEG pictures: an AVI file, as cameras and QtMultimedia know it.

Source: Microsoft's description of RIFF and of the AVI 1.0 headers it holds.
"""

import struct
from collections.abc import Sequence
from pathlib import Path

_HAS_INDEX = 0x10
_KEY_FRAME = 0x10


def write_video(path: Path, pictures: Sequence[bytes], size: tuple[int, int], rate: int) -> Path:
    """Write a video.

    Args:
        path: the file.
        pictures: one JPEG file for each frame.
        size: width and height of every picture, in pixels.
        rate: frames per second.
    """
    frames = [_chunk(b"00dc", picture) for picture in pictures]
    about = _main_header(len(pictures), size, rate) + _stream(pictures, size, rate)
    body = _list(b"hdrl", about) + _list(b"movi", b"".join(frames)) + _index(frames)
    path.write_bytes(_chunk(b"RIFF", b"AVI " + body))
    return path


def _main_header(count: int, size: tuple[int, int], rate: int) -> bytes:
    microseconds = 1_000_000 // rate
    fields = (microseconds, 0, 0, _HAS_INDEX, count, 0, 1, 0, *size, 0, 0, 0, 0)
    return _chunk(b"avih", struct.pack("<14I", *fields))


def _stream(pictures: Sequence[bytes], size: tuple[int, int], rate: int) -> bytes:
    largest = max(map(len, pictures))
    numbers = struct.pack("<IHHIIIIIIII", 0, 0, 0, 0, 1, rate, 0, len(pictures), largest, 0, 0)
    header = b"vidsMJPG" + numbers + struct.pack("<4H", 0, 0, *size)
    whole = size[0] * size[1] * 3
    bitmap = struct.pack("<IIIHH4sIIIII", 40, *size, 1, 24, b"MJPG", whole, 0, 0, 0, 0)
    return _list(b"strl", _chunk(b"strh", header) + _chunk(b"strf", bitmap))


def _index(frames: Sequence[bytes]) -> bytes:
    entries: list[bytes] = []
    offset = 4
    for frame in frames:
        length = int.from_bytes(frame[4:8], "little")
        entries.append(struct.pack("<4sIII", b"00dc", _KEY_FRAME, offset, length))
        offset += len(frame)
    return _chunk(b"idx1", b"".join(entries))


def _list(kind: bytes, body: bytes) -> bytes:
    return _chunk(b"LIST", kind + body)


def _chunk(kind: bytes, body: bytes) -> bytes:
    return kind + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)
