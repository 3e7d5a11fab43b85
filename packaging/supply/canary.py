"""Secrets that a build has around it, real ones and planted ones: none may come out of it."""

import re
from collections.abc import Mapping, MutableMapping
from secrets import token_urlsafe

PLANTED = ("FIELDBIND_APP_SECRET", "FIELDBIND_ACCESS_TOKEN")
_NAMED = re.compile(r"(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|API_?KEY)$", re.IGNORECASE)
_SHORTEST = 8  # characters; a shorter text is found by chance


def plant(environ: MutableMapping[str, str]) -> None:
    """Put secrets that are nobody's into the environment of what is built from now on."""
    for name in PLANTED:
        environ.setdefault(name, f"canary.{token_urlsafe(24)}")


def planted_in(environ: Mapping[str, str]) -> list[str]:
    """All secrets in an environment, by the names of their variables."""
    return [
        value
        for name, value in sorted(environ.items())
        if _NAMED.search(name) and len(value) >= _SHORTEST
    ]
