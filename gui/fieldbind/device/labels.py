"""From whatever was typed, pasted or scanned to what it says."""

import re

from fieldbind.device.forms import is_address, read_address, read_json, read_pair, read_parts
from fieldbind.device.garbled import find_garbling
from fieldbind.device.kinds import Caveat, Garbling, Label, LabelKind, Refusal
from fieldbind.device.strangers import name_form, name_number
from fieldbind.device.tokens import bare_token, look_alikes, read_token

__all__ = [
    "Caveat",
    "Garbling",
    "Label",
    "LabelKind",
    "Refusal",
    "letters_of",
    "look_alikes",
    "read_label",
]

_LONGEST = 4096
# Among them what frames a transmission (STX, ETX, EOT), which scanners can be told to send.
_INVISIBLE_EDGES = "\ufeff\u200b\u200e\u200f\0\2\3\4"
# What a scanner may put before a code, to say of which kind it is (ISO/IEC 15424).
_SYMBOLOGY = re.compile(r"\][A-Za-z][0-9A-Za-z]")
_GS1_SYMBOLOGIES = ("]C1", "]d2", "]e0", "]Q3")
_MAY_BE_GARBLED = (LabelKind.OTHER, LabelKind.INCOMPLETE, LabelKind.WEB_ADDRESS)


def read_label(text: str) -> Label:
    """What a text says; never raises, and remembers nothing of what it could not read.

    Args:
        text: as it came, with the blanks and line ends of a scanner or a clipboard.
    """
    trimmed = _trim(text)
    label = _read_whole(_without_symbology(trimmed))
    is_article = trimmed.startswith(_GS1_SYMBOLOGIES) and not label.is_of_use
    return _stranger(LabelKind.ARTICLE) if is_article else label


def letters_of(text: str) -> str:
    """The letters of a token in a text, at the places that ``Label.odd`` counts."""
    return bare_token(_without_symbology(_trim(text)))


def _trim(text: str) -> str:
    return text.strip().strip(_INVISIBLE_EDGES).strip()


def _without_symbology(text: str) -> str:
    found = _SYMBOLOGY.match(text)
    return _trim(text[found.end() :]) if found and len(text) > found.end() else text


def _read_whole(text: str) -> Label:
    if not text:
        return Label(kind=LabelKind.EMPTY, refusal=Refusal.NOTHING)
    if len(text) > _LONGEST:
        return Label(kind=LabelKind.OTHER, refusal=Refusal.UNKNOWN, count=len(text))
    label = _read(text)
    if label.is_of_use or label.kind not in _MAY_BE_GARBLED:
        return label
    garbling = find_garbling(text, _read)
    if garbling is None:
        return label
    return Label(kind=LabelKind.OTHER, refusal=Refusal.GARBLED, garbling=garbling)


def _read(text: str) -> Label:
    token = read_token(text)
    if token.token:
        return token
    if kind := name_number(text):
        return _stranger(kind, token.count, token.wanted)
    if kind := name_form(text):
        return _stranger(kind)
    if text.startswith("{"):
        return read_json(text)
    if is_address(text):
        return read_address(text)
    return read_parts(text) or read_pair(text) or token


def _stranger(kind: LabelKind, count: int = 0, wanted: int = 0) -> Label:
    return Label(kind=kind, refusal=Refusal.NOT_OURS, count=count, wanted=wanted)
