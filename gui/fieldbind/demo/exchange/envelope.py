"""How an answer is wrapped: as the vendor's live cloud does it, or as its pages say."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

import msgspec

from fieldbind.demo.actions.refusal import Refusal
from fieldbind.demo.exchange.messages import message_for

BUSINESS_ERROR = -1000
"""The live wrapper's number for every refusal; the real code is inside."""

NESTED_ON_PAGES = (
    "AppCreateDeviceBindToken",
    "AppGetDeviceBindTokenState",
    "AppTokenBindDeviceFamily",
)
"""Flat in live answers, below ``Data`` and with the RequestId there on the pages (44044-44046)."""


class Shape(Enum):
    """The two ways in which an answer may come."""

    LIVE = "live"
    DOCUMENTED = "documented"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What an answer has to refer to: action, request id and wanted language."""

    action: str
    request_id: str
    language: str = ""


def wrap(shape: Shape, asked: Asked, content: Mapping[str, object]) -> dict[str, object]:
    """A success."""
    if shape is Shape.LIVE:
        return {"code": 0, "msg": "", "data": {**content, "RequestId": asked.request_id}}
    if asked.action in NESTED_ON_PAGES:
        inside = msgspec.convert(content.get("Data", content), dict[str, object])
        return {"Response": {"Data": {**inside, "RequestId": asked.request_id}}}
    return {"Response": {**_as_on_pages(content), "RequestId": asked.request_id}}


def wrap_refusal(shape: Shape, asked: Asked, refusal: Refusal) -> dict[str, object]:
    """A refusal.

    AppGetToken hides sub-codes in the message of InternalError (40786); AppLogoutUser's answer has
    an empty RequestId (40787).
    """
    code, message = refusal.code, message_for(refusal, asked.language)
    if asked.action == "AppGetToken" and "." in code and not code.startswith("InternalError"):
        code, message = "InternalError", f"{code}|{message}"
    error = {"Code": code, "Message": message}
    request_id = "" if asked.action == "AppLogoutUser" else asked.request_id
    inside = {"Error": error, "RequestId": request_id}
    if shape is Shape.LIVE:
        return {"code": BUSINESS_ERROR, "msg": message, "data": inside}
    return {"Response": inside}


def _as_on_pages(content: Mapping[str, object]) -> Mapping[str, object]:
    """The page of AppGetFamilyList says ``Name`` where every live answer says ``FamilyName``."""
    if "FamilyList" not in content:
        return content
    entries = msgspec.convert(content["FamilyList"], list[dict[str, object]])
    renamed = [
        {"Name" if name == "FamilyName" else name: value for name, value in entry.items()}
        for entry in entries
    ]
    return {**content, "FamilyList": renamed}
