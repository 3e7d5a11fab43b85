"""What a reader made of one picture, as it is kept in a file."""

from dataclasses import dataclass

BUDGET = 0.25
"""Seconds for a picture; an answer that comes after it does not count, for anybody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One reader, one picture.

    Args:
        category: what is wrong with the picture.
        seed: of the picture.
        symbology: of the code on it.
        size: width and height.
        reader: who tried.
        read: whether the text on the label was among the answers, in time.
        late: whether it was among the answers, but too late.
        misread: whether an answer was a text that is not on the label.
        cpu: seconds that the reader's thread was at work: what the budget is held against, because
            it does not depend on what else the machine does.
        wall: seconds by the clock on the wall.
        quick: of ``cpu``, what the pass took that is made of every frame; 0 where there is none.
    """

    category: str
    seed: int
    symbology: str
    size: tuple[int, int]
    reader: str
    read: bool
    late: bool
    misread: bool
    cpu: float
    wall: float
    quick: float = 0
