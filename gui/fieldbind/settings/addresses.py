"""Which addresses may be set. The rule for where a token may go is ``cloud``'s own."""

import re
from ipaddress import IPv4Address
from urllib.parse import urlsplit

from fieldbind.cloud.addresses import NONE, SYSTEM, require_safe
from fieldbind.faults import LocalFault

_HOST_AND_PORT = re.compile(r"([0-9.]{7,15}):([0-9]{1,5})")
_PROXY_SCHEMES = ("http", "https", "socks5", "socks5h")


def is_safe_address(text: str) -> bool:
    """Whether calls may be sent there, and the address may be logged and lengthened.

    Name and password inside an address are refused, because addresses are logged; a query or a
    fragment, because paths are appended.
    """
    if not text.isprintable() or any(mark in text for mark in " ?#"):
        return False
    try:
        require_safe(text)
    except LocalFault:
        return False
    return "@" not in urlsplit(text).netloc


def is_cloud_address(text: str) -> bool:
    """A safe address that ends before ``/tokenapi``, which Fieldbind adds itself."""
    return is_safe_address(text) and not text.rstrip("/").endswith(("/tokenapi", "/appapi"))


def is_proxy_choice(text: str) -> bool:
    """``system``, ``none``, or the address of a proxy; a login in it would stand in a file."""
    if text in (SYSTEM, NONE):
        return True
    if not text.isprintable() or " " in text:
        return False
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return False
    rest = parts.path.strip("/") or parts.query or parts.fragment
    return parts.scheme in _PROXY_SCHEMES and bool(host) and "@" not in parts.netloc and not rest


HOTSPOT = "192.168.4.1:8266"
"""Where a device is in its own hotspot, and its UDP port; the vendor's SoftAP page."""


def is_hotspot_address(text: str) -> bool:
    """An IPv4 address and a port where a device can be: in a private network, or on this laptop.

    A Wi-Fi password is sent there in the clear, so it may lead nowhere else, and no name may decide
    where.
    """
    found = _HOST_AND_PORT.fullmatch(text)
    if not found:
        return False
    try:
        host = IPv4Address(found[1])
    except ValueError:
        return False
    is_somebody = not (host.is_unspecified or host.is_reserved or host.is_multicast)
    return host.is_private and is_somebody and 0 < int(found[2]) < 65_536
