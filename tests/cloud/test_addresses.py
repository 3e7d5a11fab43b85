"""Where calls may go."""

import pytest

from fieldbind.cloud.addresses import Addresses, App, is_vendors, require_here
from fieldbind.cloud.models import Secret, Site
from fieldbind.faults import LocalFault


@pytest.mark.parametrize(
    ("site", "root"),
    [
        (Site.CHINA, "https://iot.cloud.tencent.com/api/exploreropen"),
        (Site.OVERSEAS, "https://oversea.iotcloud.tencentiotcloud.com/api/exploreropen"),
    ],
)
def test_the_sites_of_the_vendor(site: Site, root: str) -> None:
    addresses = Addresses.for_site(site)
    assert addresses.token_url == f"{root}/tokenapi"
    assert addresses.sign_in_url == f"{root}/appapi"
    assert not addresses.has_gateway


def test_a_gateway_takes_the_sign_in_alone() -> None:
    addresses = Addresses.for_site(Site.CHINA, "https://gateway.example/sign")
    assert addresses.token_url == "https://iot.cloud.tencent.com/api/exploreropen/tokenapi"
    assert addresses.sign_in_url == "https://gateway.example/sign"
    assert addresses.has_gateway


def test_a_slash_at_the_end_does_no_harm() -> None:
    addresses = Addresses.for_cloud("http://localhost:1/api/")
    assert addresses.token_url == "http://localhost:1/api/tokenapi"
    assert addresses.sign_in_url == "http://localhost:1/api/appapi"


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.1:80", "localhost:8080", "[::1]:9"])
def test_plain_http_goes_to_this_machine(host: str) -> None:
    assert Addresses.for_cloud(f"http://{host}").cloud_url == f"http://{host}"


@pytest.mark.parametrize(
    "url",
    [
        "http://192.0.2.1",
        "http://cloud.example",
        "http://127.0.0.1.example",
        "http://localhost@cloud.example",
    ],
)
def test_plain_http_goes_nowhere_else(url: str) -> None:
    with pytest.raises(LocalFault) as caught:
        Addresses.for_cloud(url)
    assert caught.value.code == "SETTINGS_UNREADABLE.PLAIN_HTTP"


@pytest.mark.parametrize(
    "url", ["", "cloud.example", "ftp://localhost", "https://", "https://[::1", "https://a:b"]
)
def test_what_is_no_address_is_refused(url: str) -> None:
    with pytest.raises(LocalFault) as caught:
        Addresses("https://cloud.example", url)
    assert caught.value.code == "SETTINGS_UNREADABLE.ADDRESS"


@pytest.mark.parametrize(
    ("url", "theirs"),
    [
        ("https://iot.cloud.tencent.com/api", True),
        ("https://oversea.iotcloud.tencentiotcloud.com", True),
        ("https://iot.cloud.tencent.com.example.org/api", False),
        ("https://iot.cloud.tencent.com:8443/api", False),
        ("https://me@iot.cloud.tencent.com/api", False),
        ("", False),
    ],
)
def test_whose_address_it_is(url: str, theirs: bool) -> None:
    assert is_vendors(url) is theirs


@pytest.mark.parametrize("url", ["http://127.0.0.1:1/api", "http://127.9.9.9", "https://[::1]:9"])
def test_an_address_of_this_laptop(url: str) -> None:
    require_here(url)


@pytest.mark.parametrize("url", ["", "http://localhost:1", "https://192.0.2.7", "http://[fe80::1]"])
def test_an_address_beyond_this_laptop(url: str) -> None:
    with pytest.raises(LocalFault) as caught:
        require_here(url)
    assert caught.value.code == "SETTINGS_UNREADABLE.ADDRESS"


def test_an_app_does_not_show_its_secret() -> None:
    assert "hush" not in repr(App("key", Secret("hush")))
