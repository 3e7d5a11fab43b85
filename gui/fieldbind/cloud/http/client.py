"""How httpx is set up for one way to the cloud."""

import ssl
from http.cookiejar import CookieJar, DefaultCookiePolicy

from fieldbind.cloud.http.httpx_alone import httpx
from fieldbind.cloud.timing import Timing
from fieldbind.cloud.way.proxies import Way
from fieldbind.faults import LocalFault

_IDLE_SECONDS = 15.0

# The size of an answer is bounded as it comes, so it may not grow by unpacking.
HEADERS = {
    "Accept": "application/json",
    "Accept-Encoding": "identity",
    "User-Agent": f"python-httpx/{httpx.__version__}",
}


def make_transport(
    trust: ssl.SSLContext, proxy_trust: ssl.SSLContext, way: Way
) -> httpx.AsyncHTTPTransport:
    """What carries requests one way, over kept connections, and believes no environment.

    It keeps no cookies, follows nothing and signs nothing: all that is a client's.

    Args:
        trust: whose certificates are believed.
        proxy_trust: the same for a proxy that is spoken to by TLS.
        way: straight to the cloud, or by a proxy.

    Raises:
        LocalFault: ``SETTINGS_UNREADABLE.PROXY``: the proxy's address is none.
    """
    try:
        return httpx.AsyncHTTPTransport(
            verify=trust,
            proxy=_proxy(proxy_trust, way) if way.proxy else None,
            trust_env=False,
            # No bound: a handshake that fails in a tunnel takes a place in the pool for good.
            limits=httpx.Limits(max_connections=None, keepalive_expiry=_IDLE_SECONDS),
        )
    except (httpx.InvalidURL, ValueError) as error:
        # An address in the environment that httpx cannot speak to. What it says of it may be a part
        # of a password: in "http://lin:12/34@host" the port is "12".
        raise LocalFault("SETTINGS_UNREADABLE.PROXY", message=type(error).__name__) from None


def make_client(
    trust: ssl.SSLContext, proxy_trust: ssl.SSLContext, timing: Timing, way: Way
) -> httpx.AsyncClient:
    """A client that goes one way, believes no environment and keeps no cookies.

    Args:
        trust: whose certificates are believed.
        proxy_trust: the same for a proxy that is spoken to by TLS.
        timing: limits of connecting and of a whole call.
        way: straight to the cloud, or by a proxy.

    Raises:
        LocalFault: ``SETTINGS_UNREADABLE.PROXY``: the proxy's address is none.
    """
    return httpx.AsyncClient(
        transport=make_transport(trust, proxy_trust, way),
        # The environment was asked; httpx would also look for passwords in a .netrc file.
        trust_env=False,
        timeout=httpx.Timeout(timing.whole, connect=timing.connect),
        headers=HEADERS,
        cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
    )


def _proxy(trust: ssl.SSLContext, way: Way) -> httpx.Proxy:
    login = (way.login.user, way.login.password.reveal()) if way.login else None
    trust_in = trust if way.proxy.startswith("https:") else None
    return httpx.Proxy(way.proxy, ssl_context=trust_in, auth=login)
