"""The demo's device: whoever plays it hands a token over as with a real one."""

from collections.abc import AsyncGenerator
from contextlib import aclosing, asynccontextmanager

import pytest

from before_the_bind import signed_in_journey
from fieldbind.cloud.models import Device
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.hotspot.demo import device_beside
from fieldbind.demo.scenarios import play, scenarios
from fieldbind.faults import Stopped
from fieldbind.journey import HandOver, HandStage, Journey
from hotspots import LAMP, NETWORK, with_made_token


@asynccontextmanager
async def playing(name: str) -> AsyncGenerator[tuple[Journey, SimulatedCloud]]:
    """A scenario with its device, in a hurry."""
    with play(name) as cloud:
        cloud.device_after = 0.1
        gives_up = scenarios()[name].gives_up
        with device_beside(cloud, gives_up, appears_after=0.1, away=0.2) as address:
            async with signed_in_journey(cloud, hotspot=address) as journey:
                yield journey, cloud


async def stages_of(hand: HandOver) -> list[HandStage]:
    """The stages in their order, each once however long it took."""
    async with aclosing(hand.stages()) as stages:
        return list(dict.fromkeys([handing.stage async for handing in stages]))


async def reported(journey: Journey, hand: HandOver) -> Device | None:
    """The device that the cloud names in the end."""
    token = hand.answers.token
    assert token is not None
    journey.ask_after(30.0)
    async with aclosing(journey.watch(token).polls()) as polls:
        last = [poll async for poll in polls][-1]
    return last.report.device if last.report else None


async def test_it_goes_well() -> None:
    async with playing("happy") as (journey, _):
        hand = journey.hand_over(await with_made_token(journey), NETWORK)
        assert await stages_of(hand) == list(HandStage)
        assert await reported(journey, hand) == LAMP


async def test_a_wrong_password_is_right_the_second_time() -> None:
    async with playing("wifi-refused") as (journey, _):
        hand = journey.hand_over(await with_made_token(journey), NETWORK)
        with pytest.raises(Stopped, match=r"DEVICE_GAVE_UP\.10"):
            await stages_of(hand)
        assert await stages_of(hand) == list(HandStage)[1:]


async def test_the_wrong_lamp_is_the_one_in_the_hotspot_too() -> None:
    async with playing("mismatch") as (journey, _):
        hand = journey.hand_over(await with_made_token(journey), NETWORK)
        await stages_of(hand)
        assert hand.answers.device_name == "lamp_e27_0421"
        assert await reported(journey, hand) == Device(LAMP.product_id, "lamp_e27_0421")
