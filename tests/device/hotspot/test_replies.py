"""Reading what a device says: all that is a reply, and nothing else."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbind.cloud.models import Device
from fieldbind.device.hotspot.replies import Acknowledgement, Trouble, read_replies

ACK = b'{"cmdType":2,"productId":"SIMPROD001","deviceName":"sim_dev_01","protoVersion":"2.0"}'
NOW = b'{"cmdType":2,"deviceReply":"Current_Error","log":"ESP WIFI connect error! (10, 2)"}'
BEFORE = b'{"cmdType":2,"deviceReply":"Previous_Error","log":"ESP WIFI connect error! (10, 2)"}'
DEVICE = Device("SIMPROD001", "sim_dev_01")
SAID = "ESP WIFI connect error! (10, 2)"


@pytest.mark.parametrize("ending", [b"", b"\r\n", b"\n", b"\0", b"\r\n\0\0"])
def test_an_acknowledgement_names_the_device(ending: bytes) -> None:
    assert read_replies(ACK + ending) == (Acknowledgement(DEVICE),)


def test_trouble_is_told_by_its_numbers() -> None:
    assert read_replies(NOW + b"\r\n") == (Trouble(10, 2, SAID, is_earlier=False),)
    assert read_replies(BEFORE) == (Trouble(10, 2, SAID, is_earlier=True),)


def test_several_in_one_datagram_are_read_in_their_order() -> None:
    earlier, acknowledged = read_replies(BEFORE + b"\r\n" + ACK + b"\r\n")
    assert isinstance(earlier, Trouble)
    assert acknowledged == Acknowledgement(DEVICE)


def test_members_that_nobody_has_described_do_not_matter() -> None:
    assert read_replies(ACK[:-1] + b',"extra":{"a":[1,2]}}') == (Acknowledgement(DEVICE),)


@pytest.mark.parametrize(
    "names",
    [
        {},
        {"productId": "SIMPROD001"},
        {"productId": "SIMPROD001", "deviceName": ""},
        {"productId": "SIM PROD", "deviceName": "x"},
        {"productId": "SIMPROD001", "deviceName": "a/b"},
        {"productId": "SIMPROD001", "deviceName": 7},
        {"productId": "SIMPROD001\n", "deviceName": "x"},
    ],
)
def test_an_acknowledgement_counts_without_names_that_can_be_used(names: dict[str, Any]) -> None:
    said = json.dumps({"cmdType": 2, **names}).encode()
    assert read_replies(said) == (Acknowledgement(None),)


@pytest.mark.parametrize(
    "log",
    ["", "no numbers", "(10)", "(a, b)", "(10, )", "(12345, 1)", 7, None, ["(10, 2)"]],
)
def test_trouble_without_numbers_is_trouble_all_the_same(log: object) -> None:
    said = json.dumps({"cmdType": 2, "deviceReply": "Current_Error", "log": log}).encode()
    (trouble,) = read_replies(said)
    assert isinstance(trouble, Trouble)
    assert (trouble.number, trouble.sub) == (None, None)


def test_the_last_numbers_count_and_the_log_is_one_line_of_bounded_length() -> None:
    log = "first (1, 2)\nthen\x1b (23, 103)" + "x" * 5000
    said = json.dumps({"cmdType": 2, "deviceReply": "Current_Error", "log": log}).encode()
    (trouble,) = read_replies(said)
    assert isinstance(trouble, Trouble)
    assert (trouble.number, trouble.sub) == (23, 103)
    said = trouble.told_without(())
    assert said.isprintable()
    assert len(said) == 200
    assert trouble.log not in repr(trouble)


@pytest.mark.parametrize(
    "datagram",
    [
        b"",
        b"hello",
        b"\xff\xfe",
        b"[]",
        b"2",
        b'{"cmdType":3,"log":""}',
        b'{"cmdType":1,"ssid":"x","token":"y"}',
        b'{"cmdType":true}',
        b'{"cmdType":"2"}',
        b'{"deviceReply":"Current_Error"}',
        ACK[:-1],
        b"[" * 100_000,
        b'{"a":' * 50_000,
    ],
)
def test_what_is_no_reply_is_passed_over(datagram: bytes) -> None:
    assert read_replies(datagram) == ()


@given(st.binary(max_size=2000))
def test_nothing_that_comes_raises(datagram: bytes) -> None:
    read_replies(datagram)


@given(st.sampled_from([ACK, NOW, BEFORE]), st.data())
def test_no_damage_to_a_reply_raises(reply: bytes, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(reply)))
    end = data.draw(st.integers(start, len(reply)))
    read_replies(reply[:start] + data.draw(st.binary(max_size=40)) + reply[end:])
