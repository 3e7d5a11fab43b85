"""Which addresses Fieldbind is willing to talk to, and those of the vendor's two sites.

Source of the site addresses: the vendor's page 1081/40773.
"""

from ipaddress import ip_address
from urllib.parse import urlsplit

from fieldbind.cloud.models import Site

CLOUD_URLS = {
    Site.CHINA: "https://iot.cloud.tencent.com/api/exploreropen",
    Site.OVERSEAS: "https://oversea.iotcloud.tencentiotcloud.com/api/exploreropen",
}


def is_safe_address(text: str) -> bool:
    """Whether a token may be sent there: https, or http that never leaves this laptop.

    Name and password inside an address are refused, because addresses are logged; a query or a
    fragment, because paths are appended.
    """
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return False
    if not host or "@" in parts.netloc or "?" in text or "#" in text or not _is_one_line(text):
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host))


def is_cloud_address(text: str) -> bool:
    """A safe address that ends before ``/tokenapi``, which Fieldbind adds itself."""
    return is_safe_address(text) and not text.rstrip("/").endswith(("/tokenapi", "/appapi"))


def is_loopback(host: str) -> bool:
    """Whether a host name means this very machine."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _is_one_line(text: str) -> bool:
    return text.isprintable() and not any(character.isspace() for character in text)
