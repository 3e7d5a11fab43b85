"""Handing over through a hotspot: real sockets, and air as bad as it gets."""

import asyncio
import json
import logging
import socket
from contextlib import aclosing, closing

import pytest

from fieldbind.cloud.models import Secret
from fieldbind.demo.hotspot.air import Air
from fieldbind.demo.hotspot.manners import Complaint, Manners
from fieldbind.device.hotspot.events import (
    Acknowledged,
    EarlierTrouble,
    Event,
    OutOfReach,
    Sent,
)
from fieldbind.device.hotspot.hotspot import Hotspot
from fieldbind.device.hotspot.line import Line, Ways
from fieldbind.device.hotspot.message import Network
from fieldbind.faults import LocalFault, NoAnswer, Stopped
from hotspots import LAMP, NETWORK, PASSWORD, TOKEN, CutLine, hotspot_of, nothing_more


async def events_of(hotspot: Hotspot, network: Network = NETWORK) -> list[Event]:
    async with aclosing(hotspot.hand_over(network, TOKEN)) as events:
        return [event async for event in events]


def listener() -> socket.socket:
    """A socket that somebody has bound, and that says nothing."""
    bound = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    bound.bind(("127.0.0.1", 0))
    return bound


def address_of(bound: socket.socket) -> str:
    host, port = bound.getsockname()
    return f"{host}:{port}"


async def test_one_datagram_is_enough_where_the_air_is_good() -> None:
    with hotspot_of() as (hotspot, there):
        assert await events_of(hotspot) == [Sent(1, 5), Acknowledged(LAMP)]
        (heard,) = await nothing_more(there)
    assert json.loads(heard) == {
        "cmdType": 1,
        "ssid": "Lin-Home",
        "password": PASSWORD,
        "token": TOKEN.reveal(),
        "region": "ap-guangzhou",
    }


async def test_a_device_need_not_say_which_one_it_is() -> None:
    with hotspot_of(Manners(names_itself=False)) as (hotspot, _):
        assert (await events_of(hotspot))[-1] == Acknowledged(None)


async def test_it_is_sent_again_until_it_is_heard() -> None:
    with hotspot_of(air=Air(seed=4, loss=0.6), pause=0.05, tries=40) as (hotspot, there):
        events = await events_of(hotspot)
    assert events[-1] == Acknowledged(LAMP)
    assert events[0] == Sent(1, 40)
    assert there.heard


@pytest.mark.parametrize("seed", range(6))
async def test_doubled_late_and_reordered_replies_change_nothing(seed: int) -> None:
    manners = Manners(between=0.01, stays=1.0, earlier=Complaint(10, 2))
    air = Air(seed, delay=0.15, doubled=0.5)
    with hotspot_of(manners, air, pause=1.0) as (hotspot, _):
        events = await events_of(hotspot)
    assert events[-1] == Acknowledged(LAMP)
    told = [event for event in events if isinstance(event, EarlierTrouble)]
    assert len(told) <= 1


async def test_after_the_last_try_the_device_is_called_silent() -> None:
    with hotspot_of(air=Air(loss=1.0), pause=0.02) as (hotspot, _):
        sent: list[Event] = []
        with pytest.raises(NoAnswer, match="HOTSPOT_SILENT"):
            async with aclosing(hotspot.hand_over(NETWORK, TOKEN)) as events:
                async for event in events:
                    sent += [event]
    assert sent == [Sent(number, 5) for number in range(1, 6)]


async def test_a_port_where_nobody_listens_is_tried_again() -> None:
    with closing(listener()) as taken:
        address = address_of(taken)
    hotspot = Hotspot(address, "ap-guangzhou", tries=3, pause=0.02)
    with pytest.raises(NoAnswer, match="HOTSPOT_SILENT"):
        await events_of(hotspot)


async def test_what_a_stranger_sends_is_not_heard() -> None:
    with closing(listener()) as device, closing(listener()) as stranger:
        device.setblocking(False)
        hotspot = Hotspot(address_of(device), "ap-guangzhou", tries=2, pause=0.05)
        loop = asyncio.get_running_loop()
        with pytest.raises(NoAnswer, match="HOTSPOT_SILENT"):
            async with aclosing(hotspot.hand_over(NETWORK, TOKEN)) as events:
                async for _ in events:
                    _, peer = await loop.sock_recvfrom(device, 2048)
                    stranger.sendto(b'{"cmdType":2}', peer)


async def test_earlier_trouble_is_only_passed_on() -> None:
    with hotspot_of(Manners(earlier=Complaint(1, 103))) as (hotspot, _):
        sent, told, acknowledged = await events_of(hotspot)
    assert sent == Sent(1, 5)
    assert isinstance(told, EarlierTrouble)
    assert (told.trouble.number, told.trouble.sub) == (1, 103)
    assert acknowledged == Acknowledged(LAMP)


@pytest.mark.parametrize("number", range(25))
async def test_every_number_ends_it_under_its_own_code(number: int) -> None:
    manners = Manners(gives_up=Complaint(number, 103))
    with hotspot_of(manners) as (hotspot, _), pytest.raises(Stopped) as stopped:
        await events_of(hotspot)
    assert stopped.value.code == f"DEVICE_GAVE_UP.{number}"
    assert stopped.value.facts == {"ssid": "Lin-Home", "number": str(number), "sub": "103"}


