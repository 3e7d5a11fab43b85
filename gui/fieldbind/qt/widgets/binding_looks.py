"""How the legs of a binding line are drawn."""

from dataclasses import dataclass

from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.binding_parts import LegState


@dataclass(frozen=True, slots=True)
class Look:
    """How a leg is drawn.

    Args:
        line: colour of its line or dots.
        ink: colour of its words, and of its sign.
        face: type role of its words.
        dot: how large a dot is, in logical pixels.
        badge: icon name of the sign on its middle; empty for none.
    """

    line: Colour
    ink: Colour
    face: Type
    dot: float = 2.5
    badge: str = ""


LOOKS = {
    LegState.PENDING: Look(Colour.BORDER, Colour.TEXT_3, Type.CAPTION),
    LegState.ACTIVE: Look(Colour.ACCENT, Colour.ACCENT_TEXT, Type.CAPTION_STRONG, 3),
    LegState.DONE: Look(Colour.OK_LINE, Colour.OK, Type.CAPTION_EMPHASIS),
    LegState.BROKEN: Look(Colour.BAD_LINE, Colour.BAD, Type.CAPTION_STRONG, 3, "unlink"),
    LegState.UNKNOWN: Look(Colour.WARN_LINE, Colour.WARN, Type.CAPTION_STRONG, 2.5, "question"),
    LegState.PAUSED: Look(Colour.BORDER, Colour.TEXT_2, Type.CAPTION_EMPHASIS, 2.5, "pause"),
}
