"""What comes back from the cloud, taken out of its wrappers.

Two shapes are in the field: ``{"Response": {...}}`` of the pages and ``{"code", "msg", "data"}`` of
the live servers; in both the payload sits below ``Data`` or beside it. All are read.
"""

import re
from collections.abc import Mapping
from typing import TypeGuard

import msgspec

from fieldbind.faults import Refused, StrangeAnswer

Members = Mapping[str, object]

# "InvalidParameterValue.UserLoginFailed|text", the message of an InternalError.
_WRAPPED = re.compile(r"\s*([A-Z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+)*)\s*\|(.*)", re.DOTALL)
_INTERNAL = "InternalError"
_UNKNOWN = "(unknown code)"
# All that msgspec says of a text that ends too soon.
_CUT_SHORT = "truncated"
_WRAPPERS = ("Response", "data")
_OWN_MEMBERS = frozenset({"RequestId", "Error", "Data"})


def open_envelope(body: bytes) -> Members:
    """The payload of an answer, with what sits below ``Data`` brought up.

    Args:
        body: the answer as it came.

    Raises:
        Refused: the cloud said no; its own code, or the one wrapped inside an InternalError. With
            ``may_have_happened`` after an InternalError, or where no reason was named.
        StrangeAnswer: ``BAD_BODY`` or ``BAD_BODY.HTML``: this is not an answer of this API;
            ``BAD_BODY.CUT_SHORT``: its end is missing.
    """
    top = _members(_json(body))
    if top is None:
        raise _bad_body("not a JSON object")
    content = _unwrap(top)
    _raise_refusal(content, top)
    payload = _payload(content.get("Data"))
    return {**content, **payload}


def as_text(value: object) -> str:
    """A text, or a number as text; anything else is as good as missing."""
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""


def _json(body: bytes) -> object:
    if body[:256].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        raise StrangeAnswer("BAD_BODY.HTML", may_have_happened=True)
    try:
        return msgspec.json.decode(body.removeprefix(b"\xef\xbb\xbf"))
    except (ValueError, RecursionError) as error:
        if _CUT_SHORT in str(error):
            raise StrangeAnswer("BAD_BODY.CUT_SHORT", may_have_happened=True) from None
        raise _bad_body(type(error).__name__) from None


def _unwrap(top: Members) -> Members:
    """The content below ``Response`` or ``data``; one page shows an answer without either."""
    for wrapper in _WRAPPERS:
        if wrapper in top:
            inner = _members(top[wrapper])
            return inner if inner is not None else {"Data": top[wrapper]}
    if "code" in top:
        return {}
    if _OWN_MEMBERS.isdisjoint(top):
        raise _bad_body("no envelope")
    return top


def _payload(data: object) -> Members:
    """The members of ``Data``; the pages call it a text now and then, and it may be one."""
    if isinstance(data, str) and data.startswith("{"):
        try:
            data = msgspec.json.decode(data)
        except (ValueError, RecursionError):
            return {}
    return _members(data) or {}


def _raise_refusal(content: Members, top: Members) -> None:
    number = top.get("code")
    failed = number not in (None, "", 0, "0", False)
    error = content.get("Error") or (content if failed else None)
    if error is None:
        return
    named = _members(error) or {"Message": error}
    given = as_text(named.get("Code"))
    code, message = _unwrapped(
        given or (as_text(number) if failed else "") or _UNKNOWN,
        as_text(named.get("Message")) or as_text(top.get("msg")),
    )
    raise Refused(
        code,
        message=message,
        request_id=as_text(content.get("RequestId")),
        may_have_happened=not given or code == _INTERNAL or code.startswith(f"{_INTERNAL}."),
    )


def _unwrapped(code: str, message: str) -> tuple[str, str]:
    while code == _INTERNAL and (inside := _WRAPPED.fullmatch(message)):
        code, message = inside[1], inside[2].strip()
    return code, message


def _members(value: object) -> Members | None:
    return value if _is_members(value) else None


def _is_members(value: object) -> TypeGuard[dict[str, object]]:
    # JSON knows no other keys than texts.
    return isinstance(value, dict)


def _bad_body(reason: str) -> StrangeAnswer:
    return StrangeAnswer("BAD_BODY", message=reason, may_have_happened=True)
