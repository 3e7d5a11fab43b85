"""Finds out why a connection did not come about, by looking and not by guessing.

What the system says of a failed connection is often only half the truth: a name is not found when
there is no network at all, a certificate is a stranger's because the network wants a sign-in, a
handshake fails because this laptop lives in another year.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from fieldbind.cloud.way import clock
from fieldbind.cloud.way.certificate import issuer_of
from fieldbind.cloud.way.challenge import BASIC, schemes_in
from fieldbind.cloud.way.portal import plain_address, portal_in
from fieldbind.cloud.way.proxies import Way
from fieldbind.cloud.way.second_look import SecondLook
from fieldbind.faults import Fault, NoAnswer, StrangeAnswer

TLS, PROXY = "NETWORK_TLS", "NETWORK_PROXY"
LOGIN, REFUSED = f"{PROXY}.LOGIN", f"{PROXY}.REFUSED"
_EXPIRED, _OLD = f"{TLS}.EXPIRED", f"{TLS}.OLD"
# Said also by a laptop without any network, when it looks for a name or for its proxy.
_MAYBE_OFFLINE = ("NETWORK_NAME_NOT_FOUND", PROXY)
# What a portal does to an https connection that it cannot answer.
_MAYBE_PORTAL = ("NETWORK_REFUSED", "NETWORK_TIMEOUT", "NETWORK_CUT")


@dataclass(frozen=True, slots=True, kw_only=True)
class Plain:
    """What came back over plain http; status 0 if nothing did.

    ``skew`` is how far this laptop is ahead of it, in seconds, where it said.
    """

    status: int = 0
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    skew: float | None = None


class Eyes(Protocol):
    """Looks without telling anything; neither method raises a Fault."""

    async def shake_hands(self, url: str, way: Way) -> SecondLook:
        """A handshake that trusts nobody and sends nothing."""
        ...

    async def look_plainly(self, url: str, way: Way) -> Plain:
        """The root of the same host over plain http, asked for without a word of ours."""
        ...


class Inquiry:
    """Judges connections that failed.

    Args:
        eyes: looks again.
        has_network: whether this laptop has any network.
    """

    def __init__(self, eyes: Eyes, has_network: Callable[[], bool]) -> None:
        self._eyes = eyes
        self._has_network = has_network

    async def into(self, fault: NoAnswer, url: str, way: Way, skew: float | None) -> Fault:
        """What a fault really is, with what could be found out as its facts.

        Args:
            fault: of a call whose body never began to leave.
            url: what was called.
            way: how.
            skew: how far this laptop's clock is ahead, in seconds, if an answer has shown it.
        """
        if fault.code in _MAYBE_OFFLINE and not self._has_network():
            return _told(fault, "NETWORK_UNREACHABLE")
        if fault.is_category(TLS):
            return await self._certificate(fault, url, way, skew)
        if fault.code == LOGIN:
            return await self._login(fault, url, way)
        if fault.code in _MAYBE_PORTAL and url.startswith("https:"):
            plain = await self._eyes.look_plainly(url, way)
            if portal := _portal(plain, plain_address(url), fault):
                return portal
        return _told(fault, f"{PROXY}.PAC") if way.is_guess else fault

    async def _certificate(self, fault: NoAnswer, url: str, way: Way, skew: float | None) -> Fault:
        plain = await self._eyes.look_plainly(url, way)
        # Who shows a certificate speaks TLS, and a plain page may be the cloud's own.
        asked = plain_address(url) if fault.code == TLS else url
        if portal := _portal(plain, asked, fault):
            return portal
        skew = plain.skew if skew is None else skew
        if fault.code == _EXPIRED and skew is not None and clock.is_wrong(skew):
            return _told(fault, "CLOCK_WRONG", skew=clock.span(skew))
        if fault.code == _OLD:
            return fault
        seen = await self._eyes.shake_hands(url, way)
        return _told(fault, fault.code, issuer=issuer_of(seen.certificate))

    async def _login(self, fault: NoAnswer, url: str, way: Way) -> Fault:
        # A refused login is not shown a second time: too many of them lock an account.
        seen = await self._eyes.shake_hands(url, way.bare)
        schemes = schemes_in(seen.challenges)
        if not schemes:
            return _told(fault, PROXY)
        if BASIC not in (scheme.lower() for scheme in schemes):
            return _told(fault, f"{PROXY}.SYSTEM_LOGIN", scheme=" / ".join(schemes))
        return _told(fault, REFUSED if way.has_login else LOGIN)


def _portal(plain: Plain, url: str, fault: Fault) -> StrangeAnswer | None:
    portal = portal_in(url, plain.status, plain.headers, said=fault.message)
    if portal:
        # Whatever answered the look never saw the call.
        portal.may_have_happened = False
    return portal


def _told(fault: NoAnswer, code: str, **seen: str) -> NoAnswer:
    """The same fault by its true name; what was seen is among its facts, unless it is empty."""
    facts = {name: value for name, value in seen.items() if value}
    return NoAnswer(code, message=fault.message, facts={**fault.facts, **facts})
