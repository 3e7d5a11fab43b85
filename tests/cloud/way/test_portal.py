"""Captive portals, told by what they answer."""

import pytest

from fieldbind.cloud.way.portal import plain_address, portal_in

PLAIN, SAFE = "http://127.0.0.1:8000/api/tokenapi", "https://cloud.example/api/tokenapi"
HTML = {"content-type": "text/html; charset=utf-8"}


@pytest.mark.parametrize(
    ("url", "status", "headers"),
    [
        (PLAIN, 200, HTML),
        (PLAIN, 302, {"location": "https://login.invalid/"}),
        (SAFE, 302, {"location": "https://login.invalid/"}),
        (SAFE, 307, {"location": "//login.invalid/x"}),
        (SAFE, 511, HTML),
    ],
)
def test_what_looks_like_a_portal(url: str, status: int, headers: dict[str, str]) -> None:
    fault = portal_in(url, status, headers, said="HTTP")
    assert fault
    assert (fault.code, fault.message, fault.may_have_happened) == ("CAPTIVE_PORTAL", "HTTP", True)


@pytest.mark.parametrize(
    ("url", "status", "headers"),
    [
        (PLAIN, 200, {"content-type": "application/json"}),
        (PLAIN, 200, {}),
        (SAFE, 200, HTML),
        (PLAIN, 404, HTML),
        (SAFE, 301, {"location": "/api/v2/tokenapi"}),
        (SAFE, 301, {"location": "http://cloud.example/"}),
        (SAFE, 302, {}),
        (SAFE, 302, {"location": "https://[/"}),
        (SAFE, 302, {"location": "mailto:somebody"}),
        (SAFE, 0, {}),
    ],
)
def test_what_does_not(url: str, status: int, headers: dict[str, str]) -> None:
    assert portal_in(url, status, headers) is None


@pytest.mark.parametrize(
    ("url", "address"),
    [
        (SAFE, "http://cloud.example/"),
        ("https://cloud.example:8443/api", "http://cloud.example/"),
        ("https://[2001:db8::1]/api", "http://[2001:db8::1]/"),
        (PLAIN, "http://127.0.0.1:8000/"),
    ],
)
def test_a_browser_is_sent_to_the_cloud_itself_in_the_clear(url: str, address: str) -> None:
    assert plain_address(url) == address
