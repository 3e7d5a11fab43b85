"""How far a job came, in a word, a shape and a colour."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from fieldbind.ledger.model import Stage
from fieldbind.qt.widgets.tone import Tone

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Sign:
    """What a chip shows."""

    words: str
    tone: Tone
    icon: str


def sign_of(stage: Stage) -> Sign:
    """The chip of a stage; a device that was there already is no failure."""
    match stage:
        case Stage.BOUND:
            return Sign(translate("History", "Bound"), Tone.OK, "circle-check")
        case Stage.ALREADY_THERE:
            return Sign(translate("History", "Was bound already"), Tone.NEUTRAL, "circle-equal")
        case Stage.NOT_BOUND:
            return Sign(translate("History", "Not bound"), Tone.BAD, "circle-x")
        case Stage.UNDONE:
            return Sign(translate("History", "Undone"), Tone.NEUTRAL, "undo")
        case Stage.DROPPED:
            return Sign(translate("History", "Dropped"), Tone.NEUTRAL, "x")
        case Stage.SENT:
            return Sign(translate("History", "Answer unknown"), Tone.WARN, "circle-help")
        case Stage.WAITING | Stage.REPORTED:
            return Sign(translate("History", "Waiting"), Tone.NEUTRAL, "clock")
