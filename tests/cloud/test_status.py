"""What an HTTP status other than 200 means, and a web page in place of an answer."""

import pytest

from fieldbind.cloud.timing import ServerTrouble
from fieldbind.faults import Fault, NoAnswer, StrangeAnswer
from posting import fault_after, fault_of
from scripted_server import Line, ScriptedServer, http, says


@pytest.mark.parametrize(
    "status", ["300 Choices", "301 Moved", "302 Found", "307 Temporary", "308 Permanent"]
)
async def test_a_redirect_is_reported_and_not_followed(status: str) -> None:
    async with ScriptedServer(says({})) as elsewhere:
        line = http(b"", status=status, extra=f"Location: {elsewhere.url}/portal\r\n")
        fault = await fault_after(line)
    assert (type(fault), fault.code) == (StrangeAnswer, "HTTP_REDIRECT")
    assert (fault.message, fault.may_have_happened) == (f"HTTP {status}", True)
    assert elsewhere.received == []


@pytest.mark.parametrize(
    ("status", "kind", "what", "may_have_happened"),
    [
        ("500 Internal Server Error", ServerTrouble, ".SERVER", True),
        ("503 Service Unavailable", ServerTrouble, ".SERVER", True),
        ("502 Bad Gateway", ServerTrouble, ".GATEWAY", True),
        ("504 Gateway Timeout", ServerTrouble, ".GATEWAY", True),
        ("400 Bad Request", StrangeAnswer, "", False),
        ("404 Not Found", StrangeAnswer, "", False),
        ("408 Request Timeout", StrangeAnswer, "", True),
        ("204 No Content", StrangeAnswer, "", True),
        ("299 Odd", StrangeAnswer, "", True),
    ],
)
async def test_a_status_other_than_200_is_no_answer_of_this_api(
    status: str, kind: type[Fault], what: str, may_have_happened: bool
) -> None:
    fault = await fault_after(http(b"" if status[:3] == "204" else b"{}", status=status))
    assert (type(fault), fault.code) == (kind, f"HTTP_NON_200{what}")
    assert fault.may_have_happened is may_have_happened
    assert status in fault.message


@pytest.mark.parametrize(
    ("extra", "wait"),
    [
        ("Retry-After: 7\r\n", 7.0),
        ("Retry-After: Fri, 06 Nov 2015 08:49:37 GMT\r\n", 0.0),
        ("", None),
    ],
)
async def test_too_many_requests_say_how_long_to_wait(extra: str, wait: float | None) -> None:
    fault = await fault_after(http(b"", status="429 Too Many Requests", extra=extra))
    assert (type(fault), fault.code) == (StrangeAnswer, "HTTP_NON_200.429")
    assert (fault.retry_after, fault.may_have_happened) == (wait, False)


async def test_a_server_in_trouble_may_say_so_too() -> None:
    fault = await fault_after(http(b"", status="503 Busy", extra="Retry-After: 3\r\n"))
    assert (type(fault), fault.retry_after) == (ServerTrouble, 3.0)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (http(b"<html>", kind="text/html"), ""),
        (
            http(b"", status="302 Found", extra="Location: http://login.invalid/\r\n"),
            "HTTP 302 Found",
        ),
        (
            http(b"", status="300 Choices", extra="Location: http://login.invalid/\r\n"),
            "HTTP 300 Choices",
        ),
        (http(b"", status="511 Sign in"), "HTTP 511 Sign in"),
    ],
    ids=["a web page", "a redirect elsewhere", "a choice elsewhere", "511"],
)
async def test_a_network_that_wants_a_sign_in(line: Line, said: str) -> None:
    async with ScriptedServer(line) as server:
        fault = await fault_of(f"{server.url}/tokenapi")
        assert (type(fault), fault.code) == (StrangeAnswer, "CAPTIVE_PORTAL")
        assert (fault.message, fault.may_have_happened) == (said, True)


async def test_a_proxy_that_wants_a_password_is_called_a_proxy() -> None:
    fault = await fault_after(http(b"", status="407 Proxy Authentication Required"))
    assert (type(fault), fault.code) == (NoAnswer, "NETWORK_PROXY")
    assert fault.message == "HTTP 407 Proxy Authentication Required"
    assert not fault.may_have_happened
