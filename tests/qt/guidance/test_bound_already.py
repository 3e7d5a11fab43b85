"""A device that is bound already: where it is, as far as this account can see."""

import pytest

from cards import see_card
from fieldbind.cloud.models import Device
from fieldbind.faults import Refused, Stopped
from fieldbind.guidance.problem import Fix
from fieldbind.journey.elsewhere import BoundElsewhere
from fieldbind.steps import Outcome
from going_on import before, follow
from meanwhile import put_the_device, take_out
from on_to_done import binds, go_on_to_done
from raising import BIND, FAMILIES, to_confirm
from wizardry import Person

HUANG = "Huang family"
NAMES = {"found_family": HUANG, "family": "Lin family"}
SAME_FAMILY = "UnsupportedOperation.CannotBindSameFamily"


async def elsewhere(person: Person) -> Device:
    """Come to the card of a device that another family of the account holds."""
    await to_confirm(person)
    device = put_the_device(person, HUANG)
    person.press("nav.next")
    huang = next(f for f in await person.wizard.journey.list_families() if f.name == HUANG)
    await see_card(person, BoundElsewhere(huang, ""), NAMES)
    return device


async def test_bound_elsewhere_is_shown_there(person: Person) -> None:
    device = await elsewhere(person)
    person.press("problem.fix")
    await person.until_seen("done.title")
    receipt = person.wizard.answers.receipt
    assert receipt is not None
    assert (receipt.outcome, receipt.family.name) == (Outcome.ALREADY_THERE, HUANG)
    assert receipt.entry is not None
    assert receipt.entry.device == device
    assert HUANG in person.words("done.receipt")
    assert not person.sees("done.undo")
    assert binds(person) == 0
    person.press("done.another")
    await person.until_seen("device.token")
    assert "Lin family" in person.words("device.place"), "the next one goes where it was chosen"


async def test_bound_elsewhere_can_be_left(person: Person) -> None:
    await elsewhere(person)
    noted = before(person, BIND)
    person.press("problem.other")
    await follow(person, Fix.ANOTHER_DEVICE, noted)
    await go_on_to_done(person)
    assert binds(person) == 1


async def test_there_it_is_gone_by_now(person: Person) -> None:
    device = await elsewhere(person)
    huang = next(f for f in await person.wizard.journey.list_families() if f.name == HUANG)
    take_out(person, device)
    person.press("problem.fix")
    await person.until(lambda: person.sees("problem") and "any more" in person.page_words())
    await see_card(person, BoundElsewhere(huang, "", gone=True), {**NAMES, "device": device.name})
    person.press("problem.fix")
    await go_on_to_done(person)
    assert binds(person) == 1


@pytest.mark.parametrize("button", ["fix", "other"])
async def test_bound_by_others(person: Person, button: str) -> None:
    await to_confirm(person)
    device = put_the_device(person, "Zhou office")
    person.press("nav.next")
    problem = await see_card(person, Stopped("BOUND_BY_OTHERS", action=BIND))
    noted = before(person, BIND)
    take_out(person, device)
    fix = problem.fix if button == "fix" else problem.other
    assert fix is not None
    person.press(f"problem.{button}")
    await follow(person, fix, noted)
    await go_on_to_done(person)
    assert binds(person) == 1


async def test_bound_somewhere_that_cannot_be_read_now(person: Person) -> None:
    await to_confirm(person)
    put_the_device(person, HUANG)
    person.cloud.demand("InternalError", action=FAMILIES)
    person.press("nav.next")
    problem = await see_card(person, Refused(SAME_FAMILY, action=BIND))
    noted = before(person, FAMILIES)
    person.press("problem.fix")
    await follow(person, problem.fix, noted)
    await person.until(lambda: person.sees("problem") and HUANG in person.page_words())
