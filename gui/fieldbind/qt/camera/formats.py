"""Which of a camera's formats suits reading labels."""

from collections.abc import Iterable
from typing import Protocol, TypeVar

_WIDTH, _HEIGHT = 1280, 720
_ENOUGH_RATE, _LEAST_RATE = 24, 12


class Measures(Protocol):
    """Of a format: pixels, and pictures a second at best."""

    @property
    def width(self) -> int:
        """Pixels in a row."""
        ...

    @property
    def height(self) -> int:
        """Rows."""
        ...

    @property
    def rate(self) -> float:
        """Pictures a second."""
        ...

    @property
    def is_packed(self) -> bool:
        """Whether it has to be unpacked first, as JPEG has."""
        ...


Any = TypeVar("Any", bound=Measures)


def best_format(formats: Iterable[Any]) -> Any | None:
    """The format nearest to 1280x720 at 30 pictures a second, None if there are none.

    A live picture counts for more than a large one, and large enough for more than larger: the
    engine's time grows with the pixels, and a hand's width away 720 rows show every module.
    """
    return min(formats, key=_cost, default=None)


def _cost(offer: Measures) -> tuple[float, ...]:
    pixels, wanted = offer.width * offer.height, _WIDTH * _HEIGHT
    too_slow = 0 if offer.rate >= _ENOUGH_RATE else 1 if offer.rate >= _LEAST_RATE else 2
    size = pixels / wanted if pixels >= wanted else 2 * wanted / max(pixels, 1)
    return too_slow, size, offer.is_packed, -offer.rate
