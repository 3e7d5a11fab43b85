"""What posts, reaches and looks, for whoever speaks with the cloud."""

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from fieldbind.cloud.addresses import require_here, require_safe
from fieldbind.cloud.http.client import make_client, make_transport
from fieldbind.cloud.http.eyes import HttpEyes
from fieldbind.cloud.http.httpx_alone import httpx, load_the_rest
from fieldbind.cloud.http.tidy_end import with_a_tidy_end
from fieldbind.cloud.http.troubles import in_our_words
from fieldbind.cloud.http.wanted import request_for
from fieldbind.cloud.payload import Outgoing, read_bounded
from fieldbind.cloud.status import OK, fault_of_status
from fieldbind.cloud.timing import Timing
from fieldbind.cloud.trust import Trust
from fieldbind.cloud.way.certificate import issuer_of
from fieldbind.cloud.way.clock import skew_of
from fieldbind.cloud.way.inquiry import LOGIN, REFUSED, Inquiry, Plain
from fieldbind.cloud.way.network import has_network
from fieldbind.cloud.way.opened import Opened
from fieldbind.cloud.way.portal import portal_in
from fieldbind.cloud.way.proxies import Proxies, Way
from fieldbind.cloud.way.reached import Reached
from fieldbind.cloud.way.retry_after import Answered
from fieldbind.cloud.way.second_look import SecondLook, SeenEnough
from fieldbind.faults import NoAnswer
from fieldbind.own_thread import on_own_thread


class Http:
    """Posts JSON over kept connections; open it once and keep it for the whole run.

    ``clock_skew`` is how many seconds this laptop's clock was ahead of the last answer's (below
    zero: behind), None as long as no answer has said.

    Args:
        timing: limits of connecting and of a whole call.
        extra_ca: PEM file of an organisation's own certificate authority.
        proxies: which way to go; what the environment says if not given.
        has_network: whether this laptop has any network.
        only_here: whether nothing but this laptop itself may be reached, as in a demo.
    """

    def __init__(
        self,
        timing: Timing | None = None,
        *,
        extra_ca: Path | None = None,
        proxies: Proxies | None = None,
        has_network: Callable[[], bool] = has_network,
        only_here: bool = False,
    ) -> None:
        self.clock_skew: float | None = None
        self._timing = timing or Timing()
        self._trust = Trust(extra_ca)
        self._proxies = proxies or Proxies()
        self._eyes = HttpEyes(self._timing, self._trust)
        self._inquiry = Inquiry(self._eyes, has_network)
        self._only_here = only_here
        self._transports: dict[Way, httpx.AsyncHTTPTransport] = {}

    async def __aenter__(self) -> Self:
        self._trust.begin()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for transport in self._transports.values():
            await transport.aclose()

    async def post_json(self, url: str, body: bytes) -> bytes:
        """Post a JSON text and return the body of the answer; see ``exchange``."""
        return (await self.exchange(url, body)).body

    async def exchange(self, url: str, body: bytes) -> Answered:
        """Post a JSON text and return the answer, whatever is in its body.

        Redirects are not followed, statuses other than 200 are faults. A connection that fails is
        looked into, which may take some seconds more.

        Args:
            url: https, or http to loopback.
            body: the JSON text.

        Raises:
            NoAnswer: ``NETWORK_*``; ``may_have_happened`` once the body began to leave. Its facts
                are ``host`` and ``proxy``, and where they could be seen the ``issuer`` of a
                certificate and the ``scheme`` of a login. ``CLOCK_WRONG`` with ``skew``: a
                certificate has run out by this laptop's clock alone.
            StrangeAnswer: ``HTTP_*``, ``CAPTIVE_PORTAL``, ``BAD_BODY`` (not HTTP),
                ``BAD_BODY.TOO_LARGE``; after 429 and 5xx with ``retry_after`` if it is said.
            LocalFault: ``SETTINGS_UNREADABLE.*``: address, extra authority or proxy are unusable.
        """
        self._allow(url)
        way = await self._proxies.way_to(url)
        transport = self._transports.get(way) or await self._transport_for(way)
        outgoing = Outgoing(body)
        try:
            return await self._post(transport, way, url, outgoing)
        except NoAnswer as fault:
            fault.facts = way.facts(url)
            self._proxies.doubt()
            if outgoing.left:
                raise
            found = await self._inquiry.into(fault, url, way, self.clock_skew)
        if found.code == LOGIN and await self._proxies.find_login(way):
            return await self.exchange(url, body)
        if found.code == REFUSED:
            await self._proxies.refuse(way)
        raise found

    async def reach(self, url: str) -> Reached:
        """Connect and shake hands as for a call, and hang up: nothing is sent.

        Args:
            url: https, or http to loopback.

        Raises:
            Fault: as ``exchange`` would; nothing may have happened.
        """
        self._allow(url)
        way = await self._proxies.way_to(url)
        look = SecondLook(by_proxy=bool(way.proxy), by_tls=url.startswith("https:"))
        try:
            await self._shake_hands(url, way, look)
        except NoAnswer as fault:
            fault.facts = way.facts(url)
            found = await self._inquiry.into(fault, url, way, self.clock_skew)
            if found.code == LOGIN and await self._proxies.find_login(way):
                return await self.reach(url)
            raise found from None
        return Reached(way, issuer_of(look.certificate), look.version)

    async def look_plainly(self, url: str) -> Plain:
        """The root of the same host over plain http, asked for without a word of ours."""
        self._allow(url)
        return await self._eyes.look_plainly(url, await self._proxies.way_to(url))

    def _allow(self, url: str) -> None:
        require_safe(url)
        if self._only_here:
            require_here(url)

    async def _shake_hands(self, url: str, way: Way, look: SecondLook) -> None:
        trust = await self._trust.context()
        with suppress(SeenEnough), in_our_words(way):
            async with (
                asyncio.timeout(self._timing.whole),
                make_client(trust, trust, self._timing, way) as client,
                look,
            ):
                # Nothing is wanted of an answer: it has seen enough before anything is sent.
                await client.head(url, extensions={"trace": look.watch})

    async def _post(
        self, transport: httpx.AsyncHTTPTransport, way: Way, url: str, outgoing: Outgoing
    ) -> Answered:
        sent, opened = time.time(), Opened()
        watch = opened.watch if way.is_by_socks else None
        with in_our_words(way, outgoing):
            request = request_for(url, outgoing, self._timing.connect, watch)
            async with asyncio.timeout(self._timing.whole), opened:
                body, headers = await with_a_tidy_end(_answer_to(request, transport, outgoing))
        if date := headers.get("date", ""):
            self.clock_skew = skew_of(date, sent, time.time())
        return Answered.of(body, headers)

    async def _transport_for(self, way: Way) -> httpx.AsyncHTTPTransport:
        trust = await self._trust.context()
        if not self._transports:
            await on_own_thread("httpx", load_the_rest, self._timing.connect)
        if way not in self._transports:
            self._transports[way] = make_transport(trust, trust, way)
        return self._transports[way]


async def _answer_to(
    request: httpx.Request, transport: httpx.AsyncHTTPTransport, outgoing: Outgoing
) -> tuple[bytes, httpx.Headers]:
    response = await transport.handle_async_request(request)
    outgoing.is_answered = True
    try:
        return await _read_answer(str(request.url), response), response.headers
    finally:
        await response.aclose()


async def _read_answer(url: str, response: httpx.Response) -> bytes:
    status, headers = response.status_code, response.headers
    if status != OK:
        raise fault_of_status(url, status, response.reason_phrase, headers)
    if portal := portal_in(url, status, headers):
        raise portal
    return await read_bounded(response)