@pytest.mark.parametrize(
    ("password", "log", "kept"),
    [
        (PASSWORD, f"no {PASSWORD} and no {TOKEN.reveal()}", "no *** and no ***"),
        ("two  blanks  24", "no two  blanks  24", "no ***"),
        (PASSWORD, "x" * 195 + PASSWORD, "x" * 195 + "***"),
    ],
    ids=["both", "blanks", "at the cut"],
)
async def test_a_device_that_repeats_what_it_was_told_repeats_no_secret(
    password: str, log: str, kept: str
) -> None:
    with closing(listener()) as device:
        device.setblocking(False)
        hotspot = Hotspot(address_of(device), "ap-guangzhou", pause=5.0)
        network = Network("Lin-Home", Secret(password))
        said = {"cmdType": 2, "deviceReply": "Current_Error", "log": log}
        loop = asyncio.get_running_loop()
        with pytest.raises(Stopped) as stopped:
            async with aclosing(hotspot.hand_over(network, TOKEN)) as events:
                async for _ in events:
                    _, peer = await loop.sock_recvfrom(device, 2048)
                    await loop.sock_sendto(device, json.dumps(said).encode(), peer)
    assert stopped.value.code == "DEVICE_GAVE_UP"
    assert stopped.value.message == kept
    assert dict(stopped.value.facts) == {"ssid": "Lin-Home"}


async def test_what_is_too_long_is_never_sent() -> None:
    with hotspot_of() as (hotspot, there):
        network = Network("x" * 2000, Secret(PASSWORD))
        with pytest.raises(LocalFault, match="HOTSPOT_TOO_LONG"):
            await events_of(hotspot, network)
        with pytest.raises(LocalFault, match="HOTSPOT_TOO_LONG"):
            hotspot.require_short(network, TOKEN)
        assert await nothing_more(there) == []


async def test_a_port_that_is_in_use_is_said() -> None:
    with closing(listener()) as mine, closing(listener()) as device:
        port = int(mine.getsockname()[1])
        hotspot = Hotspot(address_of(device), "ap-guangzhou", local_port=port)
        with pytest.raises(LocalFault, match="HOTSPOT_PORT"):
            await events_of(hotspot)


async def test_what_the_system_lets_not_out_is_said() -> None:
    with pytest.raises(LocalFault, match="HOTSPOT_PORT"):
        await events_of(Hotspot("127.255.255.255:8266", "ap-guangzhou"))


async def test_a_network_that_has_gone_is_no_silent_device() -> None:
    CutLine.left = 2
    with closing(listener()) as device:
        ways = Ways(line=CutLine)
        hotspot = Hotspot(address_of(device), "ap-guangzhou", pause=0.02, ways=ways)
        assert await events_of(hotspot) == [Sent(1, 5), Sent(2, 5), OutOfReach()]
        assert not await hotspot.is_near()


async def test_nothing_of_it_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with hotspot_of() as (hotspot, _):
        await events_of(hotspot)
    assert PASSWORD not in caplog.text
    assert TOKEN.reveal() not in caplog.text


async def test_a_device_that_answers_is_near() -> None:
    with hotspot_of() as (hotspot, there):
        assert await hotspot.is_near()
        assert there.heard == [b'{"cmdType":3}']


async def test_on_loopback_only_an_answer_counts() -> None:
    with hotspot_of(Manners(answers_questions=False), patience=0.05) as (hotspot, _):
        assert not hotspot.is_joined()
        assert not await hotspot.is_near()


@pytest.mark.parametrize(
    ("own", "is_joined"),
    [("192.168.4.2", True), ("192.168.4.254", True), ("192.168.5.2", False), (None, False)],
)
def test_an_address_in_its_network_is_being_in_the_hotspot(
    own: str | None, is_joined: bool
) -> None:
    ways = Ways(own_host=lambda _: own)
    assert Hotspot("192.168.4.1:8266", "ap-guangzhou", ways=ways).is_joined() is is_joined


async def test_this_laptop_is_in_no_network_that_does_not_exist() -> None:
    assert not Hotspot("127.255.255.255:8266", "ap-guangzhou").is_joined()
    assert Ways().own_host(("127.255.255.255", 8266)) is None
    assert Ways().own_host(("127.0.0.1", 8266)) == "127.0.0.1"


async def test_a_local_port_can_be_set() -> None:
    with closing(listener()) as free:
        port = int(free.getsockname()[1])
    with closing(listener()) as device:
        device.setblocking(False)
        hotspot = Hotspot(address_of(device), "ap-guangzhou", local_port=port, tries=1, pause=0.01)
        with pytest.raises(NoAnswer):
            await events_of(hotspot)
        _, peer = device.recvfrom(2048)
    assert peer == ("127.0.0.1", port)


def ways_in(own: str, device: str) -> Ways:
    """Those of a laptop with this address, whose every line ends at a port of loopback."""
    host, _, port = device.rpartition(":")
    return Ways(line=lambda _, local: Line((host, int(port)), local), own_host=lambda _: own)


@pytest.mark.parametrize(("own", "is_near"), [("192.168.4.2", True), ("10.0.0.7", False)])
async def test_a_silent_device_is_near_where_the_laptop_is_in_its_network(
    own: str, is_near: bool
) -> None:
    with closing(listener()) as device:
        ways = ways_in(own, address_of(device))
        hotspot = Hotspot("192.168.4.1:8266", "ap-guangzhou", patience=0.02, ways=ways)
        assert await hotspot.is_near() is is_near


async def test_a_router_of_the_same_address_is_no_device() -> None:
    with closing(listener()) as gone:
        router = address_of(gone)
    ways = ways_in("192.168.4.2", router)
    hotspot = Hotspot("192.168.4.1:8266", "ap-guangzhou", ways=ways)
    assert hotspot.is_joined()
    assert not await hotspot.is_near()
