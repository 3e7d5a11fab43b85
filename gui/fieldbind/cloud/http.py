"""The one door to the network. httpx is known here and nowhere else."""

import asyncio
import re
from collections.abc import AsyncIterator
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC, datetime
from http.cookiejar import CookieJar, DefaultCookiePolicy
from pathlib import Path
from types import TracebackType
from typing import Self

import httpx

from fieldbind.cloud.addresses import LOOPBACK_HOSTS, require_safe
from fieldbind.cloud.diagnosis import causes, code_of, goes_by_proxy
from fieldbind.cloud.retry_after import seconds_asked_for
from fieldbind.cloud.timing import ServerTrouble, Timing
from fieldbind.cloud.trust import trusting_the_system
from fieldbind.faults import Fault, LocalFault, NoAnswer, StrangeAnswer

MOST_BYTES = 4 * 1024 * 1024

_IDLE_SECONDS = 15.0
_OK = 200
_REQUEST_TIMEOUT = 408
_TOO_MANY_REQUESTS = 429
_PROXY_WANTS_PASSWORD = 407
# httpx has one class for an end before the answer was whole and for an answer that is not HTTP.
_CUT = re.compile("disconnected|closed connection")


class Http:
    """Posts JSON over kept connections; open it once and keep it for the whole run.

    Args:
        timing: limits of connecting and of a whole call.
        extra_ca: PEM file of an organisation's own certificate authority.
    """

    def __init__(self, timing: Timing | None = None, *, extra_ca: Path | None = None) -> None:
        self._timing = timing or Timing()
        self._extra_ca = extra_ca
        self._making: Future[httpx.AsyncClient] | None = None
        self._client: httpx.AsyncClient | None = None

    async def __aenter__(self) -> Self:
        self._start_making()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._client is not None:
            await self._client.aclose()

    async def post_json(self, url: str, body: bytes) -> bytes:
        """Post a JSON text and return the body of the answer, whatever is in it.

        Redirects are not followed, statuses other than 200 are faults.

        Args:
            url: https, or http to loopback.
            body: the JSON text.

        Raises:
            NoAnswer: ``NETWORK_*``; ``may_have_happened`` once the body began to leave.
            StrangeAnswer: ``HTTP_*``, ``BAD_BODY`` (not HTTP), ``BAD_BODY.TOO_LARGE``; after 429
                and 5xx with ``retry_after`` if the answer says so.
            LocalFault: ``SETTINGS_UNREADABLE.*``: address, extra authority or proxy are unusable.
        """
        require_safe(url)
        client = self._client or await self._made()
        outgoing = _Outgoing(body)
        try:
            async with asyncio.timeout(self._timing.whole):
                return await _post(client, url, outgoing)
        except TimeoutError:
            raise NoAnswer("NETWORK_TIMEOUT", may_have_happened=outgoing.left) from None
        except (httpx.InvalidURL, UnicodeError):
            raise LocalFault("SETTINGS_UNREADABLE.ADDRESS") from None
        except (httpx.HTTPError, OSError) as error:
            raise _fault(error, url, may_have_happened=outgoing.left) from None

    def _start_making(self) -> Future[httpx.AsyncClient]:
        # A thread of its own: reading the trust store takes up to 90 ms.
        if self._making is None:
            maker = ThreadPoolExecutor(1, thread_name_prefix="fieldbind-tls")
            self._making = maker.submit(_make_client, self._timing, self._extra_ca)
            maker.shutdown(wait=False)
        return self._making

    async def _made(self) -> httpx.AsyncClient:
        client = await asyncio.shield(asyncio.wrap_future(self._start_making()))
        self._client = client
        return client


class _Outgoing:
    """A request body that knows whether it began to leave."""

    def __init__(self, body: bytes) -> None:
        self.left = False
        self._body = body
        self.headers = {
            "Content-Type": "application/json",
            "Content-Length": str(len(body)),
        }

    async def __aiter__(self) -> AsyncIterator[bytes]:
        self.left = True
        yield self._body


def _make_client(timing: Timing, extra_ca: Path | None) -> httpx.AsyncClient:
    trust = trusting_the_system(extra_ca)
    try:
        return httpx.AsyncClient(
            verify=trust,
            timeout=httpx.Timeout(timing.whole, connect=timing.connect),
            limits=httpx.Limits(keepalive_expiry=_IDLE_SECONDS),
            # The size of an answer is bounded as it comes, so it may not grow by unpacking.
            headers={"Accept": "application/json", "Accept-Encoding": "identity"},
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            mounts={f"all://{_bracketed(host)}": None for host in LOOPBACK_HOSTS},
        )
    except (ImportError, ValueError) as error:
        # A proxy in the environment that httpx cannot speak to.
        raise LocalFault("SETTINGS_UNREADABLE.PROXY", message=str(error)) from None


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host


async def _post(client: httpx.AsyncClient, url: str, outgoing: _Outgoing) -> bytes:
    async with client.stream("POST", url, content=outgoing, headers=outgoing.headers) as response:
        _require_ok(response)
        return await _read_bounded(response)


def _require_ok(response: httpx.Response) -> None:
    status = response.status_code
    if status == _OK:
        return
    said = f"HTTP {status} {response.reason_phrase}".strip()
    if response.is_redirect:
        raise StrangeAnswer("HTTP_REDIRECT", message=said, may_have_happened=True)
    if status == _PROXY_WANTS_PASSWORD:
        raise NoAnswer("NETWORK_PROXY", message=said)
    wait = seconds_asked_for(response.headers.get("retry-after", ""), datetime.now(UTC))
    if response.is_server_error:
        raise ServerTrouble("HTTP_NON_200", message=said, may_have_happened=True, retry_after=wait)
    code = "HTTP_NON_200.429" if status == _TOO_MANY_REQUESTS else "HTTP_NON_200"
    refused = response.is_client_error and status != _REQUEST_TIMEOUT
    raise StrangeAnswer(code, message=said, may_have_happened=not refused, retry_after=wait)


async def _read_bounded(response: httpx.Response) -> bytes:
    declared = response.headers.get("content-length", "")
    if declared.isdecimal() and int(declared) > MOST_BYTES:
        raise _too_large()
    body = bytearray()
    async for part in response.aiter_raw():
        body += part
        if len(body) > MOST_BYTES:
            # Left as they are, the generators inside would be closed by nobody on Qt's loop.
            await response.aclose()
            raise _too_large()
    return bytes(body)


def _too_large() -> StrangeAnswer:
    return StrangeAnswer("BAD_BODY.TOO_LARGE", may_have_happened=True)


def _fault(error: Exception, url: str, *, may_have_happened: bool) -> Fault:
    """What httpx or the system said, in our words: the one place where they meet."""
    found = list(causes(error))
    code = _code(error, found, url)
    kind = StrangeAnswer if code == "BAD_BODY" else NoAnswer
    return kind(code, message=str(found[-1])[:200], may_have_happened=may_have_happened)


def _code(error: Exception, found: list[BaseException], url: str) -> str:
    match error:
        case httpx.TimeoutException():
            return "NETWORK_TIMEOUT"
        case httpx.ProxyError():
            return "NETWORK_PROXY"
        case httpx.RemoteProtocolError() if not _CUT.search(str(error)):
            return "BAD_BODY"
        case _:
            connecting = isinstance(error, httpx.ConnectError)
            return code_of(found, by_proxy=connecting and goes_by_proxy(url))
