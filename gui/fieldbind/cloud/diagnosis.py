"""What stood in the way of a connection, judged by what the system said."""

import errno
import socket
import ssl
from collections.abc import Iterator
from typing import TypeGuard
from urllib.parse import urlsplit
from urllib.request import getproxies

from fieldbind.cloud.addresses import LOOPBACK_HOSTS

# 1231 and 1232 are what Windows says instead of ENETUNREACH and EHOSTUNREACH.
_UNREACHABLE = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, 1231, 1232})


def causes(error: BaseException) -> Iterator[BaseException]:
    """An error and all that it says it came from, outermost first; some may come twice.

    An HTTP library may hide a cause and still carry it as its argument. ``__context__`` is left
    out: that may be an earlier fault which somebody is settling just now.
    """
    yield error
    inner = [*(error.exceptions if _is_group(error) else error.args), error.__cause__]
    for each in inner:
        if isinstance(each, BaseException):
            yield from causes(each)


def code_of(found: list[BaseException], *, by_proxy: bool) -> str:
    """The ``NETWORK_*`` code for a connection that failed with these causes.

    Args:
        found: what ``causes`` yields.
        by_proxy: whether the failed connection led to a proxy, not to the cloud.
    """
    if any(_is_tls(cause) for cause in found):
        return "NETWORK_TLS"
    if by_proxy:
        return "NETWORK_PROXY"
    if any(isinstance(cause, socket.gaierror) for cause in found):
        return "NETWORK_NAME_NOT_FOUND"
    if any(isinstance(cause, ConnectionRefusedError) for cause in found):
        return "NETWORK_REFUSED"
    if any(_is_unreachable(cause) for cause in found):
        return "NETWORK_UNREACHABLE"
    return "NETWORK_CUT"


def goes_by_proxy(url: str) -> bool:
    """Whether the machine's settings send this address through a proxy; loopback never is."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    proxies = getproxies()
    if host in LOOPBACK_HOSTS or _is_spared(host, proxies.get("no", "")):
        return False
    return parts.scheme in proxies or "all" in proxies


def _is_spared(host: str, no_proxy: str) -> bool:
    names = (name.strip().lstrip(".").lower() for name in no_proxy.split(","))
    return any(name == "*" or f".{host}".endswith(f".{name}") for name in names if name)


def _is_group(error: BaseException) -> TypeGuard[BaseExceptionGroup[BaseException]]:
    return isinstance(error, BaseExceptionGroup)


def _is_tls(cause: BaseException) -> bool:
    # An end in the middle is a cut, not a quarrel about certificates.
    return isinstance(cause, ssl.SSLError) and not isinstance(
        cause, ssl.SSLEOFError | ssl.SSLZeroReturnError
    )


def _is_unreachable(cause: BaseException) -> bool:
    return isinstance(cause, OSError) and not _UNREACHABLE.isdisjoint(
        {cause.errno, getattr(cause, "winerror", None)}
    )
