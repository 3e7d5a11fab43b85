# What one benchmark uses of it; it is not installed beside Fieldbind.
from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

class ZBarSymbol(IntEnum):
    QRCODE = 64
    CODE128 = 128

class Decoded(NamedTuple):
    data: bytes

def decode(
    image: tuple[bytes, int, int], symbols: Sequence[ZBarSymbol] | None = None
) -> list[Decoded]: ...
