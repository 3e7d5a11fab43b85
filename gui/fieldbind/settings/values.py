"""One value against its line in ``Settings``: whether it may stand there, and what may."""

from pathlib import Path
from typing import Any, get_args, get_type_hints

import msgspec

from fieldbind.cloud.models import Secret
from fieldbind.settings.model import Settings

HINTS = get_type_hints(Settings, include_extras=True)
"""Each setting with its type and what is said of it."""


def fits(name: str, value: object, *, strict: bool = False) -> bool:
    """Whether a value may be given to a setting.

    Args:
        name: of the setting, one of ``HINTS``.
        value: what was read.
        strict: whether "30" is no number.
    """
    try:
        converted = msgspec.convert(value, HINTS[name], strict=strict, dec_hook=decode)
    except msgspec.ValidationError:
        return False
    accepts = (meta_of(name).extra or {}).get("accepts")
    return accepts is None or bool(accepts(converted))


def expected(name: str) -> dict[str, str]:
    """What may stand there, as facts: a key of the words, with the bounds that they name."""
    meta = meta_of(name)
    bounds = {"least": meta.ge, "most": meta.le}
    said = {name: f"{bound:g}" for name, bound in bounds.items() if bound is not None}
    return {"expected": meta.description or "", **said}


def is_path(name: str) -> bool:
    """Whether a setting, where it is set, is a file or a folder."""
    return Path in get_args(get_args(HINTS[name])[0])


def meta_of(name: str) -> msgspec.Meta:
    """What is said of a setting beside its type."""
    return next(part for part in HINTS[name].__metadata__ if isinstance(part, msgspec.Meta))


def decode(kind: type[Any], value: object) -> object:
    """Texts that msgspec has no type for: secrets and folders."""
    if not isinstance(value, str | Path) or not str(value):
        raise ValueError("a text")
    if issubclass(kind, Secret) and str(value).isprintable():
        return kind(str(value))
    if kind is Path and "\0" not in str(value):
        return _at_home(Path(value))
    raise ValueError("unprintable")


def _at_home(path: Path) -> Path:
    try:
        return path.expanduser()
    except RuntimeError:
        raise ValueError("the folder of somebody who is not known here") from None
