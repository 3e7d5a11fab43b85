"""The forms of labels that are more than a bare token, each read strictly and never acted upon.

Sources: the vendor's own clients for the forms, their weaknesses (substring checks, splitting at
``=``) for the strictness. Nothing read here is opened, fetched or sent.
"""

import binascii
import re
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import msgspec

from fieldbind.cloud.models import PRODUCT_ID_FORM
from fieldbind.device.kinds import Caveat, Garbling, Label, LabelKind, Refusal
from fieldbind.device.strangers import is_provisioning, name_host
from fieldbind.device.tokens import read_token

_HOST = "iot.cloud.tencent.com"
_PATH = "/iotexplorer/device"
_PRODUCT_PAGES = {"softap", "smartconfig", "adddevice"}
_MOST_PARAMETERS = 32
_PARTS = 6
_SIGNATURE_BYTES = {"hmacsha1": 20, "hmacsha256": 32}
_PRODUCT_ID = re.compile(PRODUCT_ID_FORM)
_DEVICE_NAME = re.compile(r"[!-.0-~]{1,64}")  # printable, without blank and slash
_ID_PAIR = re.compile(r"([A-Za-z0-9]{10})/([A-Za-z0-9_.:-]{1,48})")
_ADDRESS = re.compile(r"https?://|www\.[a-z0-9-]", re.IGNORECASE)
_KEYS = {"productid", "devicename", "signature", "token"}
_SWAPPED_KEYS = {"pRODUCTiD", "dEVICEnAME", "sIGNATURE", "tOKEN"}
_BEGINNING = re.compile(r'\{\s*(?:"[^"]*)?|\{\s*"[A-Za-z]+"\s*:.*[^}\s]', re.DOTALL)
_ENDING = re.compile(r'[^{]*"(?:ProductId|DeviceName|Signature|Token)"\s*:[^{]*\}', re.IGNORECASE)
_PRACTICAL_ID = re.compile(r"[A-Za-z0-9]{10}")
_METHOD = "hmacsha"
_PIECE = Label(kind=LabelKind.INCOMPLETE, refusal=Refusal.CUT_SHORT)
_UNKNOWN = Label(kind=LabelKind.OTHER, refusal=Refusal.UNKNOWN)
_WEB_ADDRESS = Label(kind=LabelKind.WEB_ADDRESS, refusal=Refusal.NOT_OURS)


def is_address(text: str) -> bool:
    """Whether a text begins like a web address."""
    return bool(_ADDRESS.match(text))


def read_json(text: str) -> Label:
    """A label in JSON: names, and perhaps a signature, a token or Wi-Fi data."""
    try:
        members = msgspec.json.decode(text, type=dict[str, object])
    except (ValueError, RecursionError):
        return _unread_json(text)
    if members.keys() & _SWAPPED_KEYS:
        garbling = Garbling.CAPS_LOCK
        return Label(kind=LabelKind.OTHER, refusal=Refusal.GARBLED, garbling=garbling)
    found = {key.lower(): value for key, value in members.items() if isinstance(value, str)}
    if not {key.lower() for key in members} & _KEYS:
        return _strange_json(found)
    return _read_members(found)


def read_address(text: str) -> Label:
    """A web address: a label only at the vendor's very address and path."""
    stranger = _WEB_ADDRESS
    if f"https://{_HOST}{_PATH}".startswith(text):
        return _PIECE
    if not text.isprintable() or " " in text:
        return stranger
    try:
        parts = urlsplit(text)
        query = parse_qs(parts.query, keep_blank_values=True, max_num_fields=_MOST_PARAMETERS)
    except ValueError:
        return stranger
    if parts.path != _PATH:
        return replace(stranger, kind=name_host(parts.hostname or ""))
    if parts.scheme != "https" or parts.netloc.lower() != _HOST:
        return replace(stranger, refusal=Refusal.FOREIGN_ADDRESS)
    return _read_page(query)


