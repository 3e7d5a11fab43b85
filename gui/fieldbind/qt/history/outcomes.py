"""How far a job came, in a word, a shape and a colour."""

from dataclasses import dataclass

from fieldbind.ledger.model import Standing
from fieldbind.qt.history.spoken import wording
from fieldbind.qt.widgets.tone import Tone


@dataclass(frozen=True, slots=True)
class Sign:
    """What a chip shows."""

    words: str
    tone: Tone
    icon: str


_LOOKS = {
    Standing.MADE: (Tone.NEUTRAL, "key"),
    Standing.WAITING: (Tone.NEUTRAL, "clock"),
    Standing.REPORTED: (Tone.NEUTRAL, "clock"),
    Standing.REFUSED: (Tone.NEUTRAL, "clock"),
    Standing.UNANSWERED: (Tone.WARN, "circle-help"),
    Standing.CONFIRMED: (Tone.WARN, "circle-help"),
    Standing.BOUND: (Tone.OK, "circle-check"),
    Standing.ALREADY_THERE: (Tone.NEUTRAL, "circle-equal"),  # no failure
    Standing.GONE: (Tone.WARN, "unlink"),
    Standing.NOT_BOUND: (Tone.BAD, "circle-x"),
    Standing.UNDO_UNANSWERED: (Tone.WARN, "circle-help"),
    Standing.UNDONE: (Tone.NEUTRAL, "undo"),
    Standing.DROPPED: (Tone.NEUTRAL, "x"),
}


def sign_of(standing: Standing) -> Sign:
    """The chip of a job."""
    return Sign(wording().words[standing], *_LOOKS[standing])
