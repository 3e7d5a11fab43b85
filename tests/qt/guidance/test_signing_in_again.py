"""A session that ends on the way: the page comes back for the same person, and for nobody else."""

from cards import see_card
from fieldbind.demo.world.content import LIN_WEI, ZHOU_MIN
from fieldbind.faults import Refused
from fieldbind.steps import Step
from going_on import kept
from on_to_done import binds, go_on_to_done
from raising import (
    BIND,
    RENAME,
    STATE,
    ask_whose_token,
    to_confirm,
    to_done,
    to_sign_in,
    to_token,
)
from wizardry import Person

ENDED = "InvalidParameterValue.InvalidAccessToken"


def end_session(person: Person) -> None:
    """Let the cloud know nobody any more."""
    with person.cloud.changing() as world:
        world.passes.clear()


async def come_to_sign_in(person: Person, action: str) -> None:
    """Press through the card to the Sign in page."""
    await see_card(person, Refused(ENDED, action=action))
    person.press("problem.fix")
    await person.until_seen("signin.password")


async def sign_in_as(person: Person, user_id: str) -> None:
    world = person.cloud.world
    person.fill("signin.account", world.people[user_id].phone_number)
    person.fill("signin.password", world.people[user_id].password)
    person.press("nav.next")
    await person.until(lambda: person.wizard.step is not Step.SIGN_IN)


async def test_a_bind_is_pressed_again_by_the_person(person: Person) -> None:
    await to_confirm(person)
    before = person.wizard.answers
    end_session(person)
    person.press("nav.next")
    await come_to_sign_in(person, BIND)
    states = [person.find(f"rail.step_{n}").accessibleName() for n in range(1, 6)]
    assert [state.rpartition(", ")[2] for state in states] == [
        "needs an answer",
        "done",
        "done",
        "done",
        "current",
    ]
    assert not person.find("rail.step_2").isEnabled()
    await sign_in_as(person, LIN_WEI)
    assert person.wizard.step is Step.CONFIRM
    assert kept(person.wizard.answers) == kept(before)
    assert len(person.cloud.asked(BIND)) == 1
    await go_on_to_done(person)
    assert binds(person) == 1


async def test_a_wait_goes_on_by_itself_with_its_time(person: Person) -> None:
    person.cloud.device_after = None
    await to_token(person)
    person.press("nav.next")
    await person.until(lambda: len(person.cloud.asked(STATE)) > 2)
    end_session(person)
    await come_to_sign_in(person, STATE)
    asked = len(person.cloud.asked(STATE))
    await sign_in_as(person, LIN_WEI)
    await person.until(lambda: len(person.cloud.asked(STATE)) > asked)
    with person.cloud.changing() as world:
        for ticket in world.tickets.values():
            ticket.reported_after = 0.0
    await go_on_to_done(person)
    assert binds(person) == 1


async def test_a_name_is_saved_after_all(person: Person) -> None:
    await to_done(person)
    end_session(person)
    person.fill("done.name", "Hall lamp")
    person.press("done.another")
    await come_to_sign_in(person, RENAME)
    await sign_in_as(person, LIN_WEI)
    await person.until_seen("device.token")
    with person.cloud.changing() as world:
        assert "Hall lamp" in [unit.alias for unit in world.units.values()]


async def test_another_account_begins_with_its_own_place(person: Person) -> None:
    await to_confirm(person)
    token = person.wizard.answers.token
    end_session(person)
    person.press("nav.next")
    await come_to_sign_in(person, BIND)
    await sign_in_as(person, ZHOU_MIN)
    assert person.wizard.step is Step.PLACE
    assert kept(person.wizard.answers) == (ZHOU_MIN, None, None, None, "", "")
    await go_on_to_done(person)
    (bind,) = [request for request in person.cloud.asked(BIND) if request.carried_out]
    assert token
    assert bind.text("Token") != token.reveal()


async def test_the_other_site_is_another_account(person: Person) -> None:
    await to_confirm(person)
    end_session(person)
    person.press("nav.next")
    await come_to_sign_in(person, BIND)
    person.press("signin.site.overseas")
    await sign_in_as(person, LIN_WEI)
    assert person.wizard.step is Step.PLACE
    assert person.wizard.answers.token is None


async def test_signing_out_forgets_what_was_held(person: Person) -> None:
    await to_confirm(person)
    end_session(person)
    person.press("nav.next")
    await come_to_sign_in(person, BIND)
    person.press("rail.sign_out")
    await person.until(lambda: person.wizard.answers.account is None)
    await sign_in_as(person, LIN_WEI)
    assert person.wizard.step is Step.PLACE


async def test_who_it_was_is_filled_in_although_nobody_typed_it(person: Person) -> None:
    await to_sign_in(person)
    await ask_whose_token(person)
    await person.until(lambda: person.wizard.step is Step.PLACE)
    await go_on_to_done(person)
    end_session(person)
    person.fill("done.name", "Hall lamp")
    person.press("done.another")
    await see_card(person, Refused(ENDED, action=RENAME))
    person.press("problem.fix")
    await person.until_seen("signin.access_token")
    person.press("signin.method.password")
    assert person.words("signin.account") in (person.cloud.account, person.cloud.email)
