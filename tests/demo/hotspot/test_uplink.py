"""What a simulated device does once it has joined the Wi-Fi: its token reaches the cloud."""

import asyncio
from dataclasses import replace

import httpx
import pytest

from before_the_bind import until
from fieldbind.cloud.models import BindToken, Device
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.door import REPORT_PATH
from fieldbind.demo.hotspot.demo import device_beside
from fieldbind.demo.hotspot.on_air import on_air
from fieldbind.demo.hotspot.uplink import InProcess, OverHttp
from fieldbind.demo.server import serve
from fieldbind.device.hotspot.hotspot import Hotspot
from hotspots import NETWORK, QUICK, REGION, TOKEN

DEVICE = Device("SIMPROD001", "sim_dev_77")
LABEL = TOKEN.reveal()


async def hand(address: str, token: str = LABEL) -> None:
    hotspot = Hotspot(address, REGION, pause=5.0)
    async for _ in hotspot.hand_over(NETWORK, BindToken(token)):
        pass


def has_reported(cloud: SimulatedCloud, token: str = LABEL) -> bool:
    with cloud.changing() as world:
        return world.tickets[token].is_reported(cloud.clock())


def report_of(token: object = LABEL, method: str = "app_bind_token") -> dict[str, object]:
    return {
        "method": method,
        "clientToken": "sim_dev_77-1",
        "productId": DEVICE.product_id,
        "deviceName": DEVICE.name,
        "params": {"token": token},
    }


@pytest.fixture
def cloud() -> SimulatedCloud:
    return SimulatedCloud(device_after=None)


async def test_in_process_the_device_that_was_next_reports(cloud: SimulatedCloud) -> None:
    with on_air(QUICK, InProcess(cloud)) as (address, _):
        await hand(address)
        assert not has_reported(cloud)
        await until(lambda: has_reported(cloud))


async def test_a_token_that_is_in_a_hotspot_is_reported_by_nobody_else() -> None:
    cloud = SimulatedCloud(device_after=0.0)
    with cloud.changing() as world:
        world.tickets[LABEL].wake(cloud.clock())
    with on_air(QUICK, InProcess(cloud)) as (address, _):
        assert has_reported(cloud)
        await hand(address)
        assert not has_reported(cloud)


async def test_a_token_that_the_cloud_does_not_know_is_no_trouble(cloud: SimulatedCloud) -> None:
    with on_air(QUICK, InProcess(cloud)) as (address, there):
        await hand(address, "f" * 32)
        await until(lambda: there.reported == 1)


async def test_from_another_process_it_comes_in_by_the_door(cloud: SimulatedCloud) -> None:
    with serve(cloud), on_air(QUICK, OverHttp(cloud.url, DEVICE)) as (address, _):
        await hand(address)
        await until(lambda: has_reported(cloud))
        with cloud.changing() as world:
            assert world.tickets[LABEL].reporter == DEVICE
            assert DEVICE.id in world.units


async def test_a_cloud_that_is_not_there_is_tried_three_times() -> None:
    cloud = SimulatedCloud()
    with serve(cloud):
        url = cloud.url
    with on_air(QUICK, OverHttp(url, DEVICE, pause=0.01)) as (address, there):
        await hand(address)
        await until(lambda: there.reported == 1)


async def test_a_device_that_never_gets_there_does_not_report(cloud: SimulatedCloud) -> None:
    with device_beside(cloud) as address:
        assert not await Hotspot(address, REGION, patience=0.02).is_near()


def test_nothing_is_left_under_way_when_it_ends(cloud: SimulatedCloud) -> None:
    manners = replace(QUICK, joins_after=3600.0)
    with on_air(manners, InProcess(cloud, away=3600.0)) as (address, there):
        asyncio.run(hand(address))
    assert there.reported == 0
    with serve(cloud), pytest.raises(httpx.RemoteProtocolError):
        httpx.post(f"{cloud.url}/tokenapi", json={"Action": "AppGetUser"})


def test_the_door_answers_as_the_device_is_answered(cloud: SimulatedCloud) -> None:
    with serve(cloud):
        door = str(httpx.URL(cloud.url).copy_with(path=REPORT_PATH))
        good = httpx.post(door, json=report_of())
        unknown = httpx.post(door, json=report_of("f" * 32))
        strange = [
            httpx.post(door, json=report_of(7)),
            httpx.post(door, json=report_of(method="bind_device")),
            httpx.post(door, content=b"["),
        ]
    assert good.json() == {
        "method": "app_bind_token_reply",
        "clientToken": "sim_dev_77-1",
        "code": 0,
        "status": "success",
    }
    assert (unknown.status_code, unknown.json()["code"]) == (200, 404)
    assert [answer.status_code for answer in strange] == [400, 400, 400]
    assert has_reported(cloud)


def test_a_token_that_is_to_run_out_runs_out(cloud: SimulatedCloud) -> None:
    with cloud.changing() as world:
        world.doom(world.tickets[LABEL])
    assert cloud.take_report(LABEL, DEVICE)
    assert not has_reported(cloud)


def test_a_taken_port_is_told(cloud: SimulatedCloud) -> None:
    with on_air(QUICK, InProcess(cloud)) as (address, _):
        port = int(address.rpartition(":")[2])
        again = on_air(QUICK, InProcess(cloud), port=port)
        with pytest.raises(OSError, match=r"[Aa]ddress"), again:
            pass
