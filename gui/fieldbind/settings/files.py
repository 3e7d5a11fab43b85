"""Files a person or an organisation writes: read as TOML, and refused if a secret lies in them.

Whoever can run Fieldbind can read its files, and what every laptop holds is no secret. An app
secret therefore belongs to a sign-in gateway or, for trying out, into the environment.
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from pathlib import Path
from typing import TypeAlias

from fieldbind.settings.app_secret import names_app_secret
from fieldbind.settings.refusal import Flaw, unusable
from fieldbind.whole_file import read_whole

_Toml: TypeAlias = (
    "str | int | float | bool | datetime | date | time | list[_Toml] | dict[str, _Toml]"
)


def read_settings_file(path: Path) -> Mapping[str, _Toml]:
    """The file's content; a missing file is an empty one.

    Raises:
        LocalFault: ``SETTINGS_UNREADABLE``; cannot be read, is not TOML, or holds an app secret.
    """
    try:
        content = read_whole(path)
    except FileNotFoundError:
        return {}
    except OSError as reason:
        raise unusable(Flaw.UNREADABLE, str(path), detail=reason.strerror or "") from reason
    # Most people have no such file, and need not wait for what reads one.
    import tomllib

    try:
        values: dict[str, _Toml] = tomllib.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as reason:  # not UTF-8, or not TOML; both say where
        raise unusable(Flaw.NOT_TOML, str(path), detail=str(reason)) from None
    for name in _names(values):
        if names_app_secret([name]):
            raise unusable(Flaw.APP_SECRET, str(path), name=name)
    return values


def _names(values: Mapping[str, "_Toml"], above: str = "") -> Iterator[str]:
    """Every key with the tables it is in, ``app.secret``; lists of tables too."""
    for key, value in values.items():
        name = f"{above}{key}"
        yield name
        yield from _names_in(value, name)


def _names_in(value: "_Toml", name: str) -> Iterator[str]:
    if isinstance(value, dict):
        yield from _names(value, f"{name}.")
    elif isinstance(value, list):
        for item in value:
            yield from _names_in(item, name)