def read_parts(text: str) -> Label | None:
    """A device's own label: product; device; random; Unix time; method; Base64 signature.

    None if the text does not even begin like one.
    """
    parts = [part.strip() for part in text.split(";")]
    if len(parts) == 1 or not (_PRACTICAL_ID.fullmatch(parts[0]) or _METHOD in text):
        return None
    if len(parts) != _PARTS:
        kind = LabelKind.INCOMPLETE if len(parts) < _PARTS else LabelKind.OTHER
        return Label(kind=kind, refusal=Refusal.WRONG_PARTS, count=len(parts), wanted=_PARTS)
    product_id, device_name, _, time, method, signature = parts
    if not (time.isascii() and time.isdigit()):
        return Label(kind=LabelKind.OTHER, refusal=Refusal.NO_TIME)
    if not _is_signature(method, signature):
        return Label(kind=LabelKind.OTHER, refusal=Refusal.NO_SIGNATURE)
    return _named(LabelKind.DYNAMIC, product_id, device_name)


def read_pair(text: str) -> Label | None:
    """``ProductId/DeviceName``, or the end of a label in another form; None if it is neither."""
    found = _ID_PAIR.fullmatch(text)
    if found:
        return Label(kind=LabelKind.IDENTITY, product_id=found[1], device_name=found[2])
    is_rest = bool(_ENDING.fullmatch(text)) or f"{_PATH}?" in text
    return _PIECE if is_rest else None


def _unread_json(text: str) -> Label:
    return _PIECE if _BEGINNING.fullmatch(text) else _UNKNOWN


def _strange_json(found: dict[str, str]) -> Label:
    if is_provisioning(found):
        return Label(kind=LabelKind.OTHER_APP, refusal=Refusal.NOT_OURS)
    return _UNKNOWN


def _read_members(found: dict[str, str]) -> Label:
    token = found.get("token")
    if token is not None and "ssid" in found:
        return _with_token(Label(kind=LabelKind.APP_WIFI), token)
    if token is not None and not found.keys() & {"productid", "devicename"}:
        return _with_token(Label(kind=LabelKind.PROJECT), token)
    label = _named(LabelKind.IDENTITY, found.get("productid", ""), found.get("devicename", ""))
    if label.refusal:
        return label
    if token is not None:
        return _with_token(replace(label, kind=LabelKind.PROJECT), token)
    return replace(label, kind=LabelKind.SIGNED) if found.get("signature") else label


def _read_page(query: dict[str, list[str]]) -> Label:
    pages, products = query.get("page", []), query.get("productId", [])
    if pages == ["virtual"]:
        return Label(kind=LabelKind.VIRTUAL, refusal=Refusal.NOT_OURS)
    if len(products) != 1 or not _PRODUCT_ID.fullmatch(products[0]):
        return Label(kind=LabelKind.OTHER, refusal=Refusal.NO_NAMES)
    is_known = len(pages) == 1 and pages[0] in _PRODUCT_PAGES
    return Label(
        kind=LabelKind.PRODUCT,
        product_id=products[0],
        caveat=None if is_known else Caveat.UNKNOWN_PAGE,
    )


def _named(kind: LabelKind, product_id: str, device_name: str) -> Label:
    if not (_PRODUCT_ID.fullmatch(product_id) and _DEVICE_NAME.fullmatch(device_name)):
        return Label(kind=LabelKind.OTHER, refusal=Refusal.NO_NAMES)
    return Label(kind=kind, product_id=product_id, device_name=device_name)


def _with_token(label: Label, text: str) -> Label:
    read = read_token(text)
    refusal = None if read.token else read.refusal
    return replace(
        read,
        kind=label.kind,
        product_id=label.product_id,
        device_name=label.device_name,
        refusal=refusal,
    )


def _is_signature(method: str, text: str) -> bool:
    try:
        signature = binascii.a2b_base64(text, strict_mode=True)
    except ValueError:
        return False
    return len(signature) == _SIGNATURE_BYTES.get(method)
