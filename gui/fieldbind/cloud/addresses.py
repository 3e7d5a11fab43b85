"""Where the two clouds live, and who this program is to them."""

from dataclasses import dataclass
from functools import lru_cache
from ipaddress import ip_address
from urllib.parse import urlsplit

from fieldbind.cloud.models import Secret, Site
from fieldbind.faults import LocalFault

# Plain http is for these alone, and no proxy ever stands before them.
LOOPBACK_HOSTS = frozenset({"127.0.0.1", "localhost", "::1"})

SYSTEM, NONE = "system", "none"
"""What may be set in place of a proxy's address."""

# Source: page 40773 of product 1081.
_CLOUD_URLS = {
    Site.CHINA: "https://iot.cloud.tencent.com/api/exploreropen",
    Site.OVERSEAS: "https://oversea.iotcloud.tencentiotcloud.com/api/exploreropen",
}


@dataclass(frozen=True, slots=True)
class App:
    """The app key of the organisation; with its secret this laptop signs by itself.

    Args:
        key: AppKey; accounts and families belong to it.
        secret: AppSecret, None where a gateway signs.
    """

    key: str
    secret: Secret | None = None


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where to send calls.

    Args:
        cloud_url: everything before ``/tokenapi``, without a slash at the end.
        sign_in_url: takes the calls before sign-in: the cloud's ``appapi`` or a gateway.

    Raises:
        LocalFault: an address is no address, or is plain http to another machine.
    """

    cloud_url: str
    sign_in_url: str

    def __post_init__(self) -> None:
        require_safe(self.cloud_url)
        require_safe(self.sign_in_url)

    @classmethod
    def for_site(cls, site: Site, gateway_url: str = "") -> "Addresses":
        """The vendor's addresses; an organisation's gateway takes the sign-in if there is one."""
        return cls.for_cloud(_CLOUD_URLS[site], gateway_url)

    @classmethod
    def for_cloud(cls, cloud_url: str, gateway_url: str = "") -> "Addresses":
        """The addresses of any cloud that speaks this API, such as the simulated one."""
        root = cloud_url.rstrip("/")
        return cls(root, gateway_url or f"{root}/appapi")

    @property
    def token_url(self) -> str:
        """Takes the calls after sign-in."""
        return f"{self.cloud_url}/tokenapi"

    @property
    def has_gateway(self) -> bool:
        """Whether somebody else may sign the calls before sign-in: anyone but the vendor."""
        return self.sign_in_url not in {f"{root}/appapi" for root in _CLOUD_URLS.values()}


def is_vendors(url: str) -> bool:
    """Whether an address is on one of the vendor's own hosts."""
    return urlsplit(url).netloc in {urlsplit(root).netloc for root in _CLOUD_URLS.values()}


def require_here(url: str) -> None:
    """Refuse an address that is not this laptop's own; a name may lead anywhere, so no name passes.

    Raises:
        LocalFault: ``SETTINGS_UNREADABLE.ADDRESS``.
    """
    try:
        is_here = ip_address(urlsplit(url).hostname or "").is_loopback
    except ValueError:
        is_here = False
    if not is_here:
        raise LocalFault("SETTINGS_UNREADABLE.ADDRESS")


@lru_cache(maxsize=64)  # asked at every call, of the same few addresses
def require_safe(url: str) -> None:
    """Refuse an address that would carry secrets in the clear, or that is none.

    Raises:
        LocalFault: ``SETTINGS_UNREADABLE.PLAIN_HTTP`` or ``SETTINGS_UNREADABLE.ADDRESS``.
    """
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host, parts = None, urlsplit("")
    if parts.scheme == "https" and host:
        return
    if parts.scheme == "http" and host in LOOPBACK_HOSTS:
        return
    plain = parts.scheme == "http" and host
    raise LocalFault("SETTINGS_UNREADABLE.PLAIN_HTTP" if plain else "SETTINGS_UNREADABLE.ADDRESS")
