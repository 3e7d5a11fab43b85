"""What an HTTP status other than 200 means here."""

from collections.abc import Mapping
from datetime import UTC, datetime

from fieldbind.cloud.timing import ServerTrouble
from fieldbind.cloud.way.portal import portal_in
from fieldbind.cloud.way.retry_after import seconds_asked_for
from fieldbind.faults import Fault, NoAnswer, StrangeAnswer

OK = 200
_PROXY_WANTS_LOGIN, _REQUEST_TIMEOUT, _TOO_MANY_REQUESTS = 407, 408, 429
# Said by whoever passes requests on, of the server behind (RFC 9110, 15.6.3 and 15.6.5).
_BY_A_RELAY = (502, 504)


def fault_of_status(url: str, status: int, reason: str, headers: Mapping[str, str]) -> Fault:
    """The fault for an answer that is none of this API.

    Args:
        url: what was called.
        status: HTTP status.
        reason: the words after it.
        headers: looked up in lower case.
    """
    said = f"HTTP {status} {reason}".strip()
    if portal := portal_in(url, status, headers, said=said):
        return portal
    if 300 <= status < 400:
        return StrangeAnswer("HTTP_REDIRECT", message=said, may_have_happened=True)
    if status == _PROXY_WANTS_LOGIN:
        return NoAnswer("NETWORK_PROXY", message=said)
    wait = seconds_asked_for(headers.get("retry-after", ""), datetime.now(UTC))
    if status >= 500:
        code = "HTTP_NON_200.GATEWAY" if status in _BY_A_RELAY else "HTTP_NON_200.SERVER"
        return ServerTrouble(code, message=said, may_have_happened=True, retry_after=wait)
    code = "HTTP_NON_200.429" if status == _TOO_MANY_REQUESTS else "HTTP_NON_200"
    refused = status >= 400 and status != _REQUEST_TIMEOUT
    return StrangeAnswer(code, message=said, may_have_happened=not refused, retry_after=wait)
