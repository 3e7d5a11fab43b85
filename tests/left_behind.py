"""What a program leaves behind in its folders, searched for secrets."""

from collections.abc import Iterable
from pathlib import Path

import planted


def leaks(folder: Path, secrets: Iterable[str]) -> list[str]:
    """The files below a folder that hold a secret in any spelling, and which spelling it is."""
    return [f"{name}: {text}" for name, text in planted.leaks(secrets, planted.texts_below(folder))]
