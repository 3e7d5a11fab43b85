"""One control of the program, as a screen reader meets it."""

from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from e2e.bus import Bus, Gone

_A11Y = "org.a11y.atspi."


class State(IntEnum):
    """Bits of a control's state, numbered as AT-SPI does."""

    CHECKED = 4
    ENABLED = 8
    FOCUSED = 12
    SELECTED = 23
    SHOWING = 25


@dataclass(frozen=True)
class Control:
    """A node of the accessibility tree. Every read asks the program anew."""

    bus: Bus
    owner: str
    path: str

    @property
    def id(self) -> str:
        """The accessible id: object names from the window down, joined by dots."""
        return self._property("Accessible", "AccessibleId")

    @property
    def name(self) -> str:
        """The accessible name."""
        return self._property("Accessible", "Name")

    @property
    def description(self) -> str:
        """The accessible description."""
        return self._property("Accessible", "Description")

    @property
    def role(self) -> str:
        """The role in words: ``push button``, ``list item``."""
        return self._call("Accessible.GetRoleName")

    @property
    def text(self) -> str:
        """The text of a field, else the accessible name."""
        try:
            count = self._property("Text", "CharacterCount")
            return self._call("Text.GetText", "ii", 0, count)
        except Gone:
            return self.name

    @property
    def children(self) -> list["Control"]:
        """The controls directly inside."""
        return [
            Control(self.bus, owner, path) for owner, path in self._call("Accessible.GetChildren")
        ]

    def has(self, state: State) -> bool:
        """Whether the state bit is set."""
        low, high = self._call("Accessible.GetState")
        return bool((low | high << 32) >> state & 1)

    def press(self) -> None:
        """Do what a click would do."""
        assert self._call("Action.DoAction", "i", 0), f"{self.id} could not be pressed"

    def write(self, text: str) -> None:
        """Replace the text of a field, as an assistive tool does."""
        assert self._call("EditableText.SetTextContents", "s", text), f"{self.id} took no text"

    def choose(self, name: str) -> bool:
        """Select the list item that begins with ``name``; False if there is none."""
        for row, child in enumerate(self.children):
            if begins_with(child.name, name):
                return self._call("Selection.SelectChild", "i", row)
        return False

    def chosen(self) -> list[str]:
        """The names of the selected list items."""
        return [child.name for child in self.children if child.has(State.SELECTED)]

    def _call(self, method: str, signature: str = "", *arguments: object) -> Any:
        return self.bus.call(self.owner, self.path, f"{_A11Y}{method}", signature, *arguments)

    def _property(self, interface: str, name: str) -> Any:
        return self.bus.get(self.owner, self.path, f"{_A11Y}{interface}", name)


def begins_with(said: str, name: str) -> bool:
    """Whether a list item's words begin with that very name, not with a longer one."""
    return said.startswith(name) and not said[len(name) :][:1].isalnum()
