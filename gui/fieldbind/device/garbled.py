"""Labels that came with other characters than were printed: by what, if it is certain.

A scanner sends keys, not characters. If the laptop takes them for another layout's, what arrives is
wrong in a way that can be turned back; only a text that then is a label of ours counts. Nothing is
corrected by that, because nobody has seen the label. Layouts: the XKB data of each country.
"""

import re
import string
import unicodedata
from collections.abc import Callable

from fieldbind.device.kinds import Garbling, Label, LabelKind

_US = (
    r"`1234567890-=qwertyuiop[]\asdfghjkl;'zxcvbnm,./"
    r'~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?'
)
_LAYOUTS = {
    "fr": (
        "²&é\"'(-è_çà)=azertyuiop^$*qsdfghjklmùwxcvbn,;:!"
        "~1234567890°+AZERTYUIOP¨£µQSDFGHJKLM%WXCVBN?./§"
    ),
    "de": (
        "^1234567890ß´qwertzuiopü+#asdfghjklöäyxcvbnm,.-"
        "°!\"§$%&/()=?`QWERTZUIOPÜ*'ASDFGHJKLÖÄYXCVBNM;:_"
    ),
    "ru": (
        "ё1234567890-=йцукенгшщзхъ\\фывапролджэячсмитьбю."
        'Ё!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪ/ФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,'
    ),
    "gb": (
        "`1234567890-=qwertyuiop[]#asdfghjkl;'zxcvbnm,./"
        '¬!"£$%^&*()_+QWERTYUIOP{}~ASDFGHJKL:@ZXCVBNM<>?'
    ),
    "es": (
        "º1234567890'¡qwertyuiop`+çasdfghjklñ´zxcvbnm,.-"
        'ª!"·$%&/()=?¿QWERTYUIOP^*ÇASDFGHJKLÑ¨ZXCVBNM;:_'
    ),
    "it": (
        "\\1234567890'ìqwertyuiopè+ùasdfghjklòàzxcvbnm,.-"
        '|!"£$%&/()=?^QWERTYUIOPé*§ASDFGHJKLç°ZXCVBNM;:_'
    ),
}
# A dead key waits for the next letter and joins it.
_DEAD_KEYS = {"`": "\u0300", "´": "\u0301", "^": "\u0302", "~": "\u0303", "¨": "\u0308"}
_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»″", '"'))
_CHINESE_SIGNS = _QUOTES | str.maketrans("‘’。、【】「」《》", "''./[]{}<>")
_CHINESE_UNDERLINE = "——"
_LONG_TOKEN = 32
_LONGEST = 1024
# How a label of ours begins; what begins otherwise need not be read.
_BEGINNING = re.compile(r'\s*(?:\{\s*"|https://iot\.|[A-Za-z0-9]{10}[;/]|[0-9A-Fa-f\s]{32,}$)')


def find_garbling(text: str, read: Callable[[str], Label]) -> Garbling | None:
    """What stands between this text and a label of ours; None if it would be none anyway.

    Args:
        text: one that is no label as it is.
        read: tells what a text says.
    """

    def is_label(guess: str) -> bool:
        is_worth_it = guess != text and _BEGINNING.match(guess)
        return bool(is_worth_it and _is_certain(read(guess), guess, text))

    if len(text) > _LONGEST:
        return None
    if is_label(text.swapcase()):
        return Garbling.CAPS_LOCK
    if is_label(text.translate(_QUOTES)):
        return Garbling.QUOTES
    if is_label(_narrow(text)):
        return Garbling.CHINESE_INPUT
    if any(is_label(text.translate(table)) for table in _TABLES):
        return Garbling.KEYBOARD
    return None


def _is_certain(label: Label, guess: str, text: str) -> bool:
    """Whether a guess hits so well that it cannot be chance."""
    if label.kind is LabelKind.TOKEN:
        return label.count == _LONG_TOKEN
    if label.kind is LabelKind.IDENTITY and not guess.startswith("{"):
        return not text.isascii()
    return label.is_of_use


def _narrow(text: str) -> str:
    signs = text.replace(_CHINESE_UNDERLINE, "_").translate(_CHINESE_SIGNS)
    return unicodedata.normalize("NFKC", signs)


def _table(typed: str, meant: str) -> dict[int, str]:
    """From what the keys of one layout type to what the same keys type on the other."""
    keys = dict(zip(typed, meant, strict=True))
    joined = {
        unicodedata.normalize("NFC", letter + _DEAD_KEYS[dead]): keys[dead] + keys[letter]
        for dead in _DEAD_KEYS.keys() & keys.keys()
        for letter in string.ascii_letters
        if letter in keys
    }
    single = {letter: both for letter, both in joined.items() if len(letter) == 1}
    return str.maketrans(single | keys)


# Either of the two may be the one that is set to English.
_TABLES = tuple(
    _table(*pair) for layout in _LAYOUTS.values() for pair in ((layout, _US), (_US, layout))
)
