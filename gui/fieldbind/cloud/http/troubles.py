"""What httpx says of calls that came to nothing, in our words: the one place where they meet."""

import re
from collections.abc import Generator
from contextlib import contextmanager

from socksio.exceptions import SOCKSError

from fieldbind.cloud.diagnosis import causes, code_of
from fieldbind.cloud.http.httpx_alone import httpx
from fieldbind.cloud.payload import Outgoing
from fieldbind.cloud.way.inquiry import LOGIN, PROXY
from fieldbind.cloud.way.proxies import Way
from fieldbind.faults import Fault, LocalFault, NoAnswer, StrangeAnswer

# httpx has one class for an end before the answer was whole and for an answer that is not HTTP.
_CUT = re.compile("disconnected|closed connection")
# All that httpx says of a proxy which refused the way: the status and its words.
_WANTS_LOGIN = re.compile("407 ")


@contextmanager
def in_our_words(way: Way, outgoing: Outgoing | None = None) -> Generator[None, None, None]:
    """Say in our words what goes wrong while the block lasts."""
    try:
        yield
    except TimeoutError:
        raise _too_late(outgoing) from None
    except (httpx.InvalidURL, UnicodeError):
        raise LocalFault("SETTINGS_UNREADABLE.ADDRESS") from None
    except (httpx.HTTPError, SOCKSError, OSError) as error:
        left = outgoing is not None and outgoing.left
        raise _fault(error, way, may_have_happened=left) from None


def _too_late(outgoing: Outgoing | None) -> NoAnswer:
    if outgoing is not None and outgoing.is_answered:
        return NoAnswer("NETWORK_TIMEOUT.SLOW", may_have_happened=True)
    return NoAnswer("NETWORK_TIMEOUT", may_have_happened=outgoing is not None and outgoing.left)


def _fault(error: Exception, way: Way, *, may_have_happened: bool) -> Fault:
    found = list(causes(error))
    code = _code(error, found, way)
    kind = StrangeAnswer if code == "BAD_BODY" else NoAnswer
    return kind(code, message=str(found[-1])[:200], may_have_happened=may_have_happened)


def _code(error: Exception, found: list[BaseException], way: Way) -> str:
    match error:
        case httpx.TimeoutException():
            return "NETWORK_TIMEOUT"
        case httpx.ProxyError() if _WANTS_LOGIN.match(str(error)):
            return LOGIN
        case httpx.ProxyError() | SOCKSError():
            return PROXY
        case httpx.RemoteProtocolError() if not _CUT.search(str(error)):
            return "BAD_BODY"
        case _:
            connecting = isinstance(error, httpx.ConnectError)
            return code_of(found, by_proxy=connecting and bool(way.proxy))
