"""What a binding line shows: three nodes and the two legs between them."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from fieldbind.qt.phrases import listed, noted, stopped
from fieldbind.qt.theme import Colour


class NodeState(Enum):
    """How far a node of the binding line is, as (edge, icon colour)."""

    PENDING = (Colour.BORDER, Colour.TEXT_2)
    ACTIVE = (Colour.ACCENT, Colour.ACCENT_TEXT)
    DONE = (Colour.OK_LINE, Colour.OK)
    STOPPED = (Colour.BAD_LINE, Colour.BAD)
    CAUTION = (Colour.WARN_LINE, Colour.WARN)

    @property
    def edge(self) -> Colour:
        """Colour of its box."""
        return self.value[0]

    @property
    def ink(self) -> Colour:
        """Colour of its icon."""
        return self.value[1]


class LegState(Enum):
    """How far the way between two nodes is."""

    PENDING = "pending"
    ACTIVE = "active"
    DONE = "done"
    BROKEN = "broken"
    UNKNOWN = "unknown"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class Node:
    """One end of the line: icon name, name, and a caption in lower-case words."""

    icon: str
    name: str
    caption: str = ""
    state: NodeState = NodeState.PENDING


@dataclass(frozen=True, slots=True)
class Leg:
    """The way between two nodes: the words above it, and fewer words for a small window.

    ``least`` stands there only where neither finds room.
    """

    text: str = ""
    state: LegState = LegState.PENDING
    short: str = ""
    least: str = ""

    def words(self, room: float, width_of: Callable[[str], float], *, compact: bool = False) -> str:
        """As many of its words as there is room for.

        Args:
            room: in logical pixels.
            width_of: measures a text.
            compact: the window is small.
        """
        forms = (self.short or self.text,) if compact else (self.text, self.short)
        said = [form for form in (*forms, self.least) if form]
        return next((form for form in said if width_of(form) <= room), said[-1] if said else "")


def sentence(nodes: tuple[Node, ...], legs: tuple[Leg, ...]) -> str:
    """The line as it is spoken: node, leg, node, leg, node, as one sentence."""
    parts: list[str] = []
    for number, node in enumerate(nodes):
        parts.append(noted(node.name, node.caption))
        if number < len(legs) and legs[number].text:
            parts.append(legs[number].text)
    return stopped(listed(parts))
