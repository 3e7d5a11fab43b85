"""A connection that came about."""

from dataclasses import dataclass

from fieldbind.cloud.way.proxies import Way


@dataclass(frozen=True, slots=True)
class Reached:
    """What was seen of it.

    Args:
        way: how it got there.
        issuer: who issued the certificate, which was found good; empty without TLS.
        version: of TLS, ``TLSv1.3``; empty without.
    """

    way: Way
    issuer: str
    version: str
