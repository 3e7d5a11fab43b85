"""A hand on the keyboard, and an eye on the window that touches nothing."""

from dataclasses import dataclass

from e2e.control import Control, State, begins_with
from e2e.keyboard import Keyboard
from e2e.program import Program

_MOST_STOPS = 60


@dataclass(frozen=True)
class Hand:
    """Works a program by keys alone.

    Args:
        window: to see where the focus is.
        keyboard: the only way anything is done.
    """

    window: Program
    keyboard: Keyboard

    def press(self, *keys: str) -> None:
        """Press keys."""
        self.keyboard.press(*keys)

    def fill(self, name: str, text: str) -> None:
        """Go to a field and type."""
        field = self.go_to(name)
        self.keyboard.press("ctrl+a")
        self.keyboard.write(text)
        self.window.wait_for(
            lambda: len(field.text) == len(text), f"{name!r} to hold what was typed"
        )

    def pick(self, name: str, item: str) -> None:
        """Go to a list and move down to an item."""
        rows = self.go_to(name)
        self.keyboard.press("Home")
        for _ in range(len(rows.children)):
            chosen = self.window.wait_for(rows.chosen, f"a row of {name!r} to be chosen")
            if begins_with(chosen[0], item):
                return
            self.keyboard.press("Down")
            self.window.wait_for(lambda old=chosen: rows.chosen() != old, "the next row")
        raise AssertionError(f"no {item!r} in {name!r}")

    def go_to(self, name: str) -> Control:
        """Press Tab until the control has the focus."""
        control = self.window.find(name)
        for _ in range(_MOST_STOPS):
            if control.has(State.FOCUSED):
                return control
            before = self._focus()
            self.keyboard.press("Tab")
            self.window.wait_for(lambda old=before: self._focus() != old, "the focus to move")
        raise AssertionError(f"Tab does not lead to {name!r}:\n{self.window.picture()}")

    def _focus(self) -> str:
        focused = (c.path for c in self.window.controls() if c.has(State.FOCUSED))
        return next(focused, "")
