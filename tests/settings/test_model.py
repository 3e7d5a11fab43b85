"""What the settings mean for addresses and ways to sign in."""

from pathlib import Path

import msgspec
import pytest

from fieldbind.cloud.models import AccessToken, Secret, Site
from fieldbind.settings.addresses import (
    is_cloud_address,
    is_hotspot_address,
    is_proxy_choice,
    is_safe_address,
)
from fieldbind.settings.model import Settings, SignInMethod


def settings(
    app_key: str = "", app_secret: str = "", cloud_url: str = "", sign_in_url: str = ""
) -> Settings:
    return Settings(
        data_dir=Path(),
        config_dir=Path(),
        app_key=app_key,
        app_secret=Secret(app_secret) if app_secret else None,
        cloud_url=cloud_url,
        sign_in_url=sign_in_url,
    )


def test_without_an_app_only_a_token_can_be_shown() -> None:
    assert settings().sign_in_methods == (SignInMethod.ACCESS_TOKEN,)
    assert settings(cloud_url="https://c").sign_in_methods == (SignInMethod.ACCESS_TOKEN,)


def test_a_key_that_nobody_signs_for_opens_nothing() -> None:
    assert settings(app_key="k").sign_in_methods == (SignInMethod.ACCESS_TOKEN,)


@pytest.mark.parametrize(
    "given",
    [
        {"app_key": "k", "app_secret": "s"},
        {"app_key": "k", "cloud_url": "https://c"},
        {"sign_in_url": "https://gateway"},
    ],
)
def test_with_an_app_or_a_gateway_all_ways_are_open(given: dict[str, str]) -> None:
    assert settings(**given).sign_in_methods == (
        SignInMethod.PASSWORD,
        SignInMethod.CODE,
        SignInMethod.ACCESS_TOKEN,
    )


def test_an_access_token_counts_only_where_the_policy_allows_it() -> None:
    given = msgspec.structs.replace(
        settings(sign_in_url="https://gateway"), access_token=AccessToken("t-1")
    )
    without = msgspec.structs.replace(given, allowed_methods=(SignInMethod.PASSWORD,))

    assert given.granted_token == AccessToken("t-1")
    assert without.granted_token is None


def test_addresses_follow_the_site() -> None:
    china = "https://iot.cloud.tencent.com/api/exploreropen"
    overseas = "https://oversea.iotcloud.tencentiotcloud.com/api/exploreropen"

    assert settings().cloud_url_of(Site.CHINA) == china
    assert settings().cloud_url_of(Site.OVERSEAS) == overseas
    assert settings().sign_in_url_of(Site.OVERSEAS) == f"{overseas}/appapi"


def test_set_addresses_win_over_the_site() -> None:
    given = settings(cloud_url="https://c/api/")

    assert given.cloud_url_of(Site.CHINA) == given.cloud_url_of(Site.OVERSEAS) == "https://c/api"
    assert given.sign_in_url_of(Site.CHINA) == "https://c/api/appapi"
    assert settings(sign_in_url="https://g/in/").sign_in_url_of(Site.CHINA) == "https://g/in"
    assert given.plain_url_of(Site.CHINA) == "http://c/"


def test_a_device_is_looked_for_where_it_is_in_its_own_hotspot() -> None:
    assert settings().hotspot == "192.168.4.1:8266"


@pytest.mark.parametrize(
    "text", ["192.168.4.1:8266", "10.10.10.1:1", "172.16.0.1:65535", "127.0.0.1:9266"]
)
def test_where_a_device_can_be(text: str) -> None:
    assert is_hotspot_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "192.168.4.1",
        "192.168.4.1:0",
        "192.168.4.1:65536",
        "192.168.4.1:8266\n",
        "192.168.4.256:8266",
        "192.168.04.1:8266",
        "device.local:8266",
        "[fe80::1]:8266",
        "8.8.8.8:8266",
        "0.0.0.0:8266",
        "255.255.255.255:8266",
        "224.0.0.1:8266",
    ],
)
def test_a_wifi_password_is_sent_to_no_name_and_to_no_address_of_the_internet(text: str) -> None:
    assert not is_hotspot_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "https://cloud.example.org",
        "https://cloud.example.org:8443/api",
        "http://127.0.0.1:1",
        "http://localhost:8000",
        "http://[::1]:8000/x",
    ],
)
def test_safe_addresses(text: str) -> None:
    assert is_safe_address(text)
    assert is_cloud_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "cloud.example.org",
        "https://",
        "http://cloud.example.org",
        "http://127.0.0.1.example.org",
        "http://localhost.example.org",
        "ftp://127.0.0.1",
        "https://name:word@cloud.example.org",
        "https://cloud.example.org?x=1",
        "https://cloud.example.org#x",
        "https://cloud.example.org/a b",
        "https://cloud.example.org/\n",
        "https://cloud.example.org:99999",
        "https://[::1",
    ],
)
def test_addresses_that_no_token_may_be_sent_to(text: str) -> None:
    assert not is_safe_address(text)


@pytest.mark.parametrize("ending", ["tokenapi", "tokenapi/", "appapi"])
def test_a_cloud_address_ends_before_the_endpoint(ending: str) -> None:
    assert not is_cloud_address(f"https://cloud.example.org/api/{ending}")


@pytest.mark.parametrize(
    "text",
    [
        "system",
        "none",
        "http://proxy.example.org:3128",
        "https://proxy.example.org",
        "http://10.0.0.1:8080/",
        "socks5://127.0.0.1:1080",
        "socks5h://[::1]:1080",
    ],
)
def test_a_proxy_may_be(text: str) -> None:
    assert is_proxy_choice(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "direct",
        "proxy.example.org:3128",
        "http://lin:word@proxy.example.org:3128",
        "http://lin@proxy.example.org:3128",
        "http://proxy.example.org:port",
        "http://[::1",
        "http://:3128",
        "http://proxy.example.org/proxy.pac",
        "http://proxy.example.org?x",
        "http://proxy example.org",
        "http://proxy.example.org\n",
        "gopher://proxy.example.org",
        "file:///proxy.pac",
    ],
)
def test_a_proxy_may_not_be(text: str) -> None:
    assert not is_proxy_choice(text)


def test_ways_that_are_not_allowed_are_not_offered() -> None:
    allowed = (SignInMethod.ACCESS_TOKEN, SignInMethod.CODE)
    with_app = msgspec.structs.replace(
        settings(app_key="k", app_secret="s"), allowed_methods=allowed
    )
    without = msgspec.structs.replace(settings(), allowed_methods=allowed)

    assert with_app.sign_in_methods == (SignInMethod.CODE, SignInMethod.ACCESS_TOKEN)
    assert without.sign_in_methods == (SignInMethod.ACCESS_TOKEN,)


def test_no_way_is_left_where_the_only_allowed_one_cannot_work() -> None:
    given = msgspec.structs.replace(settings(), allowed_methods=(SignInMethod.PASSWORD,))

    assert given.sign_in_methods == ()


def test_what_the_policy_set_is_locked() -> None:
    given = msgspec.structs.replace(settings(), locked=frozenset({"site"}))

    assert given.is_locked("site")
    assert not given.is_locked("proxy")
