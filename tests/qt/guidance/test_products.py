"""A product that the organisation does not list: a card, each button, and nothing sent."""

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from cards import see_card
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.faults import Stopped
from fieldbind.steps import Step
from going_on import before, follow
from raising import BIND, STATE, to_confirm, to_token
from wizardry import Person, at_work, quick_settings

REFUSED = Stopped("POLICY.PRODUCT", action=BIND)


@pytest.fixture
async def person(cloud: SimulatedCloud, tmp_path: Path) -> AsyncGenerator[Person, None]:
    """Somebody whose organisation lists one product, and not the one at hand."""
    settings = quick_settings(cloud, tmp_path, products=("OTHERPROD1",))
    async with at_work(settings, cloud) as person:
        yield person


@pytest.mark.parametrize("button", ["fix", "other"])
async def test_a_device_of_another_product_is_not_bound(person: Person, button: str) -> None:
    await to_confirm(person)
    noted = before(person, BIND)
    person.press("nav.next")
    problem = await see_card(person, REFUSED)
    fix = problem.fix if button == "fix" else problem.other
    assert fix is not None
    person.press(f"problem.{button}")
    await follow(person, fix, noted)
    assert person.cloud.asked(BIND) == []


async def test_nobody_waits_for_a_product_that_the_label_names(person: Person) -> None:
    await to_token(person)
    person.fill("device.product", "SIMPROD001")
    person.press("nav.next")
    named = Stopped("POLICY.PRODUCT", action=BIND, facts={"product": "SIMPROD001"})
    await see_card(person, named)
    assert person.wizard.step is Step.DEVICE
    assert person.cloud.asked(STATE) == []
    person.press("problem.fix")
    assert not person.sees("problem")
