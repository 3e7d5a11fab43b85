"""Looks for secrets in what is published: the source tree, the wheel, the bundle, the installers.

    python packaging/run.py supply.secrets_scan            the files that git knows
    python packaging/run.py supply.secrets_scan PATH...    folders, wheels, packages

A hit is told by its place and its kind, never by what it says. Secrets in the environment are
canaries: they are searched for by value, too.
"""

import os
import re
import subprocess
import sys
from base64 import b64decode
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote_to_bytes

from fieldbind.records.known import spellings
from places import ROOT
from supply import canary, unpacking
from supply.secret_rules import CANARY, OURS, RULES, Rule, is_innocent
from supply.unpacking import Blob

_BASE64 = re.compile(rb"[A-Za-z0-9+/_-]{40,}")
_URLSAFE = bytes.maketrans(b"-_", b"+/")
_LOOK = 8192  # bytes that tell a text from other files


@dataclass(frozen=True, order=True)
class Hit:
    """Something that must not be published.

    Args:
        place: the file, and in it the file of an archive.
        rule: what it looks like.
        line: where it stands in a text; 0 in other files and disguises.
    """

    place: str
    rule: str
    line: int = 0

    def __str__(self) -> str:
        return f"{self.place}{f':{self.line}' if self.line else ''}: {self.rule}"


def check(paths: Iterable[Path], canaries: Sequence[str] = ()) -> list[Hit]:
    """All secrets in files and folders, and in what is packed in them.

    Args:
        paths: where to look.
        canaries: texts planted where they must not come out of, to be found in every disguise.

    Raises:
        unpacking.UnpackError: a package cannot be looked into.
    """
    wanted = _disguised(canaries)
    found: set[Hit] = set()
    for path in paths:
        for blob in unpacking.blobs(path):
            found |= set(_in_blob(blob, wanted))
    return sorted(hit for hit in found if not is_innocent(hit.place, hit.rule))


def published() -> list[Path]:
    """The files that git knows.

    Raises:
        subprocess.CalledProcessError: this is no checkout.
    """
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True)
    paths = (ROOT / name.decode() for name in listed.stdout.split(b"\0") if name)
    return [path for path in paths if path.is_file()]


def _in_blob(blob: Blob, wanted: re.Pattern[bytes] | None) -> Iterator[Hit]:
    if wanted and wanted.search(blob.content):
        yield Hit(blob.place, CANARY)
    rules = (*RULES, OURS) if blob.is_ours else RULES
    for rule, match in _matches(blob.content, rules):
        line = blob.content.count(b"\n", 0, match.start()) + 1 if _is_text(blob.content) else 0
        yield Hit(blob.place, rule.name, line)
    for text in _disguises(blob.content):
        for rule, _ in _matches(text, [rule for rule in RULES if rule.everywhere]):
            yield Hit(blob.place, rule.name)


def _matches(content: bytes, rules: Iterable[Rule]) -> Iterator[tuple[Rule, re.Match[bytes]]]:
    is_text = _is_text(content)
    for rule in rules:
        if (is_text or rule.everywhere) and rule.begins in content:
            for match in rule.pattern.finditer(content):
                yield rule, match


def _disguises(content: bytes) -> Iterator[bytes]:
    """What the content says when it is read as UTF-16, as part of an address, as Base64."""
    if not _is_text(content):
        yield content[::2]
        yield content[1::2]
    elif b"%" in content:
        yield unquote_to_bytes(content)
    runs = [run.translate(_URLSAFE) for run in _BASE64.findall(content)]
    for offset in range(4):
        yield b"\n".join(_decoded(run[offset:]) for run in runs)


def _decoded(run: bytes) -> bytes:
    whole = run[:-1] if len(run) % 4 == 1 else run
    return b64decode(whole + b"=" * (-len(whole) % 4))


def _disguised(canaries: Sequence[str]) -> re.Pattern[bytes] | None:
    """Finds each canary, plain or not, in one byte a letter or two."""
    ways = {way for text in canaries for way in spellings(text)}
    encoded = {way.encode(code) for way in ways for code in ("utf-8", "utf-16-le", "utf-16-be")}
    return re.compile(b"|".join(map(re.escape, sorted(encoded)))) if encoded else None


def _is_text(content: bytes) -> bool:
    return b"\0" not in content[:_LOOK]


def main(arguments: Sequence[str]) -> int:
    """Tell each hit; exit code 0: none."""
    paths = [Path(one) for one in arguments] or published()
    hits = check(paths, canary.planted_in(os.environ))
    for hit in hits:
        print(hit)
    print(f"{len(hits)} secrets in {len(paths)} places.")
    return 1 if hits else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
