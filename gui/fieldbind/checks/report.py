"""What all findings together say: the verdict, and a text to send to whoever can help."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol
from unicodedata import east_asian_width

from fieldbind.checks.finding import Check, Finding, Standing

_SIGNS = {Standing.FINE: "+", Standing.TO_FIX: "!", Standing.STOPPED: "x", Standing.SKIPPED: "-"}
_BETWEEN = "  "
_FORMS = {0: "none_fine", 1: "one_fine"}

SIMULATED = "simulated"
"""The way that leads no further than this laptop."""


class Words(Protocol):
    """The words of one language, as ``guidance`` has them."""

    def name(self, check: str) -> str:
        """What the row of a check is called."""
        ...

    def thing(self, check: str) -> str:
        """What a check is called in a verdict."""
        ...

    def way(self, way: str) -> str:
        """Where the way has led."""
        ...

    def number(self, number: int) -> str:
        """A number as people write it."""
        ...

    def sentence(self, key: str, **parts: str) -> str:
        """What stands around the rows."""
        ...

    def words(self, key: str, facts: Mapping[str, str], because: str = "") -> str:
        """One sentence about a finding."""
        ...

    def advice(self, key: str, facts: Mapping[str, str]) -> str:
        """What to do about it; empty for nothing."""
        ...


@dataclass(frozen=True, slots=True)
class Report:
    """All that was found.

    Args:
        findings: in the order of ``Check``.
        way: where it led: the site, or ``simulated``.
    """

    findings: tuple[Finding, ...]
    way: str

    @classmethod
    def of(cls, findings: Iterable[Finding], way: str) -> "Report":
        """The report of findings in any order."""
        order = list(Check)
        return cls(tuple(sorted(findings, key=lambda one: order.index(one.check))), way)

    @property
    def to_fix(self) -> tuple[Check, ...]:
        """What needs a hand."""
        return tuple(one.check for one in self.findings if one.standing.needs_work)

    @property
    def is_fine(self) -> bool:
        """Whether nobody has anything to do."""
        return not self.to_fix

    def count(self, *standings: Standing) -> int:
        """How many ended so."""
        return sum(one.standing in standings for one in self.findings)

    def verdict(self, words: Words) -> str:
        """What somebody in a hurry reads."""
        to_fix = self.to_fix
        if Check.NETWORK in to_fix:
            return words.sentence("offline")
        if not to_fix:
            return words.sentence("fine")
        if len(to_fix) == 1:
            return words.sentence("one", thing=words.thing(to_fix[0].value))
        return words.sentence("several", number=words.number(len(to_fix)))

    def counted(self, words: Words) -> str:
        """How many of those that were looked at are fine, and how many were not looked at."""
        fine, skipped = self.count(Standing.FINE), self.count(Standing.SKIPPED)
        of = len(self.findings) - skipped
        form = "all_fine" if fine == of else _FORMS.get(fine, "some_fine")
        return words.sentence(
            f"{form}_but" if skipped else form,
            fine=words.number(fine),
            of=words.number(of),
            skipped=words.number(skipped),
            way=words.way(self.way),
        )

    def text(self, words: Words) -> str:
        """All of it as lines; nothing secret, nobody's name."""
        rows = [_row(finding, words) for finding in self.findings]
        lines = (self.verdict(words), self.counted(words), "", *_aligned(rows), "")
        if advised := self._advised(words):
            lines = (*lines, *advised, "")
        return "\n".join((*lines, words.sentence("promise"), *self._simulated(words))) + "\n"

    def members(self, words: Words) -> dict[str, object]:
        """All of it for programs: keys that stay the same, and the words."""
        return {
            "is_fine": self.is_fine,
            "to_fix": [check.value for check in self.to_fix],
            "way": self.way,
            "verdict": self.verdict(words),
            "counted": self.counted(words),
            "checks": [_members(finding, words) for finding in self.findings],
        }

    def _advised(self, words: Words) -> tuple[str, ...]:
        advised = ((finding.check, advice_on(finding, words)) for finding in self.findings)
        return tuple(
            words.sentence("advised", name=words.name(check.value), advice=advice)
            for check, advice in advised
            if advice
        )

    def _simulated(self, words: Words) -> tuple[str, ...]:
        return (words.sentence("simulated"),) if self.way == SIMULATED else ()


def said_of(finding: Finding, words: Words) -> str:
    """The words of one row."""
    because = finding.because.value if finding.because else ""
    return words.words(finding.key, finding.facts, because)


def advice_on(finding: Finding, words: Words) -> str:
    """What to do about one row; empty where it needs no hand, or nothing is known to help."""
    return words.advice(finding.key, finding.facts) if finding.standing.needs_work else ""


def took(finding: Finding, words: Words) -> str:
    """What one row measured; empty for nothing."""
    if finding.ms is None:
        return ""
    return words.sentence("took", ms=f"{finding.ms:.0f}" if finding.ms >= 1 else "< 1")


def _row(finding: Finding, words: Words) -> tuple[str, ...]:
    name = words.name(finding.check.value)
    return (_SIGNS[finding.standing], name, took(finding, words), said_of(finding, words))


def _members(finding: Finding, words: Words) -> dict[str, object]:
    return {
        "check": finding.check.value,
        "standing": finding.standing.value,
        "key": finding.key,
        "because": finding.because.value if finding.because else None,
        "ms": finding.ms,
        "facts": dict(finding.facts),
        "name": words.name(finding.check.value),
        "words": said_of(finding, words),
        "advice": advice_on(finding, words) or None,
    }


def _aligned(rows: Sequence[tuple[str, ...]]) -> list[str]:
    """Columns one below the other where each letter of Chinese takes two places."""
    widths = [max(map(_width, column)) for column in zip(*rows, strict=True)]
    return [_BETWEEN.join(map(_padded, row, widths)).rstrip() for row in rows]


def _padded(text: str, width: int) -> str:
    return text + " " * (width - _width(text))


def _width(text: str) -> int:
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in text)
