"""The simulated device: true to what the device SDK does, and to what is ordered of it."""

import json
from dataclasses import replace

import pytest

from fieldbind.cloud.models import Device
from fieldbind.demo.hotspot.air import Air
from fieldbind.demo.hotspot.device import Reaction, SimulatedDevice
from fieldbind.demo.hotspot.manners import Complaint, Manners
from fieldbind.device.hotspot.message import LONGEST, QUESTION, message_for
from fieldbind.device.hotspot.replies import Acknowledgement, Trouble, read_replies
from hotspots import LAMP, NETWORK, TOKEN

MESSAGE = message_for(NETWORK, TOKEN, "ap-guangzhou")
OTHER = MESSAGE.replace(TOKEN.reveal().encode(), b"f" * 32)


def device_with(manners: Manners | None = None) -> SimulatedDevice:
    return SimulatedDevice(manners or Manners(), lambda _: LAMP)


def complaint_in(reaction: Reaction) -> tuple[int | None, int | None]:
    (saying,) = reaction.sayings
    (trouble,) = read_replies(saying.datagram)
    assert isinstance(trouble, Trouble)
    assert not trouble.is_earlier
    return trouble.number, trouble.sub


def test_it_acknowledges_three_times_a_second_apart_and_takes_the_token_once() -> None:
    device = device_with()
    first, second = device.take(MESSAGE, 10.0), device.take(MESSAGE, 12.0)
    assert (first.token, first.device) == (TOKEN.reveal(), LAMP)
    assert (second.token, second.device) == ("", None)
    assert [saying.after for saying in first.sayings] == [0.0, 1.0, 2.0]
    for saying in (*first.sayings, *second.sayings):
        assert read_replies(saying.datagram) == (Acknowledgement(LAMP),)
        assert saying.datagram.endswith(b"\r\n")


def test_it_leaves_and_only_a_question_opens_the_next_hotspot() -> None:
    device = device_with(Manners(stays=3.0, appears_after=2.0))
    assert device.take(QUESTION, 0.0) == Reaction()
    assert device.take(MESSAGE, 1.9) == Reaction()
    assert device.take(MESSAGE, 2.0).device == LAMP
    assert device.take(MESSAGE, 4.9).sayings
    assert device.take(OTHER, 5.0) == Reaction()
    assert device.take(QUESTION, 6.0) == Reaction()
    assert device.take(OTHER, 8.0).token == "f" * 32


def test_a_question_is_answered_unless_it_is_told_not_to() -> None:
    (answer,) = device_with().take(QUESTION, 0.0).sayings
    assert json.loads(answer.datagram)["cmdType"] == 3
    assert device_with(Manners(answers_questions=False)).take(QUESTION, 0.0) == Reaction()


@pytest.mark.parametrize("most", [None, 2])
def test_it_complains_as_ordered(most: int | None) -> None:
    device = device_with(Manners(gives_up=Complaint(10, 2), gives_up_times=most))
    for _ in range(2):
        assert complaint_in(device.take(MESSAGE, 0.0)) == (10, 2)
    assert (device.take(MESSAGE, 0.0).device is None) is (most is None)


def test_earlier_trouble_is_told_first() -> None:
    device = device_with(Manners(earlier=Complaint(1, 103)))
    first, *rest = device.take(MESSAGE, 0.0).sayings
    (trouble,) = read_replies(first.datagram)
    assert isinstance(trouble, Trouble)
    assert (trouble.number, trouble.is_earlier) == (1, True)
    assert len(rest) == 3


@pytest.mark.parametrize(
    ("datagram", "complaint"),
    [
        (b"hello", (2, 201)),
        (b"\xff\xff", (2, 201)),
        (b"[" * 1000, (2, 201)),
        (MESSAGE[:-1] + b"," + b" " * LONGEST + b'"x":1}', (2, 201)),
        (b'{"cmdType":1}', (2, 104)),
        (b'{"cmdType":1,"ssid":"","token":"x"}', (2, 104)),
        (b'{"cmdType":1,"ssid":"x","token":7}', (2, 104)),
    ],
)
def test_what_it_cannot_use_it_complains_of(datagram: bytes, complaint: tuple[int, int]) -> None:
    assert complaint_in(device_with().take(datagram, 0.0)) == complaint


def test_other_commands_are_passed_over() -> None:
    assert device_with().take(b'{"cmdType":0,"token":"x"}', 0.0) == Reaction()


def test_it_names_the_device_that_the_token_is_for() -> None:
    device = SimulatedDevice(Manners(), lambda token: Device("SIMPROD001", token[:4]))
    assert device.take(MESSAGE, 0.0).device == Device("SIMPROD001", TOKEN.reveal()[:4])
    silent = SimulatedDevice(replace(Manners(), names_itself=False), lambda _: LAMP)
    assert read_replies(silent.take(MESSAGE, 0.0).sayings[0].datagram) == (Acknowledgement(None),)


def test_the_same_seed_is_the_same_air() -> None:
    one, same, other = (Air(seed, loss=0.3, delay=1.0, doubled=0.3) for seed in (7, 7, 8))
    carried = [one.arrivals() for _ in range(200)]
    assert carried == [same.arrivals() for _ in range(200)]
    assert carried != [other.arrivals() for _ in range(200)]
    assert {len(copies) for copies in carried} == {0, 1, 2}
    assert all(0.0 <= delay <= 1.0 for copies in carried for delay in copies)


def test_good_air_carries_everything_at_once() -> None:
    assert [Air().arrivals() for _ in range(10)] == [(0.0,)] * 10
