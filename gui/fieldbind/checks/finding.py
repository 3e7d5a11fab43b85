"""What a check has found: keys and values, no words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from fieldbind.faults import Fault

HUNG = "hung"
"""The key of what did not come to an end in its time."""


class Check(Enum):
    """Everything that is looked at, in the order in which it is shown."""

    NETWORK = "network"
    DNS = "dns"
    TLS = "tls"
    CLOCK = "clock"
    PROXY = "proxy"
    PORTAL = "portal"
    SIGN_IN = "sign_in"
    SESSION = "session"
    LATENCY = "latency"
    KEYRING = "keyring"
    CAMERA = "camera"
    LEDGER = "ledger"
    DISK = "disk"


class Standing(Enum):
    """How a check has ended."""

    FINE = "fine"
    TO_FIX = "to_fix"
    """Work goes on for now, but this needs a hand."""
    STOPPED = "stopped"
    SKIPPED = "not_looked_at"

    @property
    def needs_work(self) -> bool:
        """Whether a person has something to do."""
        return self in (Standing.TO_FIX, Standing.STOPPED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One row.

    Args:
        check: what was looked at.
        standing: how it ended.
        key: its words in the guidance files, under ``checks.words``; else the code of a fault.
        ms: what it took, or for LATENCY what an answer takes; None where nothing was measured.
        facts: what the words fill in; never a secret, nobody's name, no path.
        because: the check in whose way something stands, where this one could not be looked at.
    """

    check: Check
    standing: Standing
    key: str
    ms: float | None = None
    facts: Mapping[str, str] = field(default_factory=dict[str, str])
    because: Check | None = None

    @property
    def blocks(self) -> bool:
        """Whether checks that need this one cannot be looked at either."""
        return self.standing is Standing.STOPPED or self.because is not None


def fine(check: Check, key: str, **facts: str) -> Finding:
    """All is well."""
    return Finding(check=check, standing=Standing.FINE, key=f"{check.value}.{key}", facts=facts)


def to_fix(check: Check, key: str, **facts: str) -> Finding:
    """Something of our own to mend; ``key`` is that of the words."""
    return Finding(check=check, standing=Standing.TO_FIX, key=f"{check.value}.{key}", facts=facts)


def spared(check: Check, key: str, **facts: str) -> Finding:
    """Not looked at, and nothing is amiss because of it."""
    return Finding(check=check, standing=Standing.SKIPPED, key=f"{check.value}.{key}", facts=facts)


def held_up(check: Check, by: Check) -> Finding:
    """Not looked at, because something stands in the way of another check."""
    return Finding(check=check, standing=Standing.SKIPPED, key="held_up", because=by)


def stopped(check: Check, fault: Fault) -> Finding:
    """A fault that is this check's own."""
    standing = Standing.TO_FIX if check in _GOES_ON else Standing.STOPPED
    return Finding(check=check, standing=standing, key=fault.code, facts=fault.facts)


def hung(check: Check) -> Finding:
    """It did not come to an end in its time."""
    standing = Standing.TO_FIX if check in _GOES_ON else Standing.STOPPED
    return Finding(check=check, standing=standing, key=HUNG)


# What a bind can do without, for now.
_GOES_ON = frozenset(
    {Check.CLOCK, Check.SESSION, Check.KEYRING, Check.CAMERA, Check.LEDGER, Check.DISK}
)
