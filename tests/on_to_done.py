"""What a person does on every page, up to Done."""

from collections.abc import Awaitable, Callable, Mapping
from functools import partial

from fieldbind.cloud.models import BindToken
from fieldbind.qt.pages.place import PlacePage
from fieldbind.steps import Step
from lists import choose, chosen, rows
from raising import BIND, create_token
from wizardry import Person

NAMES_TO_TAKE = ("place.new_family.name", "place.new_room.name")
"""Fields for what is to be created; there while it has not been."""


async def go_on_to_done(person: Person) -> None:
    """Do on every page what a person does there, until the bind is done."""
    while not person.sees("done.title"):
        assert not person.sees("problem"), f"one more card: {person.page_words()}"
        step = person.wizard.step
        if not person.wizard.is_busy:
            await _ON_PAGE[step](person)
        await person.until(partial(_has_left, person, step))


def _has_left(person: Person, step: Step) -> bool:
    return person.wizard.step is not step or person.sees("problem")


async def _on_sign_in(person: Person) -> None:
    person.press("signin.method.password")
    person.fill("signin.account", person.cloud.account)
    person.fill("signin.password", person.cloud.password)
    person.press("nav.next")


async def _on_place(person: Person) -> None:
    """Continue loads what is not loaded and creates what was named, so it is pressed till then."""
    await person.until(lambda: has_families(person) or person.press("nav.next"))
    if not chosen(person, "place.family"):
        choose(person, "place.family", 1)
    await person.until(lambda: _is_settled(person) or person.press("nav.next"))
    person.press("nav.next")


def has_families(person: Person) -> bool:
    """Whether there are families to choose from."""
    return person.sees("place.family") and bool(rows(person, "place.family"))


def _is_settled(person: Person) -> bool:
    page = person.wizard.page
    return (
        isinstance(page, PlacePage)
        and page.is_settled()
        and not any(map(person.sees, NAMES_TO_TAKE))
    )


async def _on_device(person: Person) -> None:
    if len(token_field(person)) != 32:
        await create_token(person)
    person.press("nav.next")


async def _on_wait(person: Person) -> None:
    await person.until(lambda: person.wizard.step is not Step.WAIT or person.sees("problem"))


async def _on_confirm(person: Person) -> None:
    person.press("nav.next")


_ON_PAGE: Mapping[Step, Callable[[Person], Awaitable[None]]] = {
    Step.SIGN_IN: _on_sign_in,
    Step.PLACE: _on_place,
    Step.DEVICE: _on_device,
    Step.WAIT: _on_wait,
    Step.CONFIRM: _on_confirm,
}


def binds(person: Person) -> int:
    """How many binds took effect."""
    return sum(request.carried_out for request in person.cloud.asked(BIND))


def token_field(person: Person) -> str:
    """What stands in the token field, without blanks."""
    return person.words("device.token").replace(" ", "")


async def choose_anew_and_go_on(person: Person, token: BindToken | None) -> None:
    """From a place that could not be checked: the token is still there, and bound at the end."""
    await person.until_seen("problem.title")
    assert person.wizard.step is Step.PLACE
    assert person.wizard.answers.token == token
    person.cloud.forget_demands()
    person.press("problem.fix")
    await person.until(lambda: has_families(person))
    await go_on_to_done(person)
