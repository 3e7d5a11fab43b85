"""How words are joined: with the marks of the language that is spoken."""

import re
from collections.abc import Iterable
from functools import reduce

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
_ENDED_TWICE = re.compile("([.。?？])[.。]")


def listed(parts: Iterable[str]) -> str:
    """One after the other: "Kitchen, online"; empty parts are left out."""
    form = translate("Phrases", "{0}, {1}")
    return _joined(form, parts)


def sentences(parts: Iterable[str]) -> str:
    """One sentence after the other, each ended once; the last as it is."""
    form = translate("Phrases", "{0}. {1}")
    return _ENDED_TWICE.sub(r"\1", _joined(form, parts))


def labelled(label: str, value: str) -> str:
    """A value and what it is: "Room: Kitchen"."""
    return translate("Phrases", "{0}: {1}").format(label, value)


def noted(words: str, note: str) -> str:
    """Words and a note to them, if there is one: "Device (lamp_1)"."""
    return translate("Phrases", "{0} ({1})").format(words, note) if note else words


def stopped(words: str) -> str:
    """Words as a sentence."""
    return translate("Phrases", "{0}.").format(words)


def in_fours(text: str) -> str:
    """An identifier for the eye: "4A8A 08F0"."""
    return " ".join(fours(text))


def fours(text: str) -> list[str]:
    """An identifier in groups of four characters, the last of what is left."""
    return [text[start : start + 4] for start in range(0, len(text), 4)]


def _joined(form: str, parts: Iterable[str]) -> str:
    there = [part for part in parts if part]
    return reduce(form.format, there) if there else ""
