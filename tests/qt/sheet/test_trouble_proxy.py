"""A proxy that wants a login from somebody who signs in again: one sheet over the other."""

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from behind_proxy import behind_proxy
from cards import focused
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.steps import Step
from raising import CREATE_TOKEN, to_device
from signing_in_again import end_session
from wizardry import Person, at_work

LOGIN = ("ACME\\lin", "so:geheim")


@pytest.fixture
async def there(cloud: SimulatedCloud, tmp_path: Path) -> AsyncGenerator[Person, None]:
    """Somebody whose session has ended, before a proxy that wants a login from now on."""
    async with behind_proxy(cloud, tmp_path) as (settings, proxy), at_work(settings, cloud) as one:
        await to_device(one)
        end_session(one)
        one.press("device.create")
        await one.until_seen("signin.sheet")
        proxy.login = ":".join(LOGIN)
        proxy.drop()
        one.fill("signin.password", cloud.password)
        one.press("signin.submit")
        await one.until_seen("signin.fix")
        assert one.words("signin.fix") == "Enter the login"
        assert "proxy wants a login" in one.words("signin.sentence")
        one.enter()
        assert one.sees("proxy.sheet")
        assert not one.sees("signin.sheet")
        assert proxy.name in one.words("proxy.sentence")
        assert focused(one) == "proxy.user"
        yield one


def enter(person: Person, user: str, password: str) -> None:
    """Fill in the upper sheet and go on."""
    person.fill("proxy.user", user)
    person.fill("proxy.password", password)
    person.press("proxy.submit")


async def test_the_sign_in_goes_on_by_itself(there: Person) -> None:
    enter(there, *LOGIN)
    await there.until(lambda: there.wizard.window.stack.isEnabled())
    await there.until(lambda: len(there.words("device.token").replace(" ", "")) == 32)
    assert len(there.cloud.asked("AppGetToken")) == 2
    assert len(there.cloud.asked(CREATE_TOKEN)) == 2


async def test_a_login_that_is_not_taken_is_asked_for_again(there: Person) -> None:
    enter(there, "lin", "forgotten")
    await there.until_seen("signin.fix")
    assert "does not take this login" in there.words("signin.sentence")
    there.press("signin.fix")
    enter(there, *LOGIN)
    await there.until(lambda: there.wizard.window.stack.isEnabled())


async def test_not_now_leads_back_to_the_sign_in(there: Person) -> None:
    there.key(Qt.Key.Key_Escape)
    assert not there.sees("proxy.sheet")
    assert focused(there) == "signin.fix"
    assert there.words("signin.password") == there.cloud.password
    assert not there.wizard.window.stack.isEnabled()
    there.key(Qt.Key.Key_Escape)
    await there.until_seen("problem.fix")
    assert there.wizard.window.stack.isEnabled()


async def test_another_page_takes_the_upper_one_away(there: Person) -> None:
    there.press("rail.step_2")
    await there.until(lambda: there.wizard.step is Step.PLACE)
    assert there.sees("signin.sheet")
    assert not there.sees("proxy.sheet")


@pytest.mark.parametrize("entry", ["rail.sign_out", "rail.history"])
async def test_leaving_takes_both_away(there: Person, entry: str) -> None:
    there.press(entry)
    await there.until(lambda: not there.sees("signin.sheet") and not there.sees("proxy.sheet"))
    assert there.wizard.window.stack.isEnabled()
