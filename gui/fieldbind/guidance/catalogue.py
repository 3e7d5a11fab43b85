"""Looks a fault up and fills in what is known about the case at hand."""

import logging
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from fieldbind.faults import Fault, NoAnswer, StrangeAnswer
from fieldbind.guidance.check_words import CheckWords
from fieldbind.guidance.findings import Finding
from fieldbind.guidance.organisation import lay_over
from fieldbind.guidance.problem import Fix, Problem
from fieldbind.guidance.rows import Book, Row, languages, read_book

_log = logging.getLogger(__name__)

_ENGLISH = "en"
_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_LONGEST_FACT = 48
_UNKNOWN = "–"
_WAITING = "AppGetDeviceBindTokenState"
# While these are under way a person wants to know first of all whether anything was bound.
_BINDING = {_WAITING, "AppTokenBindDeviceFamily"}


class Guidance:
    """The guidance of one language.

    Args:
        book: rows and words.
        findings: what is amiss in the organisation's own file, if there is one; most of it was
            left out, ``sentence`` tells each in words.
    """

    def __init__(self, book: Book, findings: tuple[Finding, ...] = ()) -> None:
        self._book = book
        self.findings = findings

    @classmethod
    def load(cls, language: str, organisation: Path | None = None) -> "Guidance":
        """The guidance in ``language`` (``en``), English where Fieldbind does not speak it.

        Args:
            language: as in ``languages``.
            organisation: a file of theirs that is laid over ours; never in the way, whatever is
                in it.
        """
        language = language if language in languages() else _ENGLISH
        book = read_book(language)
        if organisation is None:
            return cls(book)
        book, findings = lay_over(book, organisation, language)
        for finding in findings:
            _log.warning(
                "guidance file: %s %s %s", finding.flaw.value, finding.where, finding.detail
            )
        return cls(book, findings)

    @property
    def checks(self) -> CheckWords:
        """The words of Diagnostics."""
        return CheckWords(self._book)

    @property
    def join_family(self) -> str:
        """How a customer joins the family, in the organisation's words; empty without any."""
        return self._book.hand_over.get("join_family", "")

    @property
    def flawless(self) -> str:
        """What is said of an organisation's file with nothing amiss in it."""
        return self._book.sentences.flawless

    def explain(self, fault: Fault, facts: Mapping[str, str]) -> Problem:
        """What to show for a fault.

        Args:
            fault: kept by the window, so that a switch of language can explain it anew.
            facts: what is known, by the names in ``words`` of a guidance file. A missing or empty
                one is paraphrased.
        """
        row = self._book.row(fault.code, fault.action)
        known = {**facts, "message": self.amiss(fault.facts) or fault.message}
        cause = (self._fill(row.cause, known), *self._added(row, fault, known))
        return Problem(
            code=fault.code,
            request_id=fault.request_id,
            message=fault.message,
            title=self._fill(row.title, known),
            short=self._fill(row.short or row.title, known),
            cause=self._book.sentences.between.join(cause),
            steps=tuple(self._fill(step, known) for step in row.steps),
            leg=row.leg,
            fix=row.fix,
            other=self._closing(fault.action) if row.other is Fix.CLOSE else row.other,
            caution=row.caution,
            note=row.note if row.note in self._book.notes else "",
            names=row.names,
        )

    def fix_label(self, fix: Fix) -> str:
        """The words on the button of a fix."""
        return self._book.fixes[fix]

    def note_label(self, note: str) -> str:
        """The words on the button that copies a note."""
        return self._book.notes[note].label

    def note(self, note: str, facts: Mapping[str, str]) -> str:
        """The text of a note.

        Args:
            note: ``Problem.note``.
            facts: as for ``explain``, and ``code``, ``request_id`` and ``time``; said as they are.
        """

        def fact(match: re.Match[str]) -> str:
            return _on_one_line(facts.get(match[1], ""), None) or _UNKNOWN

        return _PLACEHOLDER.sub(fact, self._book.notes[note].text).strip() + "\n"

    def _added(self, row: Row, fault: Fault, known: Mapping[str, str]) -> Iterator[str]:
        """What holds beside the cause, as far as it is known."""
        at = known.get("next_try", "") if row.fix is Fix.TRY_AGAIN else ""
        if at:
            yield self._book.sentences.next_try.format(next_try=at)
        elif fault.action == _WAITING and isinstance(fault, NoAnswer | StrangeAnswer):
            yield self._book.sentences.unasked
        if row.unbound and fault.action in _BINDING and not fault.may_have_happened:
            yield self._book.sentences.unbound

    def sentence(self, finding: Finding) -> str:
        """What is amiss, in words."""
        said = self._book.findings[finding.flaw]
        return said.format(where=_printable(finding.where), detail=_printable(finding.detail))

    def amiss(self, facts: Mapping[str, str]) -> str:
        """What is amiss in a setting, in words; empty where the facts are about none.

        Args:
            facts: of the fault, or of one finding; ``where`` is said as it is given.
        """
        expected = _put(self._book.expected.get(facts.get("expected", ""), ""), facts)
        said = self._book.settings.get(facts.get("flaw", ""), "")
        return _put(said, {**facts, "expected": expected})

    def _closing(self, action: str) -> Fix:
        return self._book.closing.get(action, Fix.CLOSE)

    def _fill(self, text: str, facts: Mapping[str, str]) -> str:
        def word(match: re.Match[str]) -> str:
            name = match[1]
            limit = None if name == "message" else _LONGEST_FACT
            fact = _on_one_line(facts.get(name, ""), limit)
            put = self._book.known.get(name, "{}") if fact else self._book.words[name]
            if match.start() == 0:
                put = put[:1].upper() + put[1:]
            return put.replace("{}", fact)

        return _PLACEHOLDER.sub(word, text)


def _put(text: str, facts: Mapping[str, str]) -> str:
    return _PLACEHOLDER.sub(lambda found: _printable(facts.get(found[1], found[0])), text)


def _printable(fact: str) -> str:
    """What a file calls a key may be anything, and a terminal obeys what it is told."""
    return "".join(letter if letter.isprintable() else " " for letter in fact)


def _on_one_line(fact: str, limit: int | None) -> str:
    """Names are typed by strangers: no line ends or control characters, and not endless."""
    line = " ".join(_printable(fact).split())
    return f"{line[: limit - 1]}…" if limit and len(line) > limit else line
