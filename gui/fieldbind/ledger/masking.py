"""Who an account is, so that its owner knows it again and nobody else can call or write to it."""

import re

_MAIL = re.compile(r"[^\s@]+@[^\s@]+")
_KEPT = 2


def masked(nick_name: str) -> str:
    """A nickname in which no phone number and no e-mail address stands in full.

    Every digit but the last two becomes a dot, also where the digits are apart (139 0000 0000), as
    does what an e-mail address has between its first letter and its ``@``, and between that and
    the last label.
    """
    return _without_digits(_MAIL.sub(lambda found: _mail(found[0]), nick_name))


def _without_digits(text: str) -> str:
    digits = [place for place, letter in enumerate(text) if letter.isnumeric()]
    letters = list(text)
    for place in digits[:-_KEPT]:
        letters[place] = "•"
    return "".join(letters)


def _mail(address: str) -> str:
    person, _, host = address.partition("@")
    label, dot, last = host.rpartition(".")
    return f"{person[0]}•••@{label[:1] or last[:1]}•••{dot}{last if dot else ''}"
