"""What is amiss in the content of a script: each key by itself, so that all is found at once."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, get_args

import msgspec

from fieldbind.demo.script.happening import Happening
from fieldbind.demo.script.script import Script
from fieldbind.resource import resource
from fieldbind.settings.policy.findings import Finding
from fieldbind.settings.policy.policy import KeyPath, Lines
from fieldbind.settings.refusal import Flaw

_WHAT, _HAPPENS, _ICON = "what", "happens", "icon"

WORDS: Mapping[str, type[msgspec.Struct]] = {
    str(kind.__struct_config__.tag): kind for kind in get_args(Happening)
}
"""The vocabulary, by the names that stand in a script."""


def amiss_in(file: Path, lines: Lines, values: Mapping[str, object]) -> Iterator[Finding]:
    """All of it, in any order."""
    sight = _Sight(file, lines)
    yield from sight.table(Script, values, ())
    happens = values.get(_HAPPENS, [])
    if isinstance(happens, list):
        for number, happening in enumerate(msgspec.convert(happens, list[Any])):
            yield from sight.happening(happening, (_HAPPENS, number))


class _Sight:
    """Compares a file with what may stand in it.

    Args:
        file: the script.
        lines: where its keys stand.
    """

    def __init__(self, file: Path, lines: Lines) -> None:
        self._file = file
        self._lines = lines

    def table(
        self, kind: type[msgspec.Struct], values: Mapping[str, object], path: KeyPath
    ) -> Iterator[Finding]:
        """Keys that are unknown, missing, or set to what they may not be."""
        fields = {field.encode_name: field for field in msgspec.structs.fields(kind)}
        for key in values:
            if key not in fields and not (path and key == _WHAT):
                yield self._finding(Flaw.UNKNOWN, (*path, key), detail=", ".join(fields))
        for name, field in fields.items():
            if name in values:
                yield from self._value(field.type, values[name], (*path, name))
            elif field.required:
                yield self._finding(Flaw.MISSING, (*path, name))

    def happening(self, values: object, path: KeyPath) -> Iterator[Finding]:
        """One entry of what happens."""
        is_table = isinstance(values, dict)
        table = msgspec.convert(values, dict[str, object]) if is_table else {}
        word = table.get(_WHAT)
        if isinstance(word, str) and word in WORDS:
            yield from self.table(WORDS[word], table, path)
        else:
            said = {"expected": "one-of", "detail": ", ".join(WORDS)}
            yield self._finding(Flaw.VALUE, (*path, _WHAT), **said)

    def _value(self, kind: object, value: object, path: KeyPath) -> Iterator[Finding]:
        if path == (_HAPPENS,):
            if not isinstance(value, list):
                yield self._finding(Flaw.VALUE, path, expected="happenings")
        elif not _fits(kind, value) or (path == (_ICON,) and not _is_icon(str(value))):
            yield self._finding(Flaw.VALUE, path, **_expected(kind))

    def _finding(self, flaw: Flaw, path: KeyPath, **more: str) -> Finding:
        return Finding(flaw, self._file, self._lines.of(path), _shown(path), more)


def _fits(kind: object, value: object) -> bool:
    try:
        msgspec.convert(value, kind)
    except msgspec.ValidationError:
        return False
    return True


def _is_icon(name: str) -> bool:
    try:
        return resource(f"icons/{name}.svg").is_file()
    except FileNotFoundError:
        return False


def _expected(kind: object) -> dict[str, str]:
    """What may stand there, as facts: a key of the words, with the bounds that they name."""
    metas = [part for part in getattr(kind, "__metadata__", ()) if isinstance(part, msgspec.Meta)]
    said = {"expected": metas[0].description or ""}
    bounds = {"least": metas[0].ge, "most": metas[0].le}
    return said | {name: f"{bound:g}" for name, bound in bounds.items() if bound is not None}


def _shown(path: KeyPath) -> str:
    """``happens[2].seconds``; a key may be anything, so not endless and on one line."""
    text = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path)
    return "".join(letter if letter.isprintable() else "?" for letter in text[1:])[:64]
