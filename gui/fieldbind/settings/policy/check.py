"""Whether each key of a policy may stand there, and what it is set to may be."""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import msgspec

from fieldbind.settings.app_secret import names_app_secret
from fieldbind.settings.policy.findings import Finding
from fieldbind.settings.policy.keys import POLICY_KEYS
from fieldbind.settings.policy.policy import KeyPath, Lines
from fieldbind.settings.refusal import Flaw
from fieldbind.settings.values import expected, fits, is_path


def amiss_in_keys(file: Path, lines: Lines) -> Iterator[Finding]:
    """Keys that are none of a policy's, and app secrets in whatever table."""
    secrets: set[KeyPath] = set()
    for path, line in lines.first.items():
        names = [part for part in path if isinstance(part, str)]
        if any(path[:length] in secrets for length in range(len(path))):
            continue
        if names_app_secret(names):
            secrets.add(path)
            yield Finding(Flaw.APP_SECRET, file, line, _shown(path))
        elif len(path) == 1 and names[0] not in POLICY_KEYS:
            yield _unknown(file, line, names[0])


def amiss_in_values(file: Path, lines: Lines, values: Mapping[str, object]) -> Iterator[Finding]:
    """Values that do not fit their keys; of a list, each entry that does not."""
    for key, setting in POLICY_KEYS.items():
        if key in values:
            for path, value in _parts(key, values[key]):
                if finding := _judged(file, lines, path, setting, value):
                    yield finding


def _judged(file: Path, lines: Lines, path: KeyPath, setting: str, value: object) -> Finding | None:
    if value == "" or not fits(setting, value, strict=True):
        return Finding(Flaw.VALUE, file, lines.of(path), _shown(path), expected(setting))
    if is_path(setting) and not Path(str(value)).is_absolute():
        return Finding(Flaw.RELATIVE, file, lines.of(path), _shown(path))
    return None


def _parts(key: str, value: object) -> Iterator[tuple[KeyPath, object]]:
    """A value as it is; a list entry by entry, each as a list of its own."""
    if isinstance(value, list) and value:
        for number, entry in enumerate(msgspec.convert(value, list[Any])):
            yield (key, number), [entry]
    else:
        yield (key,), value


def _unknown(file: Path, line: int, key: str) -> Finding:
    if similar := get_close_matches(key, POLICY_KEYS, n=1, cutoff=0.7):
        return Finding(Flaw.MISSPELT, file, line, _shown((key,)), {"detail": similar[0]})
    return Finding(Flaw.UNKNOWN, file, line, _shown((key,)), {"detail": ", ".join(POLICY_KEYS)})


def _shown(path: KeyPath) -> str:
    """``app.secret``, ``products[2]``; a key may be anything, so not endless and on one line."""
    text = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path)
    printable = "".join(letter if letter.isprintable() else "?" for letter in text[1:])
    return printable[:64]
