"""A session that ends during the wait: nothing is asked meanwhile, the time so far is kept."""

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from at_the_wait import ASK, reach_wait, report
from fieldbind.demo.cloud import SimulatedCloud
from signing_in_again import end_session, see_sheet, sign_in_again
from wizardry import Person, at_work, quick_settings


@pytest.fixture
async def signed_out(cloud: SimulatedCloud, tmp_path: Path) -> AsyncGenerator[Person, None]:
    """Somebody whose session has ended in the second second of a wait."""
    cloud.device_after = None
    async with at_work(quick_settings(cloud, tmp_path), cloud) as person:
        await reach_wait(person)
        await person.until(lambda: person.words("wait.elapsed") == "0:01")
        end_session(person)
        await see_sheet(person)
        yield person


async def test_the_page_below_says_that_it_is_paused(signed_out: Person) -> None:
    words = signed_out.page_words()
    assert "Paused while you sign in. The device may go on by itself." in words
    assert signed_out.words("wait.stage") == "Waiting is paused"
    assert signed_out.wizard.page.caption().startswith("Paused, 0:0")
    assert not signed_out.sees("wait.stop")


async def test_signed_in_again_it_waits_on_with_its_time(signed_out: Person) -> None:
    await sign_in_again(signed_out)
    await signed_out.until(lambda: signed_out.words("wait.stage") == "Device reports the token")
    assert signed_out.words("wait.elapsed") >= "0:01"
    asked = len(signed_out.cloud.asked(ASK))
    await signed_out.until(lambda: len(signed_out.cloud.asked(ASK)) > asked)
    report(signed_out)
    await signed_out.until_seen("confirm.summary")
    found = signed_out.wizard.answers.report
    assert found is not None
    assert found.waited > 1.0


async def test_a_page_that_was_not_paused_goes_on_as_it_is(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    cloud.device_after = None
    async with at_work(quick_settings(cloud, tmp_path), cloud) as person:
        await reach_wait(person)
        person.press("wait.stop")
        person.wizard.page.go_on()
        assert person.words("wait.stage") == "Waiting is paused"
