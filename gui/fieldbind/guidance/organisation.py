"""An organisation's own file over ours: whole rows, single texts, words, names of buttons.

Its tables ``rows``, ``words``, ``fixes``, ``notes`` and ``hand_over`` hold for every language;
inside a table named like a language, for that one only. What cannot be used is left out and told,
the rest is used: no such file ever keeps Fieldbind from starting.
"""

import tomllib
from collections.abc import Collection, Mapping
from pathlib import Path
from types import MappingProxyType

import msgspec

from fieldbind.guidance.findings import Finding, Flaw
from fieldbind.guidance.problem import Fix
from fieldbind.guidance.rows import NOTED, Book, Note, Row, languages, read_book
from fieldbind.guidance.their_row import Table, lay_row
from fieldbind.guidance.wording import check_wording
from fieldbind.whole_file import read_whole

_TABLES = ("rows", "words", "fixes", "notes", "hand_over")
_HAND_OVER = ("join_family",)
_NO_FACTS: Mapping[str, str] = MappingProxyType({})


def lay_over(book: Book, path: Path, language: str) -> tuple[Book, tuple[Finding, ...]]:
    """Our book of a language with their file laid over it, and what was found amiss in it."""
    theirs = _read(path)
    if isinstance(theirs, Finding):
        return book, (theirs,)
    layers = _Layers(book)
    common = {name: value for name, value in theirs.items() if name not in languages()}
    layers.lay(common, "", (*_TABLES, *languages()))
    if language in theirs:
        layers.lay(layers.table(theirs[language], language), f"{language}.", _TABLES)
    return layers.book, tuple(layers.findings)


def check_file(path: Path) -> tuple[Finding, ...]:
    """What is amiss in an organisation's file, in any language; each finding once."""
    found = [lay_over(read_book(language), path, language)[1] for language in languages()]
    return tuple(dict.fromkeys(finding for findings in found for finding in findings))


def _read(path: Path) -> Table | Finding:
    try:
        return tomllib.loads(read_whole(path).decode("utf-8-sig"))
    except OSError as reason:
        return Finding(Flaw.UNREADABLE, detail=reason.strerror or type(reason).__name__)
    except RecursionError:
        return Finding(Flaw.NOT_TOML, detail="nested too deeply")
    except ValueError as reason:  # not UTF-8, or not TOML; both say where
        return Finding(Flaw.NOT_TOML, detail=str(reason))


class _Layers:
    """Our book, layer by layer.

    Args:
        book: ours.
    """

    def __init__(self, book: Book) -> None:
        self.book = book
        self.findings: list[Finding] = []

    def lay(self, theirs: Table, prefix: str, known: tuple[str, ...]) -> None:
        """Put one layer on top: the tables for all languages, or those for one."""
        for name in theirs:
            if name not in known:
                self.findings.append(_unknown(f"{prefix}{name}", known))
        tables = {name: self.table(theirs.get(name, {}), f"{prefix}{name}") for name in _TABLES}
        words = self._texts(tables["words"], f"{prefix}words", self.book.words)
        fixes = self._texts(tables["fixes"], f"{prefix}fixes", [fix.value for fix in Fix])
        hand_over = self._texts(tables["hand_over"], f"{prefix}hand_over", _HAND_OVER)
        self.book = msgspec.structs.replace(
            self.book,
            words=self.book.words | words,
            fixes=self.book.fixes | {Fix(name): label for name, label in fixes.items()},
            hand_over=self.book.hand_over | hand_over,
            notes=self.book.notes | self._notes(tables["notes"], f"{prefix}notes"),
        )
        rows = self._rows(tables["rows"], f"{prefix}rows")
        self.book = msgspec.structs.replace(self.book, rows=self.book.rows | rows)

    def table(self, value: object, where: str) -> dict[str, object]:
        """A table of the file, empty where it is none."""
        try:
            return msgspec.convert(value, dict[str, object])
        except msgspec.ValidationError:
            self.findings.append(Finding(Flaw.NOT_A_TABLE, where))
            return {}

    def _notes(self, theirs: Table, where: str) -> dict[str, Note]:
        """Notes of ours with what theirs says differently."""
        used: dict[str, Note] = {}
        for name, value in theirs.items():
            at = f"{where}.{name}"
            if ours := self.book.notes.get(name):
                facts = {**self.book.words, **dict.fromkeys(NOTED, "")}
                said = self._texts(self.table(value, at), at, ("label", "text"), facts)
                used[name] = msgspec.structs.replace(ours, **said)
            else:
                self.findings.append(_unknown(at, self.book.notes))
        return used

    def _texts(
        self,
        theirs: Table,
        where: str,
        known: Collection[str],
        facts: Mapping[str, str] = _NO_FACTS,
    ) -> dict[str, str]:
        """Texts by name, those that can be used; ``facts`` are those they may name."""
        used: dict[str, str] = {}
        for name, value in theirs.items():
            at = f"{where}.{name}"
            if name not in known:
                found = [_unknown(at, known)]
            elif not isinstance(value, str) or not value.strip():
                found = [Finding(Flaw.NOT_A_TEXT, at)]
            else:
                found = list(check_wording(value, where.rpartition(".")[2], at, facts))
            self.findings += found
            if all(finding.is_advice for finding in found):
                used[name] = str(value)
        return used

    def _rows(self, theirs: Table, where: str) -> dict[str, Row]:
        used: dict[str, Row] = {}
        for code, value in theirs.items():
            at = f"{where}.{_key(code)}"
            if not (said := self.table(value, at)):
                continue
            row, found = lay_row(self.book.rows.get(code), said, at, self.book.words)
            self.findings += found
            if row:
                used[code] = row
        return used


def _unknown(where: str, known: Collection[str]) -> Finding:
    return Finding(Flaw.UNKNOWN_KEY, where, ", ".join(known))


def _key(code: str) -> str:
    """A code as it has to stand in the file."""
    return f'"{code}"' if "." in code else code
