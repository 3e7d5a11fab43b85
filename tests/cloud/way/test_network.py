"""Whether this laptop has any network at all."""

import socket

from fieldbind.cloud.way.network import has_network


def test_it_says_what_the_system_says() -> None:
    def route(family: int, address: str) -> bool:
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            return probe.connect_ex((address, 9)) == 0

    known = route(socket.AF_INET, "192.0.2.1") or route(socket.AF_INET6, "2001:db8::1")
    assert has_network() is known


def test_an_address_that_no_route_leads_to() -> None:
    # Broadcast: refused to a socket that has not asked for it, with or without a network.
    assert not has_network([(socket.AF_INET, "255.255.255.255")])
