"""Names without what somebody could be called or written to by.

Its owner knows an account or a family again, nobody else learns its number.
"""

import re

# The one table of what looks like a phone number; read with ``re.VERBOSE``.
PHONE = r"""
      \+?\d{11,15}
    | (?:\+?\d{1,3}[ -])?1\d{2}[ -]?\d{4}[ -]?\d{4}  # as Chinese mobile numbers are grouped
    | 0\d{2,3}[ -]?\d{7,8}                            # and those of a landline
    | \+\d{1,3}(?:[ -]\d{2,5}){2,5}
"""

_PHONE = re.compile(rf"(?:{PHONE})\d*", re.VERBOSE)
_MAIL = re.compile(r"([^\s@＠]+)[@＠]([^\s@＠]+)")
_DIGITS = 2  # that stay
_DOT = "•"
_DOTS = _DOT * 2


def masked(nick_name: str) -> str:
    """A nickname in which no phone number and no e-mail address stands in full.

    Every digit but the last two becomes a dot, also where the digits are apart (139 0000 0000), as
    does what an e-mail address has between its first letter and its ``@``, and between that and
    the last label.
    """
    return _without_digits(_without_mail(nick_name))


def masked_name(name: str) -> str:
    """The name of a family, a room or a device, in which no phone number stands in full.

    Only what looks like one loses its digits, whatever letters it touches: "Room 201" stays.
    Families are often called after the number their owner signed up with (13812345678的家).
    """
    return _PHONE.sub(lambda found: _without_digits(found[0]), _without_mail(name))


def is_masked(name: str) -> bool:
    """Whether a name has lost something, so that nobody else's should be made of it."""
    return _DOTS in name


def _without_mail(text: str) -> str:
    return _MAIL.sub(lambda found: _mail(found[1], found[2]), text)


def _without_digits(text: str) -> str:
    digits = [place for place, letter in enumerate(text) if letter.isdigit()]
    letters = list(text)
    for place in digits[:-_DIGITS]:
        letters[place] = _DOT
    return "".join(letters)


def _mail(person: str, host: str) -> str:
    label, dot, last = host.rpartition(".")
    return f"{person[0]}•••@{label[:1] or last[:1]}•••{dot}{last if dot else ''}"
