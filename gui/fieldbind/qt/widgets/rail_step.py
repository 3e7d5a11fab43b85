"""What the rail shows of one step."""

from dataclasses import dataclass
from enum import Enum

from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.markers import Mark


class StepState(Enum):
    """How far a step is, as (marker, title role, title colour, caption colour)."""

    UPCOMING = (Mark.NUMBER, Type.EMPHASIS, Colour.TEXT_2, Colour.TEXT_3)
    CURRENT = (Mark.FILLED_NUMBER, Type.STRONG, Colour.TEXT, Colour.TEXT_3)
    DONE = (Mark.CHECK, Type.EMPHASIS, Colour.TEXT, Colour.TEXT_3)
    STOPPED = (Mark.CROSS, Type.STRONG, Colour.TEXT, Colour.BAD)
    ASKING = (Mark.ASK, Type.STRONG, Colour.TEXT, Colour.WARN)
    ENDED = (Mark.LOG_IN, Type.STRONG, Colour.TEXT, Colour.WARN)


@dataclass(frozen=True, slots=True)
class RailStep:
    """One step: its title, its state and the answer as caption.

    ``can_return`` makes a done step a button that goes back to it. ``is_name`` says that the
    caption is a name, which ends in an ellipsis where it is too long; words of ours go on below.
    """

    title: str
    state: StepState = StepState.UPCOMING
    caption: str = ""
    can_return: bool = True
    is_name: bool = False
