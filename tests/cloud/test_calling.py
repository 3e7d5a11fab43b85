"""What holds for every action: ids, retries, doubt, signatures, the log."""

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable

import pytest

from fieldbind.cloud.addresses import Addresses, App
from fieldbind.cloud.client import Cloud
from fieldbind.cloud.http import Http
from fieldbind.cloud.models import BindToken, Device, Login, Secret, Site, TokenState
from fieldbind.cloud.signing import is_signed
from fieldbind.faults import Fault, LocalFault, Refused, StrangeAnswer
from scripted_cloud import ACCESS, APP, scripted_cloud
from scripted_server import Exchange, Line, accepts, cuts, hangs, http, refuses

LOGIN = Login(name="13900000000")
PASSWORD = Secret("Tech#2024")
TOKEN = BindToken("0cc175b9c0f1b6a831c399e269772661")
LAMP = Device("SIMPROD001", "sim_dev_01")
TROUBLE = http(b"oops", status="503 Service Unavailable")
USER = accepts({"Data": {"UserID": "u1"}})

Call = Callable[[Cloud], Awaitable[object]]

READS: list[Call] = [
    lambda cloud: cloud.get_account(ACCESS),
    lambda cloud: cloud.list_families(ACCESS),
    lambda cloud: cloud.list_rooms(ACCESS, "f"),
    lambda cloud: cloud.list_family_devices(ACCESS, "f"),
    lambda cloud: cloud.count_family_devices(ACCESS, "f"),
    lambda cloud: cloud.get_family_device(ACCESS, "f", LAMP),
    lambda cloud: cloud.get_online(ACCESS, LAMP),
    lambda cloud: cloud.get_product(ACCESS, "SIMPROD001"),
]
CHANGES: list[Call] = [
    lambda cloud: cloud.get_token_by_password(LOGIN, PASSWORD),
    lambda cloud: cloud.get_token_by_code(LOGIN, Secret("123456")),
    lambda cloud: cloud.send_code(LOGIN),
    lambda cloud: cloud.log_out(ACCESS),
    lambda cloud: cloud.create_family(ACCESS, "Mill"),
    lambda cloud: cloud.create_room(ACCESS, "f", "Hall"),
    lambda cloud: cloud.create_bind_token(ACCESS),
    lambda cloud: cloud.bind_device(ACCESS, TOKEN, LAMP, "f", "0", request_id="ours"),
    lambda cloud: cloud.move_device(ACCESS, "f", "r", LAMP),
    lambda cloud: cloud.rename_device(ACCESS, LAMP, "Lamp"),
    lambda cloud: cloud.delete_device(ACCESS, "f", LAMP),
]
_CALLS = 20


async def fault_of(call: Call, *lines: Line) -> tuple[Fault, int]:
    """The fault that a script leads to, and how many requests it took."""
    async with scripted_cloud(*lines) as (cloud, server):
        with pytest.raises(Fault) as caught:
            await call(cloud)
    for request in server.received:
        assert request.members["Action"] == caught.value.action
    return caught.value, len(server.received)


@pytest.mark.parametrize("line", [cuts(), TROUBLE], ids=["cut", "5xx"])
@pytest.mark.parametrize("call", READS)
async def test_reads_are_tried_three_times_and_leave_no_doubt(call: Call, line: Line) -> None:
    fault, requests = await fault_of(call, line)
    assert requests == 3
    assert not fault.may_have_happened


@pytest.mark.parametrize("line", [cuts(), TROUBLE], ids=["cut", "5xx"])
@pytest.mark.parametrize("call", CHANGES)
async def test_changes_are_sent_once_and_leave_doubt(call: Call, line: Line) -> None:
    fault, requests = await fault_of(call, line)
    assert requests == 1
    assert fault.may_have_happened


@pytest.mark.parametrize("call", [*READS, *CHANGES])
async def test_a_refusal_is_final(call: Call) -> None:
    fault, requests = await fault_of(call, refuses("InvalidParameterValue.InvalidAccessToken"))
    assert (type(fault), requests) == (Refused, 1)
    assert (fault.request_id, fault.may_have_happened) == ("theirs", False)


