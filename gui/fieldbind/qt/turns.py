"""How long the window's thread waits for Python's lock while another thread works."""

import sys
from collections.abc import Generator
from contextlib import contextmanager

_LONGEST = 0.001


@contextmanager
def short_turns() -> Generator[None, None, None]:
    """Have a thread that works give the lock up after a millisecond, where Python allows five.

    The window's thread gives it up each time that Qt waits or draws, and asks for it again dozens
    of times while a page is made. What is imported or written meanwhile on another thread kept the
    window standing for up to 70 ms in all, and for 40 ms, its own work, since.
    """
    before = sys.getswitchinterval()
    sys.setswitchinterval(_LONGEST)
    try:
        yield
    finally:
        sys.setswitchinterval(before)
