"""The shape of a guidance file: one row per code, words for missing facts, names of the fixes."""

import tomllib
from functools import cache

import msgspec

from fieldbind.guidance.findings import Flaw
from fieldbind.guidance.problem import Fix, Leg
from fieldbind.resource import resource

NOTED = ("code", "request_id", "time")
"""What a note may name besides the facts that have ``words``."""


class Variant(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a row says differently for some actions; what is left out stays as in the row."""

    actions: tuple[str, ...]
    title: str | None = None
    short: str | None = None
    cause: str | None = None
    steps: tuple[str, ...] | None = None
    leg: Leg | None = None
    fix: Fix | None = None
    other: Fix | None = None


class Row(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One code. ``unbound`` is false where "Nothing was bound." would mislead.

    ``short`` is the title where there is hardly room; without it the title is cut.
    ``only`` names the actions it is written for, if not all. ``note`` names a note that is ready to
    copy; with ``names``, product ID and device name stand on the card.
    """

    title: str
    short: str = ""
    cause: str
    steps: tuple[str, ...]
    leg: Leg
    fix: Fix
    other: Fix | None = None
    caution: bool = False
    unbound: bool = True
    note: str = ""
    names: bool = False
    only: tuple[str, ...] = ()
    when: tuple[Variant, ...] = ()

    def is_for(self, action: str) -> bool:
        """Whether the row is written for this action of the API, or for any."""
        return not (action and self.only) or action in self.only

    def for_action(self, action: str) -> "Row":
        """The row as it reads for one action of the API."""
        for variant in self.when:
            if action in variant.actions:
                said = msgspec.structs.asdict(variant)
                changes = {n: value for n, value in said.items() if n != "actions" and value}
                if variant.title:
                    changes.setdefault("short", "")
                return msgspec.structs.replace(self, **changes)
        return self


class Sentences(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is added to a cause by itself, ``next_try`` where its hour is known; what stands
    ``between`` two sentences, and what is said of a file with nothing amiss in it.
    """

    between: str
    unbound: str
    next_try: str
    unasked: str
    flawless: str


class Note(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A message ready to copy: what its button says, and its text."""

    label: str
    text: str


class CheckBook(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What Diagnostics and ``fieldbind doctor`` say.

    By check: ``names``, ``marks`` after them, ``things`` in a verdict, and ``reasons`` why others
    were not looked at. By key of a finding, or code of a fault: ``words``, ``fixes``, and
    ``advice`` where there is no button to press.
    ``sentences`` are verdicts and what stands around the rows, ``ways`` where it led, ``units``
    of time, ``numbers`` how many.
    """

    numbers: tuple[str, ...]
    names: dict[str, str]
    marks: dict[str, str]
    things: dict[str, str]
    reasons: dict[str, str]
    ways: dict[str, str]
    units: dict[str, str]
    sentences: dict[str, str]
    words: dict[str, str]
    fixes: dict[str, Fix]
    advice: dict[str, str]


class Book(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A whole guidance file.

    ``words`` stand in for facts that nobody knows; ``known`` says how a fact is put in a sentence
    (``“{}”``) where it is not said as it is; ``closing`` is what takes the place of Close;
    ``findings`` say what is amiss in an organisation's file, and ``hand_over`` comes from there;
    ``settings`` say what is amiss in a setting, and ``expected`` what belongs there; ``checks`` are
    the words of Diagnostics.
    """

    sentences: Sentences
    words: dict[str, str]
    known: dict[str, str]
    findings: dict[Flaw, str]
    settings: dict[str, str]
    expected: dict[str, str]
    fixes: dict[Fix, str]
    closing: dict[str, Fix]
    notes: dict[str, Note]
    rows: dict[str, Row]
    checks: CheckBook
    hand_over: dict[str, str] = {}

    def row(self, code: str, action: str) -> Row:
        """How a code reads for an action: its row, else that of its category, else the unknown."""
        for key in (code, code.partition(".")[0]):
            row = self.rows.get(key)
            if row and row.is_for(action):
                return row.for_action(action)
        return self.rows["unknown"].for_action(action)


def languages() -> tuple[str, ...]:
    """The languages that there is a guidance file for, as they are named in ``read_book``."""
    return tuple(sorted(file.stem for file in resource("guidance").glob("*.toml")))


@cache
def read_book(language: str) -> Book:
    """The guidance file of a language, as named in ``resources/guidance``.

    Raises:
        FileNotFoundError: Fieldbind does not speak it.
    """
    text = resource(f"guidance/{language}.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(text), Book)
