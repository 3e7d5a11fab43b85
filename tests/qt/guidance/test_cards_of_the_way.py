"""Everything that can go wrong between this laptop and the cloud, on the page it stops."""

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from cards import see_card
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from fieldbind.faults import Fault, NoAnswer, StrangeAnswer
from fieldbind.steps import Step
from going_on import before, follow
from on_to_done import binds, go_on_to_done
from posting import closed_port
from raised import TROUBLES, WORTH_ANOTHER_TRY
from raising import BIND, CREATE_TOKEN, FAMILIES, RENAME, ROOMS, STATE, WAYS, ask_for_password
from wizardry import Person, at_work, quick_settings

CUT, PAGES_CUT = "NETWORK_CUT", (ROOMS, CREATE_TOKEN, STATE, RENAME)
READS = (FAMILIES, ROOMS)


@pytest.fixture
async def person(cloud: SimulatedCloud, tmp_path: Path) -> AsyncGenerator[Person, None]:
    """Somebody whose calls and waits are given up soon."""
    settings = quick_settings(
        cloud,
        tmp_path,
        call_timeout=0.15,
        poll_interval=0.02,
        settle_pause=0.02,
        wait_limit=0.15,
    )
    async with at_work(settings, cloud) as person:
        yield person


def fault_of(code: str, action: str) -> Fault:
    """The fault as it reaches the window."""
    kind = NoAnswer if code.startswith("NETWORK") else StrangeAnswer
    return kind(code, action=action)


async def raise_trouble(person: Person, code: str, action: str) -> None:
    """Come to the page and ask, with the trouble ordered for as often as Fieldbind tries."""
    times: int | None = 1
    if action == BIND or (action in READS and code in WORTH_ANOTHER_TRY):
        times = 3
    elif action == STATE:
        times = None
    await WAYS[action].there(person)
    person.cloud.demand(TROUBLES[code], action=action, times=times)
    await WAYS[action].ask(person)


async def press_and_go_on(person: Person, action: str, code: str, button: str) -> None:
    """See the card, press a button of it, and bind."""
    problem = await see_card(person, fault_of(code, action))
    fix = problem.fix if button == "fix" else problem.other
    assert fix is not None
    noted = before(person, action)
    person.cloud.forget_demands()
    person.press(f"problem.{button}")
    await follow(person, fix, noted)
    if noted.step is not Step.DONE:
        await go_on_to_done(person)
    assert binds(person) == 1


@pytest.mark.parametrize("action", ["AppGetToken", FAMILIES, BIND])
@pytest.mark.parametrize("code", TROUBLES)
async def test_try_again(person: Person, code: str, action: str) -> None:
    await raise_trouble(person, code, action)
    await press_and_go_on(person, action, code, "fix")


@pytest.mark.parametrize("action", PAGES_CUT)
@pytest.mark.parametrize("button", ["fix", "other"])
async def test_a_cut_on_every_other_page(person: Person, action: str, button: str) -> None:
    await raise_trouble(person, CUT, action)
    await press_and_go_on(person, action, CUT, button)


@pytest.mark.parametrize("action", ["AppGetToken", FAMILIES, BIND])
async def test_close(person: Person, action: str) -> None:
    await raise_trouble(person, CUT, action)
    await press_and_go_on(person, action, CUT, "other")


async def test_a_cloud_that_comes_back(cloud: SimulatedCloud, tmp_path: Path) -> None:
    port = closed_port()
    gone = cloud.url.replace(cloud.url.split(":")[2].split("/")[0], str(port))
    async with at_work(quick_settings(cloud, tmp_path, cloud_url=gone), cloud) as person:
        await WAYS["AppGetToken"].there(person)
        await ask_for_password(person)
        await see_card(person, NoAnswer("NETWORK_REFUSED", action="AppGetToken"))
        with serve(cloud, port):
            person.press("problem.fix")
            await go_on_to_done(person)
    assert binds(person) == 1
