"""A language that nobody speaks: English 30 % longer and accented, to see what does not fit."""

import math
import re
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from typing import TypeAlias

import msgspec
from PySide6.QtCore import QTranslator

from fieldbind.guidance.catalogue import Guidance
from fieldbind.guidance.rows import Book, read_book
from fieldbind.qt.application import make_application
from wizardry import Person

_Tree: TypeAlias = "str | bool | list[_Tree] | dict[str, _Tree] | None"

_GROWTH = 0.3
_KEPT = re.compile(r"(\{\w*\}|%n)")
_ACCENTS = str.maketrans("aceinouyACEINOU", "áçéíñóúýÁÇÉÍÑÓÚ")
_ACCENTED = frozenset("áçéíñóúýÁÇÉÍÑÓÚ")
# So that every "…" on the screen is one that something was cut with.
_ELLIPSIS, _OURS = "…", "⋯"
_WORD = 6
_NAMES = {"sentences", "words", "known", "fixes", "notes", "rows", "checks"}
_PARTLY = {"notes", "rows", "checks"}
_SAID = {
    *("title", "short", "cause", "steps", "label", "text"),
    *("names", "things", "reasons", "ways", "sentences", "words", "numbers"),
}


def longer(text: str) -> str:
    """A text as the language that nobody speaks has it; what is filled in stays.

    Args:
        text: in English.
    """
    parts = _KEPT.split(text)
    letters = sum(len(part) for part in parts if not _KEPT.fullmatch(part))
    said = "".join(
        part if _KEPT.fullmatch(part) else part.translate(_ACCENTS).replace(_ELLIPSIS, _OURS)
        for part in parts
    )
    return said + _padding(math.ceil(letters * _GROWTH))


def is_ours(text: str) -> bool:
    """Whether a text on the screen has words of ours in it, and not only names."""
    return any(letter in _ACCENTED for letter in text)


@contextmanager
def spoken_longer(person: Person) -> Generator[None, None, None]:
    """The window speaks it for as long as the block lasts.

    Args:
        person: whose window speaks English.
    """
    app, wizard = make_application(), person.wizard
    translator, parts = _Longer(), wizard.parts
    app.installTranslator(translator)
    wizard.parts = replace(parts, guidance=Guidance(_longer_book()))
    _draw_anew(person)
    try:
        yield
    finally:
        app.removeTranslator(translator)
        wizard.parts = parts
        _draw_anew(person)


class _Longer(QTranslator):
    """Translates whatever is asked for."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: bytes | bytearray | memoryview | str,
        sourceText: bytes | bytearray | memoryview | str,  # noqa: N803 - Qt's name
        disambiguation: bytes | bytearray | memoryview | str | None = None,
        n: int = -1,
    ) -> str:
        del context, disambiguation
        text = sourceText if isinstance(sourceText, str) else bytes(sourceText).decode()
        said = longer(text)
        return said.replace("%n", str(n)) if n >= 0 else said


def _padding(letters: int) -> str:
    """So many letters in words of usual length, so that lines break as they would."""
    full, rest = divmod(letters, _WORD)
    words = ["é" * (_WORD - 1)] * full + (["é" * rest] if rest else [])
    return "".join(f" {word}" for word in words) if letters > 2 else "é" * letters


def _longer_book() -> Book:
    book: dict[str, _Tree] = msgspec.to_builtins(read_book("en"))
    for name in _NAMES:
        book[name] = _longer_values(book[name], is_said=name not in _PARTLY)
    return msgspec.convert(book, Book)


def _longer_values(value: _Tree, *, is_said: bool) -> _Tree:
    match value:
        case dict():
            return {
                key: _longer_values(each, is_said=is_said or key in _SAID)
                for key, each in value.items()
            }
        case list():
            return [_longer_values(each, is_said=is_said) for each in value]
        case str() if is_said:
            return longer(value)
        case _:
            return value


def _draw_anew(person: Person) -> None:
    person.wizard.window.dress_anew()
    person.wizard.refresh()
