"""What was found amiss in an organisation's own guidance file."""

from dataclasses import dataclass
from enum import Enum


class Flaw(Enum):
    """What can be amiss. The sentence for each is in the guidance files, under ``findings``."""

    UNREADABLE = "unreadable"
    NOT_TOML = "not-toml"
    NOT_A_TABLE = "not-a-table"
    UNKNOWN_KEY = "unknown-key"
    UNQUOTED_CODE = "unquoted-code"
    NOT_A_TEXT = "not-a-text"
    NOT_STEPS = "not-steps"
    NOT_NAMES = "not-names"
    NOT_A_SWITCH = "not-a-switch"
    NOT_ONE_OF = "not-one-of"
    MISSING = "missing"
    UNKNOWN_FACT = "unknown-fact"
    TOO_LONG = "too-long"
    ALARMING = "alarming"


# A long step wraps and a loud one is heard; a help desk's number that is not shown helps nobody.
_ADVICE = (Flaw.TOO_LONG, Flaw.ALARMING)


@dataclass(frozen=True, slots=True)
class Finding:
    """One flaw.

    Args:
        flaw: what it is.
        where: the key in the file, ``rows."BAD_BODY".steps``; empty for the file as a whole.
        detail: what the sentence fills in: the keys that are known, the word, how long it is.
    """

    flaw: Flaw
    where: str = ""
    detail: str = ""

    @property
    def is_advice(self) -> bool:
        """Whether what it is about is used all the same."""
        return self.flaw in _ADVICE
