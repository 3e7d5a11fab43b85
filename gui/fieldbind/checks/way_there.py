"""Checks of the way from this laptop to the cloud."""

import asyncio
import socket

from fieldbind.checks.finding import Check, Finding, fine, hung, spared, stopped, to_fix
from fieldbind.checks.laptop import Laptop
from fieldbind.checks.line import Line
from fieldbind.cloud.way import clock
from fieldbind.cloud.way.portal import portal_in
from fieldbind.faults import Fault, NoAnswer
from fieldbind.own_thread import on_own_thread

# What belongs to another row, even where a proxy stands on the way.
_NOT_THE_PROXYS = (
    "NETWORK_TLS",
    "NETWORK_UNREACHABLE",
    "CLOCK_WRONG",
    "CAPTIVE_PORTAL",
    "SETTINGS_UNREADABLE.EXTRA_CA",
)
_AS_GOOD_AS_RIGHT = 30.0


class WayThere:
    """Each method is one check; a Fault that it raises is what stands in the way.

    Args:
        laptop: what is looked at.
        line: looks.
    """

    def __init__(self, laptop: Laptop, line: Line) -> None:
        self._laptop = laptop
        self._line = line

    async def network(self) -> Finding:
        """Whether a route leads away from here; nothing is sent."""
        if self._laptop.is_local:
            return spared(Check.NETWORK, "local")
        if self._laptop.has_network():
            return fine(Check.NETWORK, "fine")
        raise NoAnswer("NETWORK_UNREACHABLE")

    async def dns(self) -> Finding:
        """Whether the site's name is found; behind a proxy, the proxy looks it up."""
        if self._laptop.is_local:
            return spared(Check.DNS, "local")
        way = await self._line.way()
        if way.proxy:
            return spared(Check.DNS, "proxy", proxy=way.name)
        host = self._laptop.host
        found = await on_own_thread("name", lambda: _looked_up(host), self._laptop.limits.each)
        return found or hung(Check.DNS)

    async def tls(self) -> Finding:
        """Whether a connection comes about, and who issued the certificate."""
        reached = await self._line.reached()
        if isinstance(reached, Fault):
            raise reached
        if not reached.version:
            return spared(Check.TLS, "local")
        return fine(Check.TLS, "fine", issuer=reached.issuer, version=reached.version)

    async def proxy(self) -> Finding:
        """Which proxy, who says so, and whether it lets us through."""
        way = await self._line.way()
        if way.is_guess:
            raise NoAnswer("NETWORK_PROXY.PAC")
        if not way.proxy:
            return fine(Check.PROXY, "none")
        reached = await self._line.reached()
        if isinstance(reached, Fault) and not reached.code.startswith(_NOT_THE_PROXYS):
            raise reached
        has_login = not isinstance(reached, Fault) and reached.way.has_login
        key = f"{way.origin.value}_login" if has_login else way.origin.value
        return fine(Check.PROXY, key, proxy=way.name)

    async def portal(self) -> Finding:
        """Whether the network puts a page of its own in the way."""
        plain, reached = await asyncio.gather(self._line.plain(), self._line.reached())
        if portal := portal_in(self._line.url, plain.status, plain.headers):
            raise portal
        if isinstance(reached, Fault):
            if reached.code == "CAPTIVE_PORTAL":
                raise reached
            if not plain.status:
                return spared(Check.PORTAL, "unknown")
        return fine(Check.PORTAL, "fine")

    async def clock(self) -> Finding:
        """This laptop's clock against the cloud's ``Date``; what a portal says does not count."""
        reached = await self._line.reached()
        if not isinstance(reached, Fault):
            await self._line.answered()
        skew = self._line.skew
        if skew is None:
            skew = (await self._line.plain()).skew
        if skew is None:
            return spared(Check.CLOCK, "unknown")
        facts = {"skew": clock.span(skew), "seconds": str(round(skew))}
        side = "ahead" if skew > 0 else "behind"
        if clock.is_wrong(skew):
            return to_fix(Check.CLOCK, side, **facts)
        return fine(
            Check.CLOCK, "fine" if abs(skew) < _AS_GOOD_AS_RIGHT else f"near_{side}", **facts
        )


def _looked_up(host: str) -> Finding:
    try:
        socket.getaddrinfo(host, None, proto=socket.IPPROTO_TCP)
    except (OSError, UnicodeError):
        return stopped(Check.DNS, NoAnswer("NETWORK_NAME_NOT_FOUND", facts={"host": host}))
    return fine(Check.DNS, "fine", host=host)
