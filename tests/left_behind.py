"""What a program leaves behind in its folders, searched for secrets."""

import base64
import json
import math
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import quote_plus


def leaks(folder: Path, secrets: Iterable[str]) -> list[str]:
    """The files below a folder that hold a secret in any spelling, and which secret it is."""
    files = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return [
        f"{path.relative_to(folder)}: {secret}"
        for secret in secrets
        for path, content in files.items()
        if any(spelling.encode() in content for spelling in spellings(secret))
    ]


def spellings(secret: str) -> Iterator[str]:
    """The ways in which a text gets into files unnoticed."""
    yield secret
    yield quote_plus(secret)
    yield json.dumps(secret)[1:-1]
    for before in range(3):
        # Inside a longer text base64 has three looks; letters at the ends mix with what is there.
        wrapped = base64.b64encode(bytes(before) + secret.encode()).decode()
        first, last = math.ceil(before * 8 / 6), (before + len(secret.encode())) * 8 // 6
        yield wrapped[first:last]
