"""What the engine found: a text and where it stands."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum, auto

Point = tuple[float, float]
Corners = tuple[Point, Point, Point, Point]


class Symbology(Enum):
    """The codes that are looked for."""

    QR = auto()
    """QR and Micro QR."""
    DATA_MATRIX = auto()
    CODE_128 = auto()


@dataclass(frozen=True, slots=True)
class Code:
    """One code in a picture.

    Args:
        text: as it stands in the code; out of the repr, for it may hold a token.
        symbology: which kind of code.
        corners: top left, top right, bottom right, bottom left as the code itself sees it, in the
            pixels of the picture that was given.
    """

    text: str = field(repr=False)
    symbology: Symbology
    corners: Corners


def each_once(codes: Iterable[Code]) -> list[Code]:
    """The first of those that say the same."""
    once: dict[str, Code] = {}
    for code in codes:
        once.setdefault(code.text, code)
    return list(once.values())
