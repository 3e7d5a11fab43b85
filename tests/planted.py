"""Secrets that played a part, and every file they might have got into."""

import base64
import json
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import quote, quote_plus

from pdf_text import pages_of, streams_of


def spellings(secret: str) -> set[str]:
    """The ways in which a text gets into files unnoticed.

    Base64 by what stays of it whatever stands around.
    """
    shifted = [base64.b64encode(b"..."[:n] + secret.encode()).decode() for n in range(3)]
    return {
        secret,
        quote(secret),
        quote_plus(secret),
        json.dumps(secret)[1:-1],
        shifted[0].rstrip("=") if len(secret) % 3 == 0 else shifted[0][:-4],
        shifted[1][4:-4],
        shifted[2][4:-4],
    } - {""}


def texts_below(folder: Path) -> dict[str, str]:
    """Every file, unpacked and uncompressed, by what it is called."""
    return {
        f"{path.relative_to(folder)}{part}": text
        for path in folder.rglob("*")
        if path.is_file()
        for part, text in _texts_of(path)
    }


def leaks(secrets: Iterable[str], texts: dict[str, str]) -> list[tuple[str, str]]:
    """Which spelling of which secret stands where."""
    return [
        (name, spelling)
        for secret in secrets
        for spelling in spellings(secret)
        for name, text in texts.items()
        if spelling in text
    ]


def _texts_of(path: Path) -> Iterator[tuple[str, str]]:
    yield "", path.read_bytes().decode("utf-8", "replace")
    yield " in UTF-16", path.read_bytes().decode("utf-16-le", "replace")
    if path.suffix == ".zip":
        with zipfile.ZipFile(path) as packed:
            for name in packed.namelist():
                yield f"/{name}", packed.read(name).decode()
    elif path.suffix == ".pdf":
        yield " in words", "\n".join(pages_of(path))
        yield " uncompressed", streams_of(path)
