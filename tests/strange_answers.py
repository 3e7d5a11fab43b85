"""Answers as no cloud should give them, shown to everything that reads one."""

import json
import re
from collections.abc import Callable
from pathlib import Path

from hypothesis import strategies as st

from attack import Attack, damaged
from fieldbind.cloud.calling import understood
from fieldbind.cloud.envelope import Members
from fieldbind.cloud.wire import account, devices, places, tokens
from fieldbind.cloud.wire.fields import request_id
from fieldbind.faults import Fault

_CANARY = "canary5f0e2c"
_PAIR = {"ProductId": "LAEG4YJE1A", "DeviceName": "lamp_e27_0412"}
_ENTRY: dict[str, object] = {
    **_PAIR,
    "AliasName": "Lamp",
    "FamilyId": "f_1",
    "RoomId": 0,
    "CreateTime": 1700000000,
}
_ANSWERS: list[tuple[Callable[[Members], object], dict[str, object]]] = [
    (account.session, {"Token": _CANARY, "ExpireAt": 1703456000}),
    (account.account, {"UserID": 5, "NickName": "Lin Wei", "PhoneNumber": "1", "Email": ""}),
    (places.families, {"FamilyList": [{"FamilyId": "f_1", "Role": 1}], "Total": 1}),
    (places.family_id, {"FamilyId": "f_1"}),
    (places.rooms, {"Roomlist": [{"RoomId": 7, "RoomName": "Hall", "DeviceNum": "2"}]}),
    (places.room_id, {"RoomId": 7}),
    (devices.devices, {"DeviceList": [_ENTRY, _ENTRY], "Total": 2}),
    (devices.family_device, _ENTRY),
    (devices.online, {"DeviceStatuses": [{**_PAIR, "Online": 1}]}),
    (devices.products, {"Products": [{"ProductId": "LAEG4YJE1A", "Name": "Lamp"}]}),
    (tokens.bind_token, {"Token": _CANARY}),
    (tokens.report, {"State": 2, **_PAIR}),
    (request_id, {"Error": {"Code": "InternalError", "Message": "A.B|c"}}),
]
_WRAPPERS: list[Callable[[dict[str, object]], dict[str, object]]] = [
    lambda told: {"Response": {**told, "RequestId": "r"}},
    lambda told: {"Response": {"Data": told, "RequestId": "r"}},
    lambda told: {"Response": {"Data": json.dumps(told), "RequestId": "r"}},
    lambda told: {"code": 0, "msg": "", "data": {**told, "RequestId": "r"}},
    lambda told: {"code": 0, "msg": "", "data": {"Data": told, "RequestId": "r"}},
    lambda told: {"code": -1000, "msg": "no", "data": {**told, "RequestId": "r"}},
    lambda told: told,
]
_WIRE = (
    "Response data Data code msg Error Code Message RequestId Token UserID ExpireAt State Total"
    " FamilyList RoomList DeviceList Products"
)
_KEYS = st.sampled_from(_WIRE.split())
_PLAIN = st.one_of(
    st.sampled_from([None, True, False, 0, -1, 1e400, float("nan"), 2**63, 10**400, "", "0", "{"]),
    st.integers(),
    st.floats(),
    st.text(max_size=6),
)
_JUNK = st.recursive(
    _PLAIN,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(_KEYS | st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=5,
)


# A text, a number, a word, or the innermost of lists and objects.
_PART = re.compile(r'"(?:[^"\\]|\\.)*"|-?[0-9]+|[a-z]+|\[[^][]*\]|\{[^{}]*\}')


@st.composite
def _told(draw: st.DrawFn) -> tuple[Callable[[Members], object], bytes]:
    """A reader, and what it is given: a true answer with some parts of it replaced."""
    reader, members = draw(st.sampled_from(_ANSWERS))
    body = json.dumps(draw(st.sampled_from(_WRAPPERS))(members))
    for _ in range(draw(st.integers(0, 3))):
        if parts := list(_PART.finditer(body)):
            part = draw(st.sampled_from(parts))
            junk = json.dumps(draw(_JUNK), ensure_ascii=draw(st.booleans()))
            body = body[: part.start()] + junk + body[part.end() :]
    return reader, body.encode("utf-8", "replace")


def _withstand(shown: tuple[Callable[[Members], object], bytes], _: Path) -> None:
    reader, body = shown
    try:
        read = understood(body, reader)
    except Fault as fault:
        said = (fault.code, fault.message, fault.request_id, str(fault), *fault.facts.values())
        assert fault.code
        assert _CANARY not in repr(said)
    else:
        assert _CANARY not in repr(read)


_READERS = st.sampled_from([reader for reader, _ in _ANSWERS])
ANSWERS = Attack(_told(), _withstand)
TORN_ANSWERS = Attack(
    st.tuples(_READERS, damaged(_told().map(lambda told: told[1])) | st.binary(max_size=60)),
    _withstand,
)
