"""What is looked at, and how long a look may take."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from fieldbind.cloud.addresses import LOOPBACK_HOSTS, Addresses, App
from fieldbind.cloud.models import AccessToken
from fieldbind.cloud.way.network import has_network
from fieldbind.cloud.way.proxies import Proxies
from fieldbind.faults import LocalFault
from fieldbind.keychain import Keychain


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Spans are seconds.

    Args:
        whole: all checks together; with start and end, a command takes ten seconds at most.
        each: one check.
        connect: reaching the other side: connection and TLS, each.
        call: one call to the cloud.
        slow: an answer that takes longer is worth a word.
        answers: how many are timed.
        timed: no further answer is timed that would end later.
        free: bytes that should be free on the disk.
    """

    whole: float = 8.5
    each: float = 6.0
    connect: float = 2.5
    call: float = 3.0
    slow: float = 1.5
    answers: int = 5
    timed: float = 3.0
    free: int = 200_000_000


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A session that somebody has.

    Args:
        access: its token.
        is_kept: whether the next start has it too.
    """

    access: AccessToken
    is_kept: bool


@dataclass(frozen=True, slots=True)
class Cameras:
    """What the system says of cameras.

    Args:
        names: as people know them.
        is_refused: there is one, but this program may not use it.
    """

    names: tuple[str, ...] = ()
    is_refused: bool = False


AskCameras = Callable[[], Awaitable[Cameras]]
"""Asks the system for its cameras."""


async def nobody() -> SignedIn | None:
    """Nobody is signed in."""
    return None


def no_trouble() -> LocalFault | None:
    """Nothing has befallen the ledger."""
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Laptop:
    """One laptop and its way to one cloud.

    Args:
        addresses: where the cloud and its sign-in are.
        app: app key and secret; None where a gateway knows them.
        extra_ca: PEM file of an organisation's own certificate authority.
        proxies: which way to go; new, so that what was known of an earlier network does not count.
        keychain: where secrets are kept.
        session: who is signed in.
        ledger_folder: the data folder; None where the ledger is in memory.
        trouble: what has befallen the open ledger.
        disk: a folder on the disk that is to have room; it need not exist.
        cameras: asks the system; None where nobody can.
        has_network: whether this laptop has any network.
        limits: how long it may take.
    """

    addresses: Addresses
    app: App | None
    proxies: Proxies
    keychain: Keychain
    disk: Path
    extra_ca: Path | None = None
    session: Callable[[], Awaitable[SignedIn | None]] = nobody
    ledger_folder: Path | None = None
    trouble: Callable[[], LocalFault | None] = no_trouble
    cameras: AskCameras | None = None
    has_network: Callable[[], bool] = has_network
    limits: Limits = field(default_factory=Limits)

    @property
    def host(self) -> str:
        """Where the cloud is."""
        return urlsplit(self.addresses.cloud_url).hostname or ""

    @property
    def is_local(self) -> bool:
        """Whether the cloud is on this laptop, as a simulated one is."""
        return self.host in LOOPBACK_HOSTS

    @property
    def is_all_local(self) -> bool:
        """Whether nothing at all lies beyond this laptop."""
        return self.is_local and not self.signs_in_elsewhere

    @property
    def signs_in_elsewhere(self) -> bool:
        """Whether another host takes the sign-in."""
        return (
            urlsplit(self.addresses.sign_in_url).netloc != urlsplit(self.addresses.cloud_url).netloc
        )
