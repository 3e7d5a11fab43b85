"""Who an account is, so that its owner knows it again and nobody else can call or write to it."""

import re

_MAIL = re.compile(r"([^\s@＠]+)[@＠]([^\s@＠]+)")
_DIGITS = 2  # that stay


def masked(nick_name: str) -> str:
    """A nickname in which no phone number and no e-mail address stands in full.

    Every digit but the last two becomes a dot, also where the digits are apart (139 0000 0000), as
    does what an e-mail address has between its first letter and its ``@``, and between that and
    the last label.
    """
    return _without_digits(_MAIL.sub(lambda found: _mail(found[1], found[2]), nick_name))


def _without_digits(text: str) -> str:
    digits = [place for place, letter in enumerate(text) if letter.isdigit()]
    letters = list(text)
    for place in digits[:-_DIGITS]:
        letters[place] = "•"
    return "".join(letters)


def _mail(person: str, host: str) -> str:
    label, dot, last = host.rpartition(".")
    return f"{person[0]}•••@{label[:1] or last[:1]}•••{dot}{last if dot else ''}"