async def test_an_internal_error_is_a_refusal_too_but_leaves_doubt() -> None:
    fault, requests = await fault_of(CHANGES[7], refuses("InternalError.InternalServerException"))
    assert (requests, fault.may_have_happened) == (1, True)
    fault, requests = await fault_of(READS[0], refuses("InternalError"))
    assert (requests, fault.may_have_happened) == (1, False)


@pytest.mark.parametrize(
    ("extra", "wait"),
    [
        ("Retry-After: 9\r\n", 9.0),
        ("Retry-After: Fri, 06 Nov 2015 08:49:37 GMT\r\n", 0.0),
        ("", None),
    ],
)
async def test_a_refusal_may_say_how_long_to_wait(extra: str, wait: float | None) -> None:
    body = b'{"code":-1,"msg":"","data":{"Error":{"Code":"RequestLimitExceeded"}}}'
    fault, requests = await fault_of(CHANGES[7], http(body, extra=extra))
    assert (fault.code, requests) == ("RequestLimitExceeded", 1)
    assert (fault.retry_after, fault.may_have_happened) == (wait, False)


async def test_the_state_of_a_token_is_asked_once_and_leaves_no_doubt() -> None:
    fault, requests = await fault_of(
        lambda cloud: cloud.get_bind_token_state(ACCESS, TOKEN), cuts()
    )
    assert (fault.code, requests, fault.may_have_happened) == ("NETWORK_CUT", 1, False)


async def test_a_read_that_works_at_its_third_try_keeps_its_request_id() -> None:
    async with scripted_cloud(cuts(), TROUBLE, USER) as (cloud, server):
        assert (await cloud.get_account(ACCESS)).id == "u1"
        assert (await cloud.get_account(ACCESS)).id == "u1"
    ids = [request.members["RequestId"] for request in server.received]
    assert ids[0] == ids[1] == ids[2] != ids[3]


async def test_a_fault_without_an_id_of_theirs_names_ours() -> None:
    async with scripted_cloud(refuses("LimitExceeded", request_id="")) as (cloud, server):
        with pytest.raises(Refused) as caught:
            await cloud.create_bind_token(ACCESS)
    assert caught.value.request_id == server.received[0].members["RequestId"]
    assert caught.value.action == "AppCreateDeviceBindToken"


@pytest.mark.parametrize(
    "content",
    [
        {},
        {"Token": ""},
        {"Token": None},
        {"Token": ["t"]},
        {"Token": True},
        {"Token": 1.5},
        {"Data": "OK"},
    ],
)
async def test_an_answer_without_what_is_needed_is_a_bad_body(content: dict[str, object]) -> None:
    fault, requests = await fault_of(CHANGES[6], accepts({"RequestId": "r", **content}))
    assert (type(fault), fault.code, requests) == (StrangeAnswer, "BAD_BODY.FORM", 1)
    assert fault.may_have_happened
    assert fault.message not in ("", "None")


@pytest.mark.parametrize("state", [0, 3, "two", None, 1.5, [], True])
async def test_a_token_state_that_nobody_knows_is_a_bad_body(state: object) -> None:
    fault, _ = await fault_of(
        lambda cloud: cloud.get_bind_token_state(ACCESS, TOKEN), accepts({"State": state})
    )
    assert (fault.code, fault.may_have_happened) == ("BAD_BODY.FORM", False)


async def test_a_token_state_may_be_a_text() -> None:
    async with scripted_cloud(accepts({"State": "2"})) as (cloud, _):
        report = await cloud.get_bind_token_state(ACCESS, TOKEN)
    assert (report.state, report.device) == (TokenState.READY, None)


async def test_a_list_that_is_missing_is_not_an_empty_list() -> None:
    fault, _ = await fault_of(lambda cloud: cloud.list_family_devices(ACCESS, "f"), accepts({}))
    assert fault.code == "BAD_BODY.FORM"


async def test_calls_before_sign_in_carry_a_valid_signature() -> None:
    async with scripted_cloud(accepts({"Data": "OK"})) as (cloud, server):
        for _ in range(_CALLS):
            await cloud.send_code(LOGIN)
    sent = [request.members for request in server.received]
    nonces = [nonce for call in sent if isinstance(nonce := call["Nonce"], int)]
    assert APP.secret
    assert all(is_signed(call, APP.secret) for call in sent)
    assert len({call["RequestId"] for call in sent}) == len(set(nonces)) == _CALLS
    # All in the lowest sixteenth by chance: once in 10^24 runs.
    assert 2**27 < max(nonces) < 2**31
    assert min(nonces) > 0


