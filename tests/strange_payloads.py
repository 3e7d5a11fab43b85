"""Payloads as they never should be: random, mutated, huge; each from its number."""

import json
import string
import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random

from strange_labels import STRANGERS

_LONGEST_QR = 7089
_DEEP = 3000
_LABELS: Sequence[str] = tuple(
    label["text"]
    for label in (
        *tomllib.loads(
            Path(__file__).with_name("device").joinpath("labels.toml").read_text(encoding="utf-8")
        )["label"],
        *STRANGERS,
    )
)
_ODD = (
    "\0\x01\x04\x1b\x1c\x1d\x1e\x1f\x7f\x85\xa0\xad\u0301\u061c\u200b\u200d\u200f\u2028\u202e\u2066"
    "\u3000\ud800\udfff\ufdfa\ufeff\uff21\uffff\U0001f4a1\U000e0041«»“”‘’：；，。、ß´`¨^éÑйЖ中文١٢"
)
_SIGNS = ";:/{}\"',[]()=?&%+-_.$|\\<>@#! \t\r\n"
_LETTERS = string.ascii_letters + string.digits + _SIGNS
_KEYS = ("ProductId", "DeviceName", "Signature", "Token", "ssid", "pwd", "ver", "name", "pop")


def payload(seed: int, number: int) -> str:
    """A text as a scanner, a camera or a clipboard might give it, mutated up to four times."""
    chance = Random(f"payload {seed} {number}")
    text = chance.choice(_MAKERS)(chance)
    for _ in range(chance.randrange(5)):
        text = chance.choice(_MUTATIONS)(text, chance)
    return text


# What to begin with.


def _sample(chance: Random) -> str:
    return chance.choice(_LABELS)


def _noise(chance: Random) -> str:
    letters = chance.choice((_LETTERS, _LETTERS + _ODD, string.digits, string.hexdigits))
    return "".join(chance.choices(letters, k=chance.randrange(1, 120)))


def _members(chance: Random) -> str:
    values: list[object] = [_noise(chance)[:40], _sample(chance), None, 7, -1.5, True, [], {}]
    names = chance.sample(_KEYS, chance.randrange(1, 6))
    text = json.dumps({name: chance.choice(values) for name in names}, ensure_ascii=False)
    return text if chance.random() < 0.8 else text.replace(":", ": " + "[" * 30, 1)


def _nested(chance: Random) -> str:
    opening = chance.choice(("[", "{", '{"Token":', '{"a":[', "]Q1", "%7B"))
    return opening * chance.randrange(1, _DEEP)


def _huge(chance: Random) -> str:
    return (_noise(chance) * _LONGEST_QR)[: chance.choice((_LONGEST_QR, 4095, 4097, 70_000))]


_MAKERS: Sequence[Callable[[Random], str]] = (
    *(_sample,) * 16,
    *(_noise,) * 6,
    *(_members,) * 4,
    _nested,
    _huge,
)


# What may happen to it.


def _insert(text: str, chance: Random) -> str:
    place = chance.randrange(len(text) + 1)
    return text[:place] + chance.choice(_ODD + _SIGNS) + text[place:]


def _replace(text: str, chance: Random) -> str:
    place = chance.randrange(len(text) + 1)
    return text[:place] + chance.choice(_LETTERS) + text[place + 1 :]


def _cut(text: str, chance: Random) -> str:
    first, last = sorted(chance.randrange(len(text) + 1) for _ in range(2))
    return chance.choice((text[:last], text[first:], text[:first] + text[last:]))


def _join(text: str, chance: Random) -> str:
    other = _sample(chance)
    at, place = chance.randrange(len(text) + 1), chance.randrange(len(other) + 1)
    return text[:at] + other[place:]


def _recode(text: str, chance: Random) -> str:
    coding = chance.choice(("utf-16-le", "utf-16", "utf-8"))
    return text.encode(coding, "surrogatepass").decode("latin-1")


def _rewrite(text: str, chance: Random) -> str:
    wide = {code: code + 0xFEE0 for code in range(0x21, 0x7F)}
    return chance.choice((text.swapcase(), text.upper(), text[::-1], text.translate(wide)))


_MUTATIONS: Sequence[Callable[[str, Random], str]] = (
    *(_insert, _replace) * 3,
    *(_cut,) * 2,
    _join,
    _recode,
    _rewrite,
)
