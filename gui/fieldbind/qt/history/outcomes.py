"""How far a job came, in a word, a shape and a colour."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from fieldbind.ledger.model import Standing
from fieldbind.qt.widgets.tone import Tone

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Sign:
    """What a chip shows."""

    words: str
    tone: Tone
    icon: str


def sign_of(standing: Standing) -> Sign:
    """The chip of a job; a device that was there already is no failure."""
    match standing:
        case Standing.BOUND:
            return Sign(translate("History", "Bound"), Tone.OK, "circle-check")
        case Standing.ALREADY_THERE:
            return Sign(translate("History", "Was bound already"), Tone.NEUTRAL, "circle-equal")
        case Standing.NOT_BOUND:
            return Sign(translate("History", "Not bound"), Tone.BAD, "circle-x")
        case Standing.UNDONE:
            return Sign(translate("History", "Undone"), Tone.NEUTRAL, "undo")
        case Standing.DROPPED:
            return Sign(translate("History", "Dropped"), Tone.NEUTRAL, "x")
        case _:
            return _sign_while_open(standing)


def _sign_while_open(standing: Standing) -> Sign:
    match standing:
        case Standing.CONFIRMED:
            return Sign(translate("History", "Confirmed, not read back"), Tone.WARN, "circle-help")
        case Standing.UNANSWERED:
            return Sign(translate("History", "Answer unknown"), Tone.WARN, "circle-help")
        case Standing.MADE:
            return Sign(translate("History", "Token created"), Tone.NEUTRAL, "key")
        case _:
            return Sign(translate("History", "Waiting"), Tone.NEUTRAL, "clock")
