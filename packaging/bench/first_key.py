"""When a program takes what is typed: a key is pressed until its letter stands in a field.

A screen reader hears of each letter that a field takes; one listens, as any screen reader would.
"""

import subprocess
import time
from collections.abc import Generator
from contextlib import contextmanager

from e2e.bus import Bus, connect
from e2e.screen import Screen

_REGISTRY = "org.a11y.atspi.Registry"
_KEY = "7"  # stands in no field before somebody types it
_PAUSE = 0.06
"""A person's: what comes faster is a scanner's, and no field keeps it."""
_SILENCE = 0.1
_LIMIT = 60.0


@contextmanager
def listening(screen: Screen) -> Generator[Bus]:
    """The ear of a screen reader, for every program that is started meanwhile."""
    with connect(screen.accessibility) as bus:
        path, facts = "/org/a11y/atspi/registry", list[str]()
        event = ("object:text-changed", facts, "")
        bus.call(_REGISTRY, path, f"{_REGISTRY}.RegisterEvent", "sass", *event)
        bus.listen("org.a11y.atspi.Event.Object", "TextChanged")
        yield bus


def let_pass(bus: Bus) -> None:
    """Hear out what is still said of a program that has gone."""
    while bus.hear("TextChanged", _SILENCE):
        pass


def first_typed(bus: Bus, screen: Screen) -> float:
    """Press a key until something takes it; then it is this time of ``time.monotonic``.

    Args:
        bus: what ``listening`` gave.
        screen: whose keyboard it is; the window has the focus there.

    Raises:
        TimeoutError: nothing took it within a minute.
        subprocess.TimeoutExpired: the key could not be pressed.
    """
    deadline = time.monotonic() + _LIMIT
    while time.monotonic() < deadline:
        press = subprocess.Popen(["xdotool", "key", _KEY], env=dict(screen.environ))
        taken = time.monotonic() if _is_taken(bus) else None
        press.wait(_LIMIT)
        if taken:
            return taken
    raise TimeoutError("no field takes what is typed")


def _is_taken(bus: Bus) -> bool:
    """Whether a field has taken the key within the pause between two presses."""
    until = time.monotonic() + _PAUSE
    while (left := until - time.monotonic()) > 0:
        said = bus.hear("TextChanged", left)
        if said and said[0] == "insert" and set(said[3][1]) == {_KEY}:
            return True
    return False
