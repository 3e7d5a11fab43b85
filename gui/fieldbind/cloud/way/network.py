"""Whether this laptop has any network at all."""

import socket
from collections.abc import Sequence

# Set aside for documentation (RFC 5737, RFC 3849): nobody has these addresses.
_NOBODY = ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1"))
_DISCARD = 9


def has_network(
    elsewhere: Sequence[tuple[socket.AddressFamily, str]] = _NOBODY,
) -> bool:
    """Whether a route leads away from here. Nothing is sent.

    Connecting a datagram socket only looks the route up; without one the system refuses.
    """
    return any(_has_route(family, address) for family, address in elsewhere)


def _has_route(family: socket.AddressFamily, address: str) -> bool:
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.connect((address, _DISCARD))
    except OSError:
        return False
    return True
