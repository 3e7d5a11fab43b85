"""Secrets that played a part, and every file they might have got into."""

import base64
import json
import math
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import quote, quote_plus

from pdf_text import pages_of, streams_of


def spellings(secret: str) -> set[str]:
    """The ways in which a text gets into files unnoticed.

    Base64 by what stays of it whatever stands around.
    """
    content = secret.encode()
    addresses = {quote(secret), quote(secret, safe=""), quote_plus(secret)}
    wrapped = {_inside_base64(content, before) for before in range(3)}
    return {
        secret,
        *addresses,
        *(address.replace("%2F", "%2f") for address in addresses),
        json.dumps(secret)[1:-1],
        json.dumps(secret, ensure_ascii=False)[1:-1],
        repr(secret)[1:-1],
        content.hex(),
        content.hex().upper(),
        *wrapped,
        *(text.replace("+", "-").replace("/", "_") for text in wrapped),
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


def _inside_base64(content: bytes, before: int) -> str:
    """What follows from these bytes alone, so many bytes after the beginning."""
    encoded = base64.b64encode(bytes(before) + content).decode()
    return encoded[math.ceil(before * 8 / 6) : (before + len(content)) * 8 // 6]


def _texts_of(path: Path) -> Iterator[tuple[str, str]]:
    content = path.read_bytes()
    yield "", content.decode("utf-8", "replace")
    if b"\0" in content:
        yield " in UTF-16", content.decode("utf-16-le", "replace")
        # Whichever byte of a letter comes first, and wherever the first letter stands.
        yield " without zeros", content.replace(b"\0", b"").decode("utf-8", "replace")
    if path.suffix == ".zip":
        with zipfile.ZipFile(path) as packed:
            for name in packed.namelist():
                yield f"/{name}", packed.read(name).decode()
    elif path.suffix == ".pdf":
        yield " in words", "\n".join(pages_of(path))
        yield " uncompressed", streams_of(path)
