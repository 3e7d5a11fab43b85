"""The seeds of the labelled pictures, settled before the engine was tuned.

Whoever betters the engine looks at ``TUNING`` only. ``FINAL`` is for the figures that are reported,
and is looked at once.
"""

from collections.abc import Mapping, Sequence

from label_pictures.categories import Category

_PER_CATEGORY = 40


def _from(first: int) -> Mapping[Category, Sequence[int]]:
    return {category: range(first, first + _PER_CATEGORY) for category in Category}


TUNING = _from(20_260_000)
FINAL = _from(58_310_000)
