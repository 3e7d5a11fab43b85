"""How full a family is, where it takes no more: told if the cloud tells it, else left out."""

from collections.abc import Mapping

import pytest

from before_the_bind import BIND, answers_before_bind, signed_in_journey
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from fieldbind.demo.trouble import Trouble, body, hang, status
from fieldbind.faults import Refused
from fieldbind.journey.fullness import FULL

LIST = "AppGetFamilyDeviceList"
UNCOUNTED = b'{"code":0,"msg":"","data":{"DeviceList":[]}}'


async def facts_of_full_family(cloud: SimulatedCloud, trouble: Trouble | None) -> Mapping[str, str]:
    """What a refusal tells, with a trouble while the devices are counted."""
    async with signed_in_journey(cloud) as journey:
        answers = await answers_before_bind(journey)
        cloud.demand(FULL, action=BIND)
        if trouble:
            cloud.demand(trouble, action=LIST, times=None)
        with pytest.raises(Refused, match=FULL) as refused:
            await journey.bind(answers)
    return refused.value.facts


async def test_the_devices_of_a_full_family_are_counted() -> None:
    with serve(SimulatedCloud(device_after=0.0)) as cloud:
        facts = await facts_of_full_family(cloud, None)
        with cloud.changing() as world:
            (home,) = (home for home in world.homes.values() if home.name == "Lin family")
            count = len(world.units_in(home.id))
    assert facts == {"device_count": str(count)}


@pytest.mark.parametrize("trouble", [status(503), hang(), body(UNCOUNTED)])
async def test_a_count_that_fails_is_left_out(trouble: Trouble) -> None:
    with serve(SimulatedCloud(device_after=0.0)) as cloud:
        assert await facts_of_full_family(cloud, trouble) == {}
