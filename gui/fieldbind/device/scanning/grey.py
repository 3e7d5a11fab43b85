"""A picture as the engine takes it: brightness only."""

from dataclasses import dataclass, field
from typing import Protocol


class Frame(Protocol):
    """What can be looked at."""

    def grey(self) -> "Grey":
        """Its brightness; asked for on the thread that looks, as often as it looks."""
        ...


@dataclass(frozen=True, slots=True)
class Grey:
    """8-bit luminance, row after row from the top.

    Args:
        width: pixels in a row.
        height: rows.
        stride: bytes from the beginning of one row to that of the next.
        pixels: read only while a pass is under way, never written, never copied.

    Raises:
        ValueError: ``pixels`` holds fewer bytes than the rows need.
    """

    width: int
    height: int
    stride: int
    pixels: bytes | memoryview = field(repr=False)

    def __post_init__(self) -> None:
        # Read by C code that trusts these four.
        needed = (self.height - 1) * self.stride + self.width
        if self.width < 1 or self.height < 1 or self.stride < self.width:
            raise ValueError(f"no picture: {self.width}x{self.height}, stride {self.stride}")
        if len(memoryview(self.pixels).cast("B")) < needed:
            raise ValueError(f"fewer than the {needed} bytes needed")

    def grey(self) -> "Grey":
        """Itself."""
        return self
