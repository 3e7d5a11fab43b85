"""The settings, one line each: name, type, default, and what is accepted, by its key.

Words for each ``description`` are in the guidance files, under ``expected``.
"""

from enum import Enum
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from fieldbind.cloud.addresses import Addresses, App
from fieldbind.cloud.models import PRODUCT_ID_FORM, AccessToken, Secret, Site
from fieldbind.cloud.way.portal import plain_address
from fieldbind.naming import is_pattern
from fieldbind.settings.addresses import (
    HOTSPOT,
    is_cloud_address,
    is_hotspot_address,
    is_proxy_choice,
    is_safe_address,
)
from fieldbind.settings.scheme import TEXT_SIZES, Scheme


class SignInMethod(Enum):
    """The ways to sign in, in the order they are offered."""

    PASSWORD = "password"  # noqa: S105  the method's name, not a password
    CODE = "code"
    ACCESS_TOKEN = "token"  # noqa: S105  likewise


class KeyringUse(Enum):
    """Where secrets may be kept."""

    AUTO = "auto"
    MEMORY = "memory"


class Language(Enum):
    """The languages that Fieldbind is written in."""

    ENGLISH = "en"
    CHINESE = "zh_CN"


def _is_text_size(percent: int) -> bool:
    return percent in TEXT_SIZES


