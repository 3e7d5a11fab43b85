"""The form of a bind token: 32 hexadecimal characters, or 6 of an alphabet nobody has described.

Source: the vendor's page 1081/44044 for both lengths; samples for the hexadecimal form.
"""

import re
import unicodedata

from fieldbind.cloud.models import BindToken, TokenLength
from fieldbind.device.kinds import Caveat, Label, LabelKind, Refusal

_LONG, _SHORT = TokenLength.LONG.value, TokenLength.SHORT.value
_PLAIN = re.compile(r"[A-Za-z0-9]*")
_HEX = re.compile(r"[0-9A-Fa-f]+")
_NOT_HEX = re.compile(r"[^0-9A-Fa-f]")
_BASE64_SIGNATURE = re.compile(r"[A-Za-z0-9+/]{27}=|[A-Za-z0-9+/]{43}=")
_HEX_SIGNATURES = (40, 64)
_LOOK_ALIKES = frozenset("0Oo1lI")
# Copied along from web pages and chat programs, and not seen by anybody.
# Soft hyphen, joiners, byte order mark, and what turns the direction of writing.
_INVISIBLE = dict.fromkeys(
    (0xAD, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A))
)


def look_alikes(text: str) -> tuple[int, ...]:
    """The places of characters that are easily misread, for marking them."""
    return tuple(place for place, letter in enumerate(text) if letter in _LOOK_ALIKES)


def bare_token(text: str) -> str:
    """A token without the blanks and line ends it is printed with, wide letters made narrow."""
    return unicodedata.normalize("NFKC", "".join(text.split()).translate(_INVISIBLE))


def read_token(text: str) -> Label:
    """A text that can only be a bare token or a signature.

    Blanks and line ends are taken out wherever they are, because tokens are printed in groups, and
    full-width letters of a Chinese keyboard become plain ones. Letter case stays.
    """
    bare = bare_token(text)
    count = len(bare)
    if _is_signature(bare):
        return Label(kind=LabelKind.SIGNATURE, refusal=Refusal.NOT_OURS, count=count)
    if not _PLAIN.fullmatch(bare):
        return Label(kind=LabelKind.OTHER, refusal=Refusal.UNKNOWN, count=count)
    if count in (_LONG, _SHORT):
        return _whole(bare)
    wanted = _LONG if count > _SHORT else 0
    return Label(
        kind=LabelKind.INCOMPLETE if count < _LONG else LabelKind.OTHER,
        refusal=Refusal.WRONG_LENGTH,
        count=count,
        wanted=wanted,
        odd=_odd(bare) if wanted else (),
    )


def _whole(bare: str) -> Label:
    count = len(bare)
    odd = _odd(bare) if count == _LONG else ()
    if odd:
        return Label(
            kind=LabelKind.OTHER, refusal=Refusal.NOT_HEX, count=count, wanted=count, odd=odd
        )
    return Label(
        kind=LabelKind.TOKEN,
        token=BindToken(bare),
        caveat=Caveat.UPPER_CASE if count == _LONG and bare != bare.lower() else None,
        count=count,
        wanted=count,
    )


def _odd(bare: str) -> tuple[int, ...]:
    return tuple(found.start() for found in _NOT_HEX.finditer(bare))


def _is_signature(bare: str) -> bool:
    if _BASE64_SIGNATURE.fullmatch(bare):
        return True
    return len(bare) in _HEX_SIGNATURES and bool(_HEX.fullmatch(bare))
