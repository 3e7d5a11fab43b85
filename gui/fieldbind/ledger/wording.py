"""What the list of jobs says, in each language: one source for the window and the command line."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from fieldbind.ledger.export import Headings, Words
from fieldbind.ledger.model import Standing
from fieldbind.resource import resource


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one language.

    Args:
        headings: the columns of the exported list, in order, and what stands above them.
        words: what outcomes, yes and no are called.
        sentences: what the command line says, by codes of faults and keys of its own.
    """

    headings: Headings
    words: Words
    sentences: Mapping[str, str]

    @classmethod
    def of(cls, language: str) -> "Wording":
        """The words of a language that Fieldbind speaks: ``en``, ``zh_CN``."""
        return _read(language)

    def say(self, key: str, *values: object) -> str:
        """A sentence of the command line with what it is about."""
        return self.sentences[key].format(*values)


@cache
def _read(language: str) -> Wording:
    told = tomllib.loads(resource(f"history/{language}.toml").read_text("utf-8"))
    outcomes = {standing: told["outcomes"][standing.value] for standing in Standing}
    answers = {True: told["answers"]["yes"], False: told["answers"]["no"]}
    return Wording(told["columns"], {**outcomes, **answers}, told["sentences"])
