"""What is sent to a device, byte for byte."""

import msgspec
import pytest

from fieldbind.cloud.models import BindToken, Secret, Site
from fieldbind.device.hotspot.message import LONGEST, QUESTION, Network, message_for, region_of
from fieldbind.faults import LocalFault

TOKEN = BindToken("0cc175b9c0f1b6a831c399e269772661")


def test_it_is_what_the_vendors_page_shows() -> None:
    network = Network("Lin-Home", Secret("pass word"), "a4:2b:b0:00:00:01")
    assert message_for(network, TOKEN, "ap-guangzhou") == (
        b'{"cmdType":1,"ssid":"Lin-Home","bssid":"a4:2b:b0:00:00:01","password":"pass word",'
        b'"token":"0cc175b9c0f1b6a831c399e269772661","region":"ap-guangzhou"}'
    )


def test_an_unknown_access_point_is_left_out_and_an_open_network_has_no_password() -> None:
    members = msgspec.json.decode(message_for(Network("Café 林", Secret("")), TOKEN, "na-ashburn"))
    assert set(members) == {"cmdType", "ssid", "password", "token", "region"}
    assert (members["ssid"], members["password"]) == ("Café 林", "")


def test_names_go_as_they_are_because_devices_read_no_escapes() -> None:
    assert "林家".encode() in message_for(Network("林家", Secret("x")), TOKEN, "ap-guangzhou")


def test_what_a_device_cannot_take_in_one_piece_is_refused() -> None:
    room = LONGEST - len(message_for(Network("", Secret("")), TOKEN, "ap-guangzhou"))
    assert len(message_for(Network("x" * room, Secret("")), TOKEN, "ap-guangzhou")) == LONGEST
    with pytest.raises(LocalFault, match="HOTSPOT_TOO_LONG"):
        message_for(Network("x" * (room + 1), Secret("")), TOKEN, "ap-guangzhou")


def test_each_site_has_its_region() -> None:
    assert [region_of(site) for site in Site] == ["ap-guangzhou", "na-ashburn"]


def test_the_question_asks_for_the_log() -> None:
    assert QUESTION == b'{"cmdType":3}'


def test_a_network_does_not_show_its_password() -> None:
    assert "horse" not in repr(Network("Lin-Home", Secret("correct horse")))
