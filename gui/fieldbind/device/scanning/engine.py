"""Reading the codes of one picture: quickly, or with patience.

zxing-cpp and Pillow are loaded when something is looked at for the first time, because most people
see the window long before they hold up a label.
"""

import time
from collections.abc import Callable

from fieldbind.device.scanning.codes import Code, Symbology
from fieldbind.device.scanning.grey import Grey

__all__ = ["Code", "Symbology", "read_fast", "read_patiently"]


def read_fast(grey: Grey) -> tuple[Code, ...]:
    """The codes that stand out, in less time than there is between two frames.

    Whatever the picture holds, this does not raise.
    """
    from fieldbind.device.scanning.quickness import look_quickly

    return tuple(look_quickly(grey))


def read_patiently(
    grey: Grey, budget: float, clock: Callable[[], float] = time.monotonic
) -> tuple[Code, ...]:
    """The codes that show in some changed view of the picture.

    Whatever the picture holds, this does not raise.

    Args:
        grey: the picture.
        budget: seconds that may be spent.
        clock: seconds, monotonic.
    """
    from fieldbind.device.scanning.patience import look_patiently

    return tuple(look_patiently(grey, budget, clock))
