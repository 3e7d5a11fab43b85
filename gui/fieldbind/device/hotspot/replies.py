"""What a device says in its hotspot, read strictly: what is not understood is passed over.

Datagrams may come doubled, in another order, several in one, with CR LF or a zero byte at the end,
and with members nobody has described. None of that may stop a hand-over, and nothing here raises.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

import msgspec

from fieldbind.cloud.models import PRODUCT_ID_FORM, Device, Secret
from fieldbind.device.hotspot.message import DEVICE_SAYS

_PRODUCT_ID = re.compile(PRODUCT_ID_FORM)
_DEVICE_NAME = re.compile(r"[!-.0-~]{1,64}")
_NUMBERS = re.compile(r"\(\s*(\d{1,3})\s*,\s*(\d{1,5})\s*\)")
_CURRENT, _EARLIER = "Current_Error", "Previous_Error"
_LONGEST_LOG = 200


@dataclass(frozen=True, slots=True)
class Trouble:
    """What stopped a device, by the numbers in its log; None where it gave none.

    ``log`` is the device's own text as it came: it may repeat what the device was told.
    """

    number: int | None
    sub: int | None
    log: str = field(repr=False)
    is_earlier: bool

    def told_without(self, secrets: Iterable[Secret]) -> str:
        """The log for Details: one line of bounded length that repeats none of the secrets."""
        said = self.log
        for secret in filter(None, secrets):
            # Before anything is cut or joined, so that no part of it can be left over.
            said = said.replace(secret.reveal(), "***")
        return " ".join(_printable(said).split())[:_LONGEST_LOG]


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """The device has what was sent to it."""

    device: Device | None


Reply: TypeAlias = Trouble | Acknowledgement


def read_replies(datagram: bytes) -> tuple[Reply, ...]:
    """Everything in a datagram that is a reply, in its order; empty for anything else."""
    text = datagram.decode("utf-8", "replace").replace("\0", "\n").strip()
    whole = _members(text)
    found = [whole] if whole is not None else [_members(line) for line in text.splitlines()]
    return tuple(_replies(members for members in found if members is not None))


def _replies(found: Iterator[dict[str, object]]) -> Iterator[Reply]:
    for members in found:
        kind = members.get("cmdType")
        if isinstance(kind, bool) or kind != DEVICE_SAYS:
            continue
        said = members.get("deviceReply")
        if said in (_CURRENT, _EARLIER):
            yield _trouble(members.get("log"), is_earlier=said == _EARLIER)
        else:
            yield Acknowledgement(_device(members))


def _members(text: str) -> dict[str, object] | None:
    try:
        return msgspec.json.decode(text, type=dict[str, object])
    except (ValueError, RecursionError):  # not JSON, not an object, or nested beyond all reason
        return None


def _device(members: dict[str, object]) -> Device | None:
    product_id, name = members.get("productId"), members.get("deviceName")
    if not (isinstance(product_id, str) and isinstance(name, str)):
        return None
    if not (_PRODUCT_ID.fullmatch(product_id) and _DEVICE_NAME.fullmatch(name)):
        return None
    return Device(product_id, name)


def _trouble(log: object, *, is_earlier: bool) -> Trouble:
    text = log if isinstance(log, str) else ""
    found = _NUMBERS.findall(_printable(text))
    number, sub = (int(digits) for digits in found[-1]) if found else (None, None)
    return Trouble(number, sub, text, is_earlier)


def _printable(text: str) -> str:
    return "".join(letter if letter.isprintable() else " " for letter in text)
