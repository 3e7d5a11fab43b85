"""What a text for people keeps to: its length, its words, and the facts it can name."""

import math
import re
from collections.abc import Iterator, Mapping
from unicodedata import east_asian_width

from fieldbind.guidance.findings import Finding, Flaw

_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_LONGEST = {"title": 40, "short": 22, "cause": 100, "steps": 70, "fixes": 22}
# A line that holds 70 letters holds 28 Han.
_LETTERS_IN_A_HAN = 2.5
_ALARMING = re.compile(
    r"\b(errors?|fail(?:s|ed|ing|ures?)?|invalid|illegal|bad|abort(?:s|ed)?|fatal|oops)\b"
    r"|错误|失败|非法|无效|异常|[!！]",
    re.IGNORECASE,
)


def check_wording(text: str, kind: str, where: str, words: Mapping[str, str]) -> Iterator[Finding]:
    """Look at one text.

    Args:
        text: a title, a step and so on.
        kind: which of them: ``title``, ``short``, ``cause``, ``steps`` or ``fixes``; what is of
            another kind may be as long as it likes.
        where: its key, for the finding.
        words: what stands in for each fact that may be named.
    """
    for name in _PLACEHOLDER.findall(text):
        if name not in words:
            yield Finding(Flaw.UNKNOWN_FACT, where, f"{{{name}}}")
    spoken = _PLACEHOLDER.sub(lambda found: words.get(found[1], ""), text)
    if found := _ALARMING.search(spoken):
        yield Finding(Flaw.ALARMING, where, found[0])
    length, unit = _length(spoken)
    if length * unit > (longest := _LONGEST.get(kind, math.inf)):
        yield Finding(Flaw.TOO_LONG, where, f"{length:.0f} > {longest / unit:.0f}")


def _length(text: str) -> tuple[float, float]:
    """How long it is, and how many letters the sign is wide that this is counted in."""
    wide = sum(1 for sign in text if east_asian_width(sign) in "WF")
    if not wide:
        return len(text), 1
    return wide + (len(text) - wide) / 2, _LETTERS_IN_A_HAN
