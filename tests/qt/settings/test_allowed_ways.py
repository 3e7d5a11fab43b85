"""Ways to sign in that a site policy allows: nothing on any page leads around them."""

from pathlib import Path

import pytest

from fieldbind.demo.cloud import SimulatedCloud
from signing_in_again import end_session
from under_policy import under_policy
from wizardry import at_work

ONLY_PASSWORD = 'sign_in_methods = ["password"]'
ONLY_TOKEN = 'sign_in_methods = ["token"]'


async def test_a_way_that_is_not_allowed_is_not_called_missing(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    async with at_work(under_policy(cloud, tmp_path, ONLY_TOKEN), cloud) as person:
        await person.until_seen("signin.access_token")
        assert "Your organisation allows this way only." in person.page_words()
        assert "ask your organisation for" not in person.page_words()


async def test_what_is_not_set_up_is_still_told(cloud: SimulatedCloud, tmp_path: Path) -> None:
    policy = 'sign_in_methods = ["password", "token"]'
    environ = {"FIELDBIND_APP_KEY": "", "FIELDBIND_APP_SECRET": ""}
    settings = under_policy(cloud, tmp_path, policy, environ=environ)
    async with at_work(settings, cloud) as person:
        await person.until_seen("signin.access_token")
        assert "ask your organisation for" in person.page_words()


async def test_a_token_from_the_environment_leads_around_nothing(
    cloud: SimulatedCloud, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    environ = {"FIELDBIND_ACCESS_TOKEN": cloud.issue_access_token().reveal()}
    settings = under_policy(cloud, tmp_path, ONLY_PASSWORD, environ=environ)
    async with at_work(settings, cloud) as person:
        await person.sign_in()
        assert len(person.cloud.asked("AppGetToken")) == 1
    assert "FIELDBIND_ACCESS_TOKEN is ignored" in caplog.text


async def test_the_sheet_offers_no_other_way(cloud: SimulatedCloud, tmp_path: Path) -> None:
    async with at_work(under_policy(cloud, tmp_path, ONLY_PASSWORD), cloud) as person:
        await person.sign_in()
        await person.choose_place()
        end_session(person)
        person.press("device.create")
        await person.until_seen("signin.sheet")
        assert person.sees("signin.password")
        assert not person.sees("signin.method.token")
        assert not person.sees("signin.method.code")
