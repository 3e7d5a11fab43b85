"""Which way leads to an address: straight, or through which proxy, and with whose login."""

import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache
from typing import Protocol
from urllib.parse import urlsplit

from fieldbind.cloud.addresses import LOOPBACK_HOSTS, NONE, SYSTEM
from fieldbind.cloud.models import Secret

_VALID_FOR = 300.0
# Trouble asks anew, but not at every one of the calls that a wait makes into a dead network.
_SOONEST = 10.0

AskSystem = Callable[[str], Awaitable[str | None]]
"""The system's proxy for an address, empty for none; None if it did not say in time."""


class Origin(Enum):
    """Who says which way to go."""

    SETTING = "setting"
    ENVIRONMENT = "environment"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class ProxyLogin:
    """Who may pass a proxy by Basic authentication (RFC 7617)."""

    user: str = field(repr=False)
    password: Secret


class ProxyLogins(Protocol):
    """Where logins come from; ``journey.proxy_login`` keeps them."""

    async def login_for(self, proxy: str) -> ProxyLogin | None:
        """What somebody has entered for a proxy (host and port), None if there is nothing."""
        ...

    async def refused(self, proxy: str, login: ProxyLogin) -> None:
        """The proxy does not take it; offering it again and again may lock an account."""
        ...


@dataclass(frozen=True, slots=True)
class Way:
    """One way to the cloud.

    Args:
        proxy: address of a proxy; empty for none.
        login: for the proxy.
        is_guess: the system did not say which way to go, so this is the straight one.
        origin: who says so, where it leads through a proxy.
    """

    proxy: str = field(default="", repr=False)
    login: ProxyLogin | None = None
    is_guess: bool = field(default=False, compare=False)
    origin: Origin = field(default=Origin.SETTING, compare=False)

    @property
    def name(self) -> str:
        """Host and port of the proxy, without a login that may stand before them."""
        return self._netloc.rpartition("@")[2]

    @property
    def is_by_socks(self) -> bool:
        """Whether the proxy speaks SOCKS."""
        return self.proxy.startswith("socks")

    def facts(self, url: str) -> dict[str, str]:
        """What a fault on this way can name: ``host``, and ``proxy`` if there is one."""
        host = {"host": urlsplit(url).hostname or ""}
        return {**host, "proxy": self.name} if self.proxy else host

    @property
    def bare(self) -> "Way":
        """The same without any login."""
        return Way(urlsplit(self.proxy)._replace(netloc=self.name).geturl())

    @property
    def has_login(self) -> bool:
        """Whether a login goes along, entered or written into the address."""
        return self.login is not None or "@" in self._netloc

    @property
    def _netloc(self) -> str:
        """Empty where the address is none, which a call by it says as a fault.

        Some signs of a password end the host too early: what stands before them is no name.
        """
        try:
            parts = urlsplit(self.proxy)
            _ = parts.port
        except ValueError:
            return ""
        return "" if "@" in f"{parts.path}{parts.query}{parts.fragment}" else parts.netloc


STRAIGHT = Way()


@dataclass(slots=True)
class _Found:
    proxy: str | None = field(repr=False)
    origin: Origin
    at: float
    is_doubted: bool = False


class Proxies:
    """Knows the way to each host, for some minutes.

    Loopback never goes through a proxy. Otherwise the setting counts; under ``system`` the
    environment (``HTTPS_PROXY``, ``ALL_PROXY``, ``NO_PROXY``), then what the system says.

    Args:
        choice: ``system``, ``none`` or the address of a proxy.
        ask_system: what the system says; None leaves it to the environment and to what Python
            knows of the system, proxy scripts not among it.
        logins: for proxies that want one.
        now: seconds that only go forward.
    """

    def __init__(
        self,
        choice: str = SYSTEM,
        *,
        ask_system: AskSystem | None = None,
        logins: ProxyLogins | None = None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._choice = choice
        self._ask_system = ask_system
        self._logins = logins
        self._now = now
        self._found: dict[tuple[str, str], _Found] = {}
        self._in_use: dict[str, ProxyLogin] = {}

    async def way_to(self, url: str) -> Way:
        """The way to an address, with the login that its proxy has taken before."""
        key = _scheme_and_host(url)
        if key[1] in LOOPBACK_HOSTS or self._choice == NONE:
            return STRAIGHT
        found = self._found.get(key)
        if found is None or self._is_old(found):
            found = self._found[key] = _Found(*await self._look(*key), self._now())
        if not found.proxy:
            return Way(is_guess=True) if found.proxy is None else STRAIGHT
        return Way(found.proxy, self._in_use.get(found.proxy), origin=found.origin)

    def doubt(self) -> None:
        """After trouble with the network: ask anew, since the laptop may be in another one."""
        for found in self._found.values():
            found.is_doubted = True

    async def find_login(self, way: Way) -> bool:
        """Whether there is a login that was not tried yet; from now on the way has it."""
        if way.has_login or self._logins is None:
            return False
        if login := await self._logins.login_for(way.name):
            self._in_use[way.proxy] = login
        return login is not None

    async def refuse(self, way: Way) -> None:
        """The login of a way is not taken: go without one until somebody enters another."""
        if way.login and self._logins:
            self._in_use.pop(way.proxy, None)
            await self._logins.refused(way.name, way.login)

    def _is_old(self, found: _Found) -> bool:
        return self._now() - found.at > (_SOONEST if found.is_doubted else _VALID_FOR)

    async def _look(self, scheme: str, host: str) -> tuple[str | None, Origin]:
        if self._choice != SYSTEM:
            return self._choice, Origin.SETTING
        # It brings a whole HTTP client along, which nobody is to wait for before the first picture.
        from urllib.request import getproxies, getproxies_environment

        named = named_in(getproxies_environment(), scheme, host)
        if named is not None:
            return named, Origin.ENVIRONMENT
        if self._ask_system is None:
            return named_in(getproxies(), scheme, host) or "", Origin.SYSTEM
        return await self._ask_system(f"{scheme}://{_bracketed(host)}/"), Origin.SYSTEM


@lru_cache(maxsize=64)  # asked at every call, of the same few addresses
def _scheme_and_host(url: str) -> tuple[str, str]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname or ""


def named_in(proxies: Mapping[str, str], scheme: str, host: str) -> str | None:
    """What the variables of the environment say.

    Args:
        proxies: as ``urllib`` gives them: by scheme, ``all``, and ``no`` for whom to spare.
        scheme: of the address.
        host: of the address.

    Returns:
        A proxy's address, empty where the host is spared, None where nothing is said.
    """
    if _is_spared(host, proxies.get("no", "")):
        return ""
    address = proxies.get(scheme) or proxies.get("all")
    return address if address is None or "://" in address else f"http://{address}"


def _is_spared(host: str, no_proxy: str) -> bool:
    names = (name.strip().lstrip(".").lower() for name in no_proxy.split(","))
    return any(name == "*" or f".{host}".endswith(f".{name}") for name in names if name)


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host
