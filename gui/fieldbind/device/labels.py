"""From whatever was typed, pasted or scanned to what it says."""

from fieldbind.device.forms import is_address, read_address, read_json, read_pair, read_parts
from fieldbind.device.kinds import Caveat, Label, LabelKind, Refusal
from fieldbind.device.tokens import look_alikes, read_token

__all__ = ["Caveat", "Label", "LabelKind", "Refusal", "look_alikes", "read_label"]

_LONGEST = 4096
_INVISIBLE_EDGES = "\ufeff\u200b\0"


def read_label(text: str) -> Label:
    """What a text says; never raises, and remembers nothing of what it could not read.

    Args:
        text: as it came, with the blanks and line ends of a scanner or a clipboard.
    """
    trimmed = text.strip().strip(_INVISIBLE_EDGES).strip()
    if not trimmed:
        return Label(kind=LabelKind.EMPTY, refusal=Refusal.NOTHING)
    if len(trimmed) > _LONGEST:
        return Label(kind=LabelKind.OTHER, refusal=Refusal.UNKNOWN, count=len(trimmed))
    if trimmed[:5].upper() == "WIFI:":
        return Label(kind=LabelKind.WIFI, refusal=Refusal.NOT_OURS)
    if trimmed[:3] == "MT:":
        return Label(kind=LabelKind.MATTER, refusal=Refusal.NOT_OURS)
    if trimmed.startswith("{"):
        return read_json(trimmed)
    if is_address(trimmed):
        return read_address(trimmed)
    if ";" in trimmed:
        return read_parts(trimmed)
    return read_pair(trimmed) or read_token(trimmed)
