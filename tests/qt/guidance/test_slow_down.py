"""The cloud asks to be left alone for a while: the card names the next try, and keeps to it."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest

from fieldbind.demo.trouble import Trouble, refuse, too_many
from fieldbind.steps import Step
from raising import BIND, FAMILIES, to_confirm, to_sign_in
from wizardry import Person

GET_TOKEN = "AppGetToken"
LONG = replace(refuse("RequestLimitExceeded"), headers={"retry-after": "120"})
SHORT = replace(refuse("RequestLimitExceeded"), headers={"retry-after": "1"})


async def sign_in(person: Person) -> None:
    await to_sign_in(person)
    person.fill("signin.account", person.cloud.account)
    person.fill("signin.password", person.cloud.password)


WAYS: dict[str, tuple[Callable[[Person], Awaitable[None]], str, Step]] = {
    BIND: (to_confirm, "done.title", Step.DONE),
    FAMILIES: (sign_in, "place.family", Step.PLACE),
    GET_TOKEN: (sign_in, "place.family", Step.PLACE),
}


def now() -> datetime:
    return datetime.now().astimezone()


def next_try(person: Person) -> datetime:
    """The hour that the card names, today or past midnight."""
    words = person.words("problem.cause")
    found = re.search(r"Next try at (\d\d:\d\d:\d\d)\.", words)
    assert found, words
    at = datetime.combine(now().date(), time.fromisoformat(found[1]), tzinfo=now().tzinfo)
    return at if at > now() - timedelta(hours=12) else at + timedelta(days=1)


@pytest.mark.parametrize("trouble", [too_many("120"), LONG], ids=["429", "refused"])
@pytest.mark.parametrize("action", WAYS)
async def test_the_card_names_the_next_try_and_nothing_is_asked_before(
    person: Person, action: str, trouble: Trouble
) -> None:
    reach, _, _ = WAYS[action]
    await reach(person)
    person.cloud.demand(trouble, action=action, times=None)
    before = now()
    person.press("nav.next")
    await person.until_seen("problem.title")
    after = now()
    assert person.words("problem.title") == "Tencent Cloud asks us to slow down"
    at = next_try(person)
    second = timedelta(seconds=1)
    assert before + 120 * second - second <= at <= after + 120 * second + second
    assert "minute" not in person.page_words()
    assert person.words("problem.fix") == f"Next try {at:%H:%M:%S}"
    person.press("problem.fix")
    person.enter()
    assert len(person.cloud.asked(action)) == 1
    person.press("problem.other")
    await person.until(lambda: not person.sees("problem.title"))


@pytest.mark.parametrize("trouble", [too_many("1"), SHORT], ids=["429", "refused"])
@pytest.mark.parametrize("action", WAYS)
async def test_it_goes_on_by_itself_then(person: Person, action: str, trouble: Trouble) -> None:
    reach, page, step = WAYS[action]
    await reach(person)
    person.cloud.demand(trouble, action=action)
    person.press("nav.next")
    await person.until_seen("problem.title")
    await person.until_seen(page)
    assert person.wizard.step is step
    assert len(person.cloud.asked(action)) == 2


async def test_without_an_hour_of_its_own_it_is_a_minute(person: Person) -> None:
    await sign_in(person)
    person.cloud.demand(too_many(), action=FAMILIES, times=None)
    before = now()
    person.press("nav.next")
    await person.until_seen("problem.title")
    assert next_try(person) >= before + timedelta(seconds=59)


async def test_whoever_leaves_the_card_is_not_brought_back(person: Person) -> None:
    await to_confirm(person)
    person.cloud.demand(too_many("1"), action=BIND)
    person.press("nav.next")
    await person.until_seen("problem.title")
    person.press("problem.other")
    await person.until_seen("confirm.summary")
    person.press("rail.step_3")
    await person.until_seen("device.token")
    assert len(person.cloud.asked(BIND)) == 1
