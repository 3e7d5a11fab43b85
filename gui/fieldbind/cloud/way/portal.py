"""Captive portals: networks that answer in place of the cloud until somebody has signed in.

Told by what was answered: a redirect to another host, HTTP 511 (RFC 6585, 6), or a web page over
plain http where no TLS comes about. A web page over TLS is none: it came from whoever holds the
cloud's certificate, or from an organisation's own inspection, and may as well be a wrong address.
"""

from collections.abc import Mapping
from urllib.parse import urljoin, urlsplit

from fieldbind.faults import StrangeAnswer

_SIGN_IN_REQUIRED = 511


def portal_in(
    url: str, status: int, headers: Mapping[str, str], *, said: str = ""
) -> StrangeAnswer | None:
    """The fault if an answer is that of a portal, else None.

    Args:
        url: what was asked.
        status: HTTP status of the answer.
        headers: of the answer, in lower case.
        said: for Details.
    """
    if (
        status == _SIGN_IN_REQUIRED
        or (300 <= status < 400 and _leads_elsewhere(url, headers.get("location", "")))
        or (status == 200 and _is_plain_page(url, headers))
    ):
        return StrangeAnswer("CAPTIVE_PORTAL", message=said, may_have_happened=True)
    return None


def plain_address(url: str) -> str:
    """The root of the same host over plain http, which is what portals catch.

    Never an address that somebody on the way has named. Where the cloud itself is spoken to in the
    clear, which is on this laptop only, its port is kept.
    """
    parts = urlsplit(url)
    host = parts.hostname or ""
    place = parts.netloc if parts.scheme == "http" else f"[{host}]" if ":" in host else host
    return f"http://{place}/"


def _leads_elsewhere(url: str, location: str) -> bool:
    try:
        target = urlsplit(urljoin(url, location)).hostname
    except ValueError:
        return False
    return target is not None and target != urlsplit(url).hostname


def _is_plain_page(url: str, headers: Mapping[str, str]) -> bool:
    return url.startswith("http:") and headers.get("content-type", "").startswith("text/html")
