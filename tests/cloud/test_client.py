"""Each action: exactly the documented fields go out, and every form of answer is understood."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pytest

from every_action import LAMP, SIGN_IN, SIGNED_IN, TOKEN, Case
from fieldbind.cloud.client import Cloud
from fieldbind.faults import Refused
from scripted_cloud import ACCESS, scripted_cloud
from scripted_server import Line, accepts, computes, cuts, http, refuses, says

WRAPPERS: dict[str, Callable[[Mapping[str, object]], object]] = {
    "documented and flat": lambda content: {"Response": {"RequestId": "r", **content}},
    "documented and nested": lambda content: {"Response": {"Data": content, "RequestId": "r"}},
    "live and flat": lambda content: {"code": 0, "data": {"RequestId": "r", **content}},
    "live and nested": lambda content: {
        "code": 0,
        "msg": "",
        "data": {"Data": content, "RequestId": "r"},
    },
}


@dataclass(frozen=True, slots=True)
class Listed:
    """A list: its name, its call, an entry of it as it is sent, and what that is known by."""

    name: str
    call: Callable[[Cloud], Awaitable[Sequence[Any]]]
    entry: Callable[[int], Mapping[str, object]]
    id_of: Callable[[Any], str] = lambda entry: entry.id


LISTS = [
    Listed("FamilyList", lambda cloud: cloud.list_families(ACCESS), lambda n: {"FamilyId": n}),
    Listed("RoomList", lambda cloud: cloud.list_rooms(ACCESS, "f_1"), lambda n: {"RoomId": n}),
    Listed(
        "DeviceList",
        lambda cloud: cloud.list_family_devices(ACCESS, "f_1"),
        lambda n: {"ProductId": "SIMPROD001", "DeviceName": n},
        lambda entry: entry.device.name,
    ),
]


def _named(cases: list[Case]) -> list[object]:
    return [pytest.param(case, id=f"{case.action}-{index}") for index, case in enumerate(cases)]


@pytest.mark.parametrize("wrapper", WRAPPERS)
@pytest.mark.parametrize("case", _named(SIGN_IN))
async def test_calls_before_sign_in(case: Case, wrapper: str) -> None:
    async with scripted_cloud(says(WRAPPERS[wrapper](case.answer))) as (cloud, server):
        assert await case.call(cloud) == case.result
    (request,) = server.received
    sent = request.members
    assert request.line == "POST /api/exploreropen/appapi HTTP/1.1"
    for name in ("RequestId", "Timestamp", "Nonce", "Signature"):
        assert sent.pop(name)
    assert sent == {"Action": case.action, "AppKey": "SimAppKey0001", **case.sent}


@pytest.mark.parametrize("wrapper", WRAPPERS)
@pytest.mark.parametrize("case", _named(SIGNED_IN))
async def test_calls_after_sign_in(case: Case, wrapper: str) -> None:
    async with scripted_cloud(says(WRAPPERS[wrapper](case.answer))) as (cloud, server):
        assert await case.call(cloud) == case.result
    (request,) = server.received
    sent = request.members
    assert request.line == "POST /api/exploreropen/tokenapi HTTP/1.1"
    assert sent.pop("RequestId")
    assert sent == {"Action": case.action, "AccessToken": "access-secret", **case.sent}


@pytest.mark.parametrize("content", [{}, {"RequestId": ""}, {"Data": "OK"}, {"Data": {}}])
async def test_a_bind_without_a_request_id_shows_ours(content: Mapping[str, object]) -> None:
    async with scripted_cloud(accepts(content)) as (cloud, server):
        shown = await cloud.bind_device(ACCESS, TOKEN, LAMP, "f_1", "0", request_id="ours")
    assert shown == "ours"
    assert server.received[0].members["RequestId"] == "ours"


async def test_a_device_that_the_cloud_does_not_find_is_not_there() -> None:
    async with scripted_cloud(refuses("ResourceNotFound.DeviceNotExist")) as (cloud, _):
        assert await cloud.get_family_device(ACCESS, "f_1", LAMP) is None


async def test_a_device_that_the_answer_does_not_name_is_not_there() -> None:
    async with scripted_cloud(accepts({"Data": {}})) as (cloud, _):
        assert await cloud.get_family_device(ACCESS, "f_1", LAMP) is None


async def test_any_other_refusal_says_nothing_about_the_device() -> None:
    code = "ResourceNotFound.StudioFamilyNotExist"
    async with scripted_cloud(refuses(code)) as (cloud, _):
        with pytest.raises(Refused) as caught:
            await cloud.get_family_device(ACCESS, "f_1", LAMP)
    assert caught.value.code == code


async def test_what_the_cloud_does_not_say_about_a_device_stays_unknown() -> None:
    content: dict[str, object] = {"DeviceStatuses": [], "Products": None}
    async with scripted_cloud(accepts(content)) as (cloud, _):
        assert await cloud.get_online(ACCESS, LAMP) is None
        assert await cloud.get_product(ACCESS, "SIMPROD001") is None


@pytest.mark.parametrize(("count", "cap", "pages"), [(0, 50, 1), (137, 50, 3), (45, 20, 3)])
@pytest.mark.parametrize("listed", LISTS, ids=lambda listed: listed.name)
async def test_lists_are_read_to_their_end(
    listed: Listed, count: int, cap: int, pages: int
) -> None:
    def answer(members: dict[str, object]) -> object:
        start = members["Offset"]
        assert isinstance(start, int)
        entries = [listed.entry(number) for number in range(count)][start : start + cap]
        return {"code": 0, "data": {listed.name: entries, "Total": count}}

    async with scripted_cloud(computes(answer)) as (cloud, server):
        entries = await listed.call(cloud)
    assert [listed.id_of(entry) for entry in entries] == [str(number) for number in range(count)]
    assert len(server.received) == pages


@pytest.mark.parametrize(
    ("line", "is_answering"),
    [
        (accepts({"Data": {"UserID": "u1"}}), True),
        (refuses("InvalidParameterValue.InvalidAccessToken"), True),
        (cuts(), False),
        (http(b"<html>", kind="text/html"), False),
        (http(b"", status="503 Service Unavailable"), False),
    ],
    ids=["yes", "no", "cut", "a portal", "trouble"],
)
async def test_whether_the_cloud_speaks_for_itself(line: Line, *, is_answering: bool) -> None:
    async with scripted_cloud(line) as (cloud, server):
        assert await cloud.is_answering() is is_answering
    (request,) = server.received
    assert request.members["AccessToken"] == ""
