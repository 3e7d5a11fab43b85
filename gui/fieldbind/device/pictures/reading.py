"""Looking for codes in a picture: coarsely first, then ever finer."""

import math
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from fieldbind.device.pictures.files import opened
from fieldbind.device.scanning.choice import Found, sort_out
from fieldbind.device.scanning.engine import Code, read_fast, read_patiently
from fieldbind.device.scanning.grey import Grey

if TYPE_CHECKING:
    from fieldbind.device.scanning.views import View

PATIENCE = 1.5
"""Seconds for the patient pass over a picture: it is looked at once, not thirty times a second."""

# A photo is looked at with so many pixels first, because noise and small print are gone there.
_COARSE = (1_500_000, 6_000_000)
_LEAST = 10
"""Pixels each way below which there is no room for a code of any kind."""


def open_picture(source: Path | bytes) -> Grey:
    """The brightness of a picture, upright.

    Args:
        source: a file, or the bytes of one.

    Raises:
        LocalFault: PICTURE_UNREADABLE with OUT_OF_REACH, NOT_A_FILE, EMPTY, TOO_LARGE,
            PHONE_FORMAT, NOT_A_PICTURE or DAMAGED behind it.
    """
    with opened(source) as stream:
        # Only who opens a picture waits for Pillow.
        from fieldbind.device.pictures.decoding import brightness

        image = brightness(stream)
    return Grey(image.width, image.height, image.width, image.tobytes())


def read_picture(source: Path | bytes) -> Found:
    """What the codes in a picture say.

    Args:
        source: a file, or the bytes of one.

    Raises:
        LocalFault: as ``open_picture``.
    """
    return look_through(open_picture(source))


def look_through(
    whole: Grey, patience: float = PATIENCE, clock: Callable[[], float] = time.monotonic
) -> Found:
    """What the codes in a picture say; corners are in its own pixels.

    Args:
        whole: the picture.
        patience: seconds to look on for where nothing of ours stands out.
        clock: seconds, monotonic.
    """
    if min(whole.width, whole.height) < _LEAST:
        return Found()
    views = _views(whole)
    codes: list[Code] = []
    for view in views:
        codes += view.returned(read_fast(view.grey()))
    end = clock() + patience
    for number, view in enumerate(views):
        if sort_out(codes).ours:
            break
        share = (end - clock()) / (len(views) - number)
        codes += view.returned(read_patiently(view.grey(), max(share, 0.0), clock))
    return sort_out(codes)


def _views(whole: Grey) -> "list[View]":
    """The picture from coarse to fine."""
    from fieldbind.device.scanning.views import whole as view_of

    view = view_of(whole)
    times = sorted({_times(whole, wanted) for wanted in _COARSE} - {1}, reverse=True)
    return [*(view.reduced(each) for each in times), view]


def _times(whole: Grey, wanted: int) -> int:
    """How many pixels each way become one, so that there are as many as wanted."""
    return math.ceil(math.sqrt(whole.width * whole.height / wanted))
