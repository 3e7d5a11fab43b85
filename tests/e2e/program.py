"""A running program, seen through its accessibility tree."""

import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from e2e.bus import Bus, Gone
from e2e.control import Control, State, begins_with

_Found = TypeVar("_Found")
_ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
_ROWS = {"list", "table", "tree", "tree table"}
"""Roles whose rows are never searched for an id: a list may have a thousand."""


@dataclass(frozen=True)
class Program:
    """One program on the accessibility bus.

    Args:
        bus: connection to the accessibility bus.
        process: by whose id it is told from any other.
    """

    bus: Bus
    process: subprocess.Popen[bytes]

    def find(self, name: str, seconds: float = 15) -> Control:
        """The control of that id once it is showing.

        Raises:
            AssertionError: it does not show within ``seconds``; what shows instead is told.
        """
        return self.wait_for(lambda: self.seek(name), f"control {name!r}", seconds)

    def seek(self, name: str) -> Control | None:
        """The showing control of that id, None if there is none now."""
        for control in self.controls():
            if is_called(control, name):
                return control
        return None

    def press(self, name: str) -> None:
        """Press the control of that id once it shows and is enabled."""
        self.wait_for(lambda: self._ready(name), f"{name!r} to be ready to press").press()

    def select(self, name: str, item: str) -> None:
        """Select the item that begins with ``item`` once the list shows it."""
        rows = self.find(name)
        self.wait_for(lambda: rows.choose(item), f"{item!r} in {name!r}")
        self.wait_for(lambda: begins_with(rows.chosen()[0], item), f"{item!r} to be selected")

    def wait_for(
        self, probe: Callable[[], _Found | None], what: str, seconds: float = 15
    ) -> _Found:
        """What ``probe`` finds, asked again whenever the program says that something changed.

        Raises:
            AssertionError: nothing was found within ``seconds``, or the program has ended.
        """
        deadline = time.monotonic() + seconds
        while not (found := _ask(probe)):
            ended = self.process.poll()
            assert ended is None, f"no {what}: the program ended with exit code {ended}"
            if time.monotonic() > deadline:
                raise AssertionError(f"no {what} within {seconds} s; showing:\n{self.picture()}")
            self.bus.wait(0.1)
        return found

    def controls(self) -> Iterator[Control]:
        """All showing controls, outermost first."""
        for window in self.windows():
            yield from _within(window)

    def windows(self) -> list[Control]:
        """Its windows, shown or not."""
        for program in Control(self.bus, *_ROOT).children:
            if self._pid_of(program.owner) == self.process.pid:
                return program.children
        return []

    def picture(self) -> str:
        """What shows, in words, for the text of a failed assertion."""
        try:
            return "\n".join(
                f"  {c.role}: {c.id.split('.', 1)[-1]} {c.text!r}" for c in self.controls()
            )
        except Gone as gone:
            return f"  (the program went away: {gone})"

    def _ready(self, name: str) -> Control | None:
        control = self.seek(name)
        return control if control and control.has(State.ENABLED) else None

    def _pid_of(self, owner: str) -> int:
        call = "org.freedesktop.DBus.GetConnectionUnixProcessID"
        return self.bus.call("org.freedesktop.DBus", "/org/freedesktop/DBus", call, "s", owner)


def _within(control: Control) -> Iterator[Control]:
    if not control.has(State.SHOWING):
        return
    yield control
    if control.role not in _ROWS:
        for child in control.children:
            yield from _within(child)


def is_called(control: Control, name: str) -> bool:
    """Whether a control has that id."""
    return control.id == name or control.id.endswith(f".{name}")


def _ask(probe: Callable[[], _Found | None]) -> _Found | None:
    """A control can go between being found and being asked; that counts as not there."""
    try:
        return probe()
    except Gone:
        return None
