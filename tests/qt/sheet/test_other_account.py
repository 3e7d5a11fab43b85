"""Another account signs in on the sheet: what it has stays, what it does not have is said."""

import pytest

from fieldbind.demo.trouble import cut
from fieldbind.demo.world.building import home_named
from fieldbind.demo.world.content import LIN_WEI, ZHOU_MIN
from fieldbind.steps import Step
from going_on import kept
from lists import choose, chosen, rows
from on_to_done import binds, choose_anew_and_go_on, go_on_to_done, has_families
from raising import BIND, FAMILIES, to_done, to_place
from signing_in_again import (
    SHARED,
    end_session,
    see_sheet,
    sign_in_again,
    to_confirm_in_shared_family,
    to_confirm_with_label,
)
from wizardry import Person


async def test_a_family_and_room_that_it_has_too_stay(person: Person) -> None:
    await to_confirm_in_shared_family(person)
    before = person.wizard.answers
    end_session(person)
    person.press("nav.next")
    await see_sheet(person)
    await sign_in_again(person, ZHOU_MIN)
    assert person.wizard.step is Step.CONFIRM
    now = person.wizard.answers
    assert now.account
    assert now.account.id == ZHOU_MIN
    assert now.family
    assert before.family
    assert (now.family.id, now.room, now.token) == (before.family.id, before.room, before.token)
    assert len(person.cloud.asked(BIND)) == 1, "a bind is not repeated in another name"
    await go_on_to_done(person)
    assert binds(person) == 1
    assert person.words("done.title") == "Bound to the Kitchen"


async def test_a_family_that_it_does_not_have_is_said_and_the_token_kept(person: Person) -> None:
    await to_place(person)
    await to_confirm_with_label(person)
    before = person.wizard.answers
    end_session(person)
    person.press("nav.next")
    await see_sheet(person)
    await sign_in_again(person, ZHOU_MIN)
    await person.until(lambda: has_families(person))
    said = "Zhou Min does not have “Lin family”. Choose another one: the device is kept."
    assert person.words("place.gone") == said
    assert chosen(person, "place.family") == ""
    assert kept(person.wizard.answers)[1:4] == (None, None, before.token)
    person.press("nav.next")
    assert person.wizard.step is Step.PLACE
    await go_on_to_done(person)
    assert binds(person) == 1
    assert person.wizard.answers.gone is None


async def test_a_room_that_is_gone_is_said_and_the_family_kept(person: Person) -> None:
    await to_confirm_in_shared_family(person)
    room = person.wizard.answers.room
    assert room
    with person.cloud.changing() as world:
        home = world.homes[home_named(world, SHARED).id]
        home.rooms = {key: one for key, one in home.rooms.items() if key != room.id}
    end_session(person)
    person.press("nav.next")
    await see_sheet(person)
    await sign_in_again(person, ZHOU_MIN)
    await person.until(lambda: person.sees("place.room") and rows(person, "place.room"))
    assert "does not have “Kitchen”" in person.words("place.gone")
    assert chosen(person, "place.family") == SHARED
    assert chosen(person, "place.room") == ""
    person.press("nav.next")
    assert person.wizard.step is Step.PLACE
    assert person.find("place.room").accessibleDescription() == "Choose a room"
    choose(person, "place.room", 0)
    person.press("nav.next")
    await person.until(lambda: person.wizard.step is not Step.PLACE)
    await go_on_to_done(person)


async def test_before_a_place_is_chosen_it_begins_with_its_own(person: Person) -> None:
    await to_place(person)
    end_session(person)
    person.press("place.new_room")
    person.type("Attic")
    person.enter()
    await see_sheet(person)
    await sign_in_again(person, ZHOU_MIN)
    await person.until(lambda: has_families(person))
    assert len(rows(person, "place.family")) == 3
    assert not person.sees("place.gone")
    await person.until(lambda: person.sees("place.room") and rows(person, "place.room"))
    await go_on_to_done(person)


async def test_what_cannot_be_checked_is_chosen_anew(person: Person) -> None:
    await to_place(person)
    await to_confirm_with_label(person)
    token = person.wizard.answers.token
    end_session(person)
    person.press("nav.next")
    await see_sheet(person)
    person.cloud.demand(cut(after=False), action=FAMILIES, times=None)
    await sign_in_again(person, ZHOU_MIN)
    await choose_anew_and_go_on(person, token)


@pytest.mark.parametrize("button", ["done.another", "done.undo", "done.move", "done.name"])
async def test_on_done_another_account_reads_and_changes_nothing(
    person: Person, button: str
) -> None:
    await to_done(person)
    await person.until_seen("done.online")
    receipt = person.wizard.answers.receipt
    end_session(person)
    person.fill("done.name", "Hall lamp")
    person.press("done.another")
    await see_sheet(person)
    assert "What was done holds." in person.words("signin.sentence")
    requests = len(person.cloud.requests)
    await sign_in_again(person, ZHOU_MIN)
    assert person.wizard.answers.receipt == receipt
    assert person.words("done.title") == "Bound to the Living room"
    assert "Bound by Lin Wei" in person.page_words()
    assert person.sees(button) is (button == "done.another")
    asked = {request.action for request in person.cloud.requests[requests:]}
    assert asked <= {"AppGetToken", "AppGetUser", FAMILIES}
    person.press("done.another")
    await person.until(lambda: has_families(person))
    assert person.words("place.gone") == "Zhou Min does not have “Lin family”. Choose another one."


async def test_the_wait_of_another_account_is_its_own_job(person: Person) -> None:
    await to_confirm_in_shared_family(person)
    job = person.wizard.answers.job_id
    end_session(person)
    person.press("nav.next")
    await see_sheet(person)
    await sign_in_again(person, ZHOU_MIN)
    assert person.wizard.answers.job_id == ""
    await go_on_to_done(person)
    ledger = person.wizard.journey.ledger
    receipt = person.wizard.answers.receipt
    assert receipt
    assert receipt.job_id != job
    ours, theirs = await ledger.job(receipt.job_id), await ledger.job(job)
    assert ours
    assert theirs
    assert (ours.user_id, theirs.user_id) == (ZHOU_MIN, LIN_WEI)