_CloudAddress = Annotated[
    str,
    Meta(
        description="cloud-address",
        extra={"accepts": is_cloud_address},
    ),
]
_Address = Annotated[
    str,
    Meta(
        description="address",
        extra={"accepts": is_safe_address},
    ),
]
_Proxy = Annotated[
    str,
    Meta(
        description="proxy",
        extra={"accepts": is_proxy_choice},
    ),
]
_Hotspot = Annotated[
    str,
    Meta(
        description="hotspot",
        extra={"accepts": is_hotspot_address},
    ),
]
_Limit = Annotated[float, Meta(ge=0.05, le=120, description="seconds")]
_Interval = Annotated[float, Meta(ge=0.01, le=60, description="seconds")]
_Span = Annotated[float, Meta(ge=0.05, le=3600, description="seconds")]
# A cloud that is asked more often than its vendor's own app asks throttles the account. Checked
# where a value comes in from outside; tests, which lay shorter ones over it afterwards, are free.
_PollInterval = Annotated[float, Meta(ge=2, le=30, description="seconds")]
# A limit is announced 20 s before it ends (WCAG 2.2.1), so it has to be longer than that.
SHORTEST_WAIT, LONGEST_WAIT = 30, 3600
_WaitLimit = Annotated[float, Meta(ge=SHORTEST_WAIT, le=LONGEST_WAIT, description="seconds")]
_Warning = Annotated[float, Meta(ge=20, le=600, description="seconds")]
_Methods = Annotated[
    tuple[SignInMethod, ...],
    Meta(min_length=1, description="methods"),
]
# Where nothing follows: "$" would let a line break pass, "\Z" is unknown to JSON Schema.
_ProductId = Annotated[str, Meta(pattern=rf"^{PRODUCT_ID_FORM}(?![\s\S])")]
_Products = Annotated[
    tuple[_ProductId, ...],
    Meta(min_length=1, description="products"),
]
_TextSize = Annotated[int, Meta(description="text-size", extra={"accepts": _is_text_size})]
_Pattern = Annotated[
    str,
    Meta(
        max_length=64,
        description="pattern",
        extra={"accepts": is_pattern},
    ),
]


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """All settings; spans of time are seconds.

    ``site`` is None when nobody set it: then the remembered one counts, else China. Empty addresses
    follow the site. Secrets, and the address they are handed over to (``hotspot``), come from the
    environment only. ``allowed_methods``, ``products`` and ``name_pattern`` come from the site
    policy only; empty, they restrict nothing. ``locked`` has what the policy set, by its keys
    there, and ``policy_file`` says where it lies. ``asked`` has what the environment or the command
    line set of that which could else be chosen in the window. A ``text_size`` of 0 is the system's.
    """

    data_dir: Annotated[Path, Meta(description="folder")]
    config_dir: Annotated[Path, Meta(description="folder")]
    site: Annotated[Site | None, Meta(description="site")] = None
    cloud_url: _CloudAddress = ""
    sign_in_url: _Address = ""
    app_key: Annotated[str, Meta(max_length=256, description="app-key")] = ""
    app_secret: Annotated[Secret | None, Meta(description="app-secret")] = None
    access_token: Annotated[AccessToken | None, Meta(description="access-token")] = None
    language: Annotated[Language | None, Meta(description="language")] = None
    theme: Annotated[Scheme, Meta(description="theme")] = Scheme.SYSTEM
    text_size: _TextSize = 0
    less_motion: Annotated[bool, Meta(description="switch")] = False
    guidance_file: Annotated[Path | None, Meta(description="file")] = None
    keyring: Annotated[KeyringUse, Meta(description="keyring")] = KeyringUse.AUTO
    keyring_limit: _Limit = 20
    proxy: _Proxy = "system"
    extra_ca: Annotated[Path | None, Meta(description="pem-file")] = None
    connect_timeout: _Limit = 5
    call_timeout: _Limit = 10
    retry_pause: _Interval = 0.5
    probe_interval: _Interval = 3
    poll_interval: _PollInterval = 2
    wait_limit: _WaitLimit = 100
    warn_before: _Warning = 20
    tip_after: _Span = 20
    usual_after: _Span = 40
    settle_pause: _Interval = 2
    settle_limit: _Span = 30
    hotspot: _Hotspot = HOTSPOT
    hotspot_look: _Interval = 1
    hotspot_retry: _Interval = 2
    hotspot_limit: _Span = 300
    return_limit: _Span = 100
    clipboard_clear: _Span = 60
    code_resend: _Span = 60
    allowed_methods: _Methods = ()
    products: _Products = ()
    name_pattern: _Pattern = ""
    locked: Annotated[frozenset[str], Meta(description="names")] = frozenset()
    policy_file: Annotated[Path | None, Meta(description="file")] = None
    asked: Annotated[frozenset[str], Meta(description="names")] = frozenset()

    @property
    def sign_in_methods(self) -> tuple[SignInMethod, ...]:
        """The ways that are allowed and can work; where nobody signs, only a token can be shown.

        The vendor wants a signature; any other cloud may have a gateway at its own sign-in address.
        """
        allowed = self.allowed_methods or tuple(SignInMethod)
        if self.sign_in_url or (self.app_key and (self.app_secret or self.cloud_url)):
            return tuple(method for method in SignInMethod if method in allowed)
        return tuple(method for method in (SignInMethod.ACCESS_TOKEN,) if method in allowed)

    @property
    def app(self) -> App | None:
        """App key and secret of the organisation; None where a gateway knows them."""
        return App(self.app_key, self.app_secret) if self.app_key else None

    @property
    def granted_token(self) -> AccessToken | None:
        """The access token from the environment, where the site policy allows that way."""
        is_allowed = SignInMethod.ACCESS_TOKEN in self.sign_in_methods
        return self.access_token if is_allowed else None

    def is_locked(self, name: str) -> bool:
        """Whether the site policy set it; ``name`` is its key there, ``sign_in_methods``."""
        return name in self.locked

    def is_settled(self, name: str) -> bool:
        """Whether a choice in the window means nothing, because somebody above it has spoken."""
        return name in self.locked or name in self.asked

    def addresses_of(self, site: Site) -> Addresses:
        """Where everything goes when ``site`` is chosen."""
        return Addresses(self.cloud_url_of(site), self.sign_in_url_of(site))

    def cloud_url_of(self, site: Site) -> str:
        """Where calls go when ``site`` is chosen; ends before ``/tokenapi``, without a slash."""
        return self.cloud_url.rstrip("/") or Addresses.for_site(site).cloud_url

    def plain_url_of(self, site: Site) -> str:
        """Where a browser finds the page of a network that wants a sign-in of its own."""
        return plain_address(self.cloud_url_of(site))

    def sign_in_url_of(self, site: Site) -> str:
        """Where the sign-in actions go when ``site`` is chosen."""
        return self.sign_in_url.rstrip("/") or f"{self.cloud_url_of(site)}/appapi"
