"""Takes secrets that are known by value out of a text, in every spelling they get into files in.

``redaction`` finds what a name or a form gives away. A bind token of six characters has neither
when it stands alone, so whoever has a secret in hand hands it over too.
"""

import base64
import json
import re
from collections.abc import Callable, Iterable, Iterator
from urllib.parse import quote, quote_plus

from fieldbind.cloud.models import Secret
from fieldbind.records.redaction import MASK

_SHORTEST = 4


def without(secrets: Iterable[Secret]) -> Callable[[str], str]:
    """What takes these secrets out of a text; texts too short to be told from words stay."""
    texts = {secret.reveal() for secret in secrets}
    spelt = {way for text in texts if len(text) >= _SHORTEST for way in spellings(text)}
    if not spelt:
        return lambda text: text
    longest_first = sorted(spelt, key=len, reverse=True)
    pattern = re.compile("|".join(map(re.escape, longest_first)))
    return lambda text: pattern.sub(MASK, text)


def spellings(text: str) -> Iterator[str]:
    """The text as it stands in addresses, in JSON, and inside of Base64."""
    yield text
    yield quote(text)
    yield quote(text, safe="")
    yield quote_plus(text)
    for ascii_only in (True, False):
        yield json.dumps(text, ensure_ascii=ascii_only)[1:-1]
    for offset in range(3):
        yield from _inside_base64(text.encode(), offset)


def _inside_base64(content: bytes, offset: int) -> Iterator[str]:
    """What stays the same of the Base64 of any text that holds this one after so many bytes."""
    encoded = base64.b64encode(bytes(offset) + content).decode()
    first = -(-offset * 8 // 6)
    whole = encoded[first : (offset + len(content)) * 8 // 6]
    yield whole
    yield whole.replace("+", "-").replace("/", "_")