@pytest.mark.parametrize("app", [None, App("SimAppKey0001")])
async def test_a_gateway_gets_them_unsigned(app: App | None) -> None:
    ok = accepts({"Data": "OK"})
    async with scripted_cloud(ok, app=app, gateway="/sign/in") as (cloud, server):
        assert cloud.can_sign_in
        await cloud.send_code(LOGIN)
    (request,) = server.received
    assert request.line == "POST /sign/in HTTP/1.1"
    assert "Signature" not in request.members
    assert request.members.get("AppKey") == (app.key if app else None)


@pytest.mark.parametrize("app", [None, App("key"), App("key", Secret(""))])
async def test_without_a_secret_nothing_is_sent_to_the_vendor(app: App | None) -> None:
    async with Http() as http:
        cloud = Cloud(http, Addresses.for_site(Site.CHINA), app)
        assert not cloud.can_sign_in
        with pytest.raises(LocalFault) as caught:
            await cloud.get_token_by_password(LOGIN, PASSWORD)
        assert (caught.value.code, caught.value.action) == ("SIGN_IN_NOT_SET_UP", "AppGetToken")


async def test_another_cloud_may_sign_at_its_own_address() -> None:
    ok = accepts({"Data": "OK"})
    async with scripted_cloud(ok, app=App("key")) as (cloud, server):
        await cloud.send_code(LOGIN)
    (request,) = server.received
    assert request.line.startswith("POST ") and request.line.endswith("/appapi HTTP/1.1")
    assert "Signature" not in request.members


async def _doubled(exchange: Exchange) -> bool:
    """The same answer twice in one go, as a broken proxy gives it."""
    told = {"State": 2, "RequestId": exchange.received.members["RequestId"]}
    body = json.dumps({"code": 0, "msg": "", "data": told}).encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\n\r\n".encode()
    exchange.send((head + body) * 2)
    return True


async def test_the_answer_to_another_call_is_none() -> None:
    async with scripted_cloud(_doubled, refuses("A.B"), accepts({})) as (cloud, server):
        report = await cloud.get_bind_token_state(ACCESS, TOKEN)
        with pytest.raises(StrangeAnswer) as caught:
            await cloud.bind_device(ACCESS, TOKEN, LAMP, "f", "0", request_id="ours")
        await cloud.rename_device(ACCESS, LAMP, "Lamp")
    assert report.state is TokenState.READY
    assert (caught.value.code, caught.value.request_id) == ("BAD_BODY", "ours")
    assert caught.value.may_have_happened
    assert len(server.received) == 3


async def test_the_refusal_of_another_call_is_none() -> None:
    async with scripted_cloud(accepts({}), refuses("A.B", request_id="one")) as (cloud, _):
        await cloud.bind_device(ACCESS, TOKEN, LAMP, "f", "0", request_id="one")
        with pytest.raises(StrangeAnswer):
            await cloud.bind_device(ACCESS, TOKEN, LAMP, "f", "0", request_id="two")


async def test_the_log_tells_ids_and_codes_and_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    lines = [accepts({"Token": "fresh-access"}), refuses("A.B", "no access-secret here")]
    async with scripted_cloud(*lines) as (cloud, server):
        await cloud.get_token_by_password(LOGIN, PASSWORD)
        with pytest.raises(Refused):
            await cloud.get_bind_token_state(ACCESS, TOKEN)
    told = [record.getMessage() for record in caplog.records if record.name.startswith("fieldbind")]
    ids = [str(request.members["RequestId"]) for request in server.received]
    assert told[0].startswith(f"AppGetToken {ids[0]} ok ")
    assert told[1].startswith(f"AppGetDeviceBindTokenState {ids[1]} A.B ")
    for secret in (PASSWORD, TOKEN, ACCESS, LOGIN.name, "fresh-access", "SimSecret"):
        text = secret if isinstance(secret, str) else secret.reveal()
        assert text not in caplog.text


async def test_a_call_given_up_is_told_as_such(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="fieldbind")
    async with scripted_cloud(hangs()) as (cloud, server):
        call = asyncio.ensure_future(cloud.get_account(ACCESS))
        async with asyncio.timeout(5):
            await server.until_received(1)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
    assert " dropped " in caplog.text
