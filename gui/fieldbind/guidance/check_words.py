"""The words of Diagnostics, for the window and for ``fieldbind doctor``."""

import re
from collections.abc import Mapping
from functools import reduce

from fieldbind.guidance.problem import Fix
from fieldbind.guidance.rows import Book

_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_UNKNOWN = "–"
_LONGEST_FACT = 48


class CheckWords:
    """Says what a check has found. A check is named by its id, ``dns``.

    Args:
        book: rows and words of one language.
    """

    def __init__(self, book: Book) -> None:
        self._book = book
        self._said = book.checks

    def name(self, check: str) -> str:
        """What its row is called."""
        return self._said.names[check]

    def mark(self, check: str) -> str:
        """The word after its name for those who know it; empty for none."""
        return self._said.marks.get(check, "")

    def thing(self, check: str) -> str:
        """What it is called in a verdict."""
        return self._said.things[check]

    def way(self, way: str) -> str:
        """Where it led: ``china``, ``overseas``, ``simulated``."""
        return self._said.ways[way]

    def number(self, number: int) -> str:
        """A number as people write it."""
        return self._said.numbers[number]

    def sentence(self, key: str, **parts: str) -> str:
        """One of ``checks.sentences``, beginning with a capital."""
        said = self._said.sentences[key].format(**parts)
        return said[:1].upper() + said[1:]

    def joined(self, *sentences: str) -> str:
        """One sentence after the other."""
        between = self._said.sentences["between"]
        return reduce(lambda one, other: between.format(one=one, other=other), sentences)

    def words(self, key: str, facts: Mapping[str, str], because: str = "") -> str:
        """One sentence about a finding.

        Args:
            key: of the finding, or the code of a fault.
            facts: what it fills in.
            because: the check in whose way something stands.
        """
        reason = self._said.reasons[because] if because else ""
        return self._filled(self._template(key), {**facts, "reason": reason})

    def advice(self, key: str, facts: Mapping[str, str]) -> str:
        """What to do about a finding, where there is no button to press; empty for nothing."""
        told = self._said.advice
        return self._filled(told.get(key) or told.get(key.partition(".")[0], ""), facts)

    def _filled(self, template: str, facts: Mapping[str, str]) -> str:
        known = {**facts, "skew": self.span(facts.get("skew", ""))}

        def fact(match: re.Match[str]) -> str:
            if told := _short(known.get(match[1], "")):
                return told
            said = self._book.words.get(match[1], _UNKNOWN)
            return said[:1].upper() + said[1:] if match.start() == 0 else said

        return _PLACEHOLDER.sub(fact, template)

    def fix(self, key: str) -> Fix | None:
        """What one press can mend; None where words are all there is."""
        fixes = self._said.fixes
        return fixes.get(key) or fixes.get(key.partition(".")[0])

    def fix_label(self, fix: Fix) -> str:
        """The words on its button."""
        return self._book.fixes[fix]

    def span(self, span: str) -> str:
        """A span of time, ``2 h 5 min``, with the units of this language."""
        units = self._said.units
        return " ".join(units.get(part, part) for part in span.split())

    def _template(self, key: str) -> str:
        """Our own words for a key, else the title of its row; then the same of its category."""
        own, category = self._said.words, key.partition(".")[0]
        if key not in own and key not in self._book.rows and category in own:
            return own[category]
        return own.get(key) or self._book.row(key, "").title


def _short(fact: str) -> str:
    """Names come from strangers: one line, and not endless."""
    line = " ".join("".join(x if x.isprintable() else " " for x in fact).split())
    return f"{line[: _LONGEST_FACT - 1]}…" if len(line) > _LONGEST_FACT else line
