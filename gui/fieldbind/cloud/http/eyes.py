"""Looks again, without sending anything of a call."""

import asyncio
import ssl
import time

from socksio.exceptions import SOCKSError

from fieldbind.cloud.http.client import make_client
from fieldbind.cloud.http.httpx_alone import httpx
from fieldbind.cloud.timing import Timing
from fieldbind.cloud.trust import Trust
from fieldbind.cloud.way.clock import skew_of
from fieldbind.cloud.way.inquiry import Plain
from fieldbind.cloud.way.opened import Opened
from fieldbind.cloud.way.portal import plain_address
from fieldbind.cloud.way.proxies import Way
from fieldbind.cloud.way.second_look import SecondLook, SeenEnough

_LOOK_SECONDS = 2.0


class HttpEyes:
    """Looks again where a call came to nothing, without sending anything of it.

    Args:
        timing: no part of a look takes longer than connecting may.
        trust: for a proxy that is spoken to by TLS; it may be shown a login.
    """

    def __init__(self, timing: Timing, trust: Trust) -> None:
        self._trust = trust
        limit = min(timing.connect, _LOOK_SECONDS)
        self._timing = Timing(connect=limit, whole=limit)
        self._longest = 4 * limit  # httpx, which cleans up, gives up before

    async def shake_hands(self, url: str, way: Way) -> SecondLook:
        """A handshake that trusts nobody and sends nothing."""
        look = SecondLook(by_proxy=bool(way.proxy))
        await self._get(url, way, look)
        return look

    async def look_plainly(self, url: str, way: Way) -> Plain:
        """The root of the same host over plain http, asked for without a word of ours."""
        sent = time.time()
        response = await self._get(plain_address(url), way, Opened())
        if response is None:
            return Plain()
        skew = skew_of(response.headers.get("date", ""), sent, time.time())
        return Plain(status=response.status_code, headers=response.headers, skew=skew)

    async def _get(self, url: str, way: Way, opened: Opened) -> httpx.Response | None:
        trusting_nobody = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        trusting_nobody.check_hostname = False
        trusting_nobody.verify_mode = ssl.CERT_NONE
        trust = await self._trust.context()
        try:
            async with (
                asyncio.timeout(self._longest),
                make_client(trusting_nobody, trust, self._timing, way) as client,
                opened,
                client.stream("GET", url, extensions={"trace": opened.watch}) as response,
            ):
                return response
        except (SeenEnough, TimeoutError, httpx.HTTPError, SOCKSError, OSError):
            return None
