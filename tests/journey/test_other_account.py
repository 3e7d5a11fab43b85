"""What was bound is its own account's: under another one nothing is read back or sent for it."""

from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Mapping

import pytest

from before_the_bind import Laptop, account_of, answers_before_bind, signed_in_journey
from fieldbind.cloud.models import DEFAULT_ROOM
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from fieldbind.demo.world.content import ZHOU_MIN
from fieldbind.faults import Stopped
from fieldbind.journey import Journey
from fieldbind.ledger.ledger import Ledger
from fieldbind.steps import Receipt

Act = Callable[[Journey, Receipt], Awaitable[object]]


@pytest.fixture
def cloud() -> Generator[SimulatedCloud, None, None]:
    with serve(SimulatedCloud(device_after=0.0)) as cloud:
        yield cloud


@pytest.fixture
async def laptop() -> AsyncGenerator[Laptop, None]:
    ledger = await Ledger.open(None)
    yield Laptop(ledger)
    await ledger.close()


ACTS: Mapping[str, Act] = {
    "read_back": lambda journey, receipt: journey.read_back(receipt),
    "rename": lambda journey, receipt: journey.rename(receipt, "Hall lamp"),
    "move": lambda journey, receipt: journey.move(receipt, DEFAULT_ROOM),
    "undo": lambda journey, receipt: journey.undo(receipt),
}


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
async def test_only_the_account_that_bound_it_changes_it(
    cloud: SimulatedCloud, laptop: Laptop, act: Act
) -> None:
    async with signed_in_journey(cloud, laptop=laptop) as journey:
        receipt = await journey.bind(await answers_before_bind(journey))
    async with signed_in_journey(cloud, laptop=laptop, user_id=ZHOU_MIN) as journey:
        assert account_of(journey).id == ZHOU_MIN
        asked = len(cloud.requests)
        with pytest.raises(Stopped, match="JOB_OF_OTHERS"):
            await act(journey, receipt)
        assert len(cloud.requests) == asked
    async with signed_in_journey(cloud, laptop=laptop) as journey:
        await act(journey, receipt)
