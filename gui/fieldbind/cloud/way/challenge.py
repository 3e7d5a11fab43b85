"""What a proxy wants to see before it lets anybody through."""

import re
from collections.abc import Iterable

BASIC = "basic"
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')
_SCHEME = re.compile(r"\s*([A-Za-z][\w-]*)(?!\s*=|[\w-])")


def schemes_in(challenges: Iterable[str]) -> list[str]:
    """The schemes named by ``Proxy-Authenticate`` headers, as they are written, each once.

    A header may hold several challenges, and a challenge several members (RFC 9110, 11.6.1).
    """
    parts = [part for header in challenges for part in _QUOTED.sub("", header).split(",")]
    found = [match[1] for part in parts if (match := _SCHEME.match(part))]
    return list(dict.fromkeys(found))
