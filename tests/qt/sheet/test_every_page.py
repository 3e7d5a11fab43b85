"""A session that ends, on every page: the sheet, the same call once more, and the page goes on."""

import asyncio
from pathlib import Path

import pytest

from cards import focused, see_card
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.trouble import hang, later, refuse
from fieldbind.faults import Refused
from fieldbind.steps import Step
from going_on import kept
from meanwhile import pair
from on_to_done import binds, go_on_to_done
from raised import CODES
from raising import (
    BIND,
    CREATE_TOKEN,
    FAMILIES,
    LOOK,
    RENAME,
    ROOMS,
    STATE,
    WAYS,
    create_token,
    press_primary,
    to_confirm,
    to_device,
    to_done,
    to_token,
)
from signing_in_again import ENDED, end_session, meet_the_end, see_sheet, sign_in_again
from wizardry import Person, at_work, quick_settings

ASKED_WHILE_SIGNED_IN = [
    way for way, codes in CODES.items() if ENDED in codes and WAYS[way].step is not Step.SIGN_IN
]


@pytest.mark.parametrize("action", ASKED_WHILE_SIGNED_IN)
async def test_the_call_is_made_once_more_and_the_page_goes_on(person: Person, action: str) -> None:
    way = WAYS[action]
    await way.there(person)
    before = len(person.cloud.asked(action))
    person.cloud.demand(ENDED, action=action)
    await way.ask(person)
    await see_sheet(person)
    assert person.wizard.step is way.step
    answers = person.wizard.answers
    await sign_in_again(person)
    await person.until(lambda: len(person.cloud.asked(action)) >= before + 2)
    if way.step is not Step.DONE:
        assert kept(answers)[0] == kept(person.wizard.answers)[0]
        await go_on_to_done(person)
        assert kept(answers)[3] in (None, kept(person.wizard.answers)[3])
    assert not person.sees("problem")
    assert not person.sees("signin.sheet")
    assert binds(person) == 1
    if action not in (STATE, FAMILIES, ROOMS, *LOOK):
        assert len(person.cloud.asked(action)) == before + 2


async def test_a_wait_goes_on_with_its_time(person: Person) -> None:
    person.cloud.device_after = None
    await to_token(person)
    person.press("nav.next")
    await person.until(lambda: len(person.cloud.asked(STATE)) > 2)
    end_session(person)
    await see_sheet(person)
    assert "The wait goes on as soon as you are back." in person.words("signin.sentence")
    asked = len(person.cloud.asked(STATE))
    await sign_in_again(person)
    await person.until(lambda: len(person.cloud.asked(STATE)) > asked)
    pair(person)
    await go_on_to_done(person)
    assert binds(person) == 1


async def test_a_bind_that_was_pressed_is_sent_once_more(person: Person) -> None:
    await to_confirm(person)
    end_session(person)
    person.press("nav.next")
    await see_sheet(person)
    assert "The bind goes on" in person.words("signin.sentence")
    await sign_in_again(person)
    await person.until_seen("done.title")
    assert [request.carried_out for request in person.cloud.asked(BIND)] == [False, True]


async def test_a_bind_in_doubt_is_looked_for_before_anything_is_sent(person: Person) -> None:
    await to_confirm(person)
    person.cloud.demand(hang(after=True), action=BIND)
    person.cloud.demand(ENDED, action=LOOK[0])
    person.press("nav.next")
    await see_sheet(person)
    assert "whether the device is bound already" in person.words("signin.sentence")
    await sign_in_again(person)
    await person.until_seen("done.title")
    assert len(person.cloud.asked(BIND)) == 1


async def test_what_could_not_be_read_back_is_read_after_the_sign_in(person: Person) -> None:
    await to_confirm(person)
    person.cloud.demand(ENDED, action=LOOK[0])
    person.press("nav.next")
    await person.until_seen("done.check_again")
    end_session(person)
    person.press("done.check_again")
    await meet_the_end(person)
    await person.until(lambda: not person.sees("done.check_again"))
    assert binds(person) == 1


async def test_details_on_done_end_a_session_too(person: Person) -> None:
    await to_confirm(person)
    person.cloud.demand(ENDED, action="AppGetDeviceStatuses")
    person.press("nav.next")
    await person.until_seen("done.title")
    await meet_the_end(person)
    await person.until_seen("done.online")
    assert person.sees("done.name")


async def test_who_agreed_to_undo_is_not_asked_twice(person: Person) -> None:
    way = WAYS["AppDeleteDeviceInFamily"]
    await way.there(person)
    end_session(person)
    await way.ask(person)
    await meet_the_end(person)
    await person.until_seen("device.undone")
    assert not person.sees("question.yes")


async def test_two_calls_that_end_together_open_one_sheet_and_are_both_repeated(
    person: Person,
) -> None:
    await to_device(person)
    asked = {action: len(person.cloud.asked(action)) for action in (ROOMS, CREATE_TOKEN)}
    for action in asked:
        person.cloud.demand(later(refuse(ENDED), 0.05), action=action)
    person.press("device.create")
    person.press("device.place.another")
    await see_sheet(person)
    await person.until(
        lambda: all(len(person.cloud.asked(action)) == asked[action] + 1 for action in asked)
    )
    await sign_in_again(person)
    await person.until(lambda: len(person.words("device.token").replace(" ", "")) == 32)
    assert {action: len(person.cloud.asked(action)) for action in asked} == {
        action: times + 2 for action, times in asked.items()
    }
    assert not person.sees("signin.sheet")


async def test_an_answer_of_the_former_session_opens_no_second_sheet(person: Person) -> None:
    await to_device(person)
    person.cloud.demand(later(refuse(ENDED), 0.6), action=ROOMS)
    person.cloud.demand(ENDED, action=CREATE_TOKEN)
    rooms = len(person.cloud.asked(ROOMS))
    person.press("device.place.another")
    await person.until(lambda: len(person.cloud.asked(ROOMS)) == rooms + 1)
    person.press("device.create")
    await meet_the_end(person)
    await person.until(lambda: len(person.cloud.asked(ROOMS)) == rooms + 2)
    assert not person.sees("signin.sheet")
    assert not person.sees("problem")


async def test_another_trouble_meanwhile_is_met_after_the_sign_in(person: Person) -> None:
    await to_device(person)
    asked = len(person.cloud.asked(ROOMS))
    person.cloud.demand(later(refuse("InternalError"), 0.4), action=ROOMS)
    person.press("device.place.another")
    await person.until(lambda: len(person.cloud.asked(ROOMS)) == asked + 1)
    person.cloud.demand(ENDED, action=CREATE_TOKEN)
    person.press("device.create")
    await see_sheet(person)
    await person.until(lambda: "rooms" not in [task.get_name() for task in asyncio.all_tasks()])
    assert person.sees("signin.sheet")
    await sign_in_again(person)
    await person.until(lambda: len(person.cloud.asked(ROOMS)) == asked + 2)
    assert not person.sees("problem")


async def test_refused_once_more_is_a_card_and_no_circle(person: Person) -> None:
    await to_token(person)
    person.cloud.demand(ENDED, action=STATE, times=2)
    person.press("nav.next")
    await meet_the_end(person)
    await person.until_seen("problem.title")
    assert person.words("problem.title") == "Your sign-in ended"
    assert len(person.cloud.asked(STATE)) == 2
    person.press("problem.fix")
    await meet_the_end(person)
    await go_on_to_done(person)
    assert binds(person) == 1


async def test_a_passed_expiry_is_the_end_without_asking(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    with cloud.changing() as world:
        world.habits.access_life = 2.0
    async with at_work(quick_settings(cloud, tmp_path), cloud) as person:
        await to_device(person)
        await person.until(lambda: not person.wizard.journey.session.is_signed_in)
        with cloud.changing() as world:
            world.habits.access_life = 3600.0
        person.press("device.create")
        await see_sheet(person)
        assert person.cloud.asked(CREATE_TOKEN) == []
        await sign_in_again(person)
        await person.until(lambda: len(person.words("device.token").replace(" ", "")) == 32)


async def test_a_name_is_saved_after_all(person: Person) -> None:
    await to_done(person)
    await person.until_seen("done.online")
    end_session(person)
    person.fill("done.name", "Hall lamp")
    person.press("done.another")
    await meet_the_end(person)
    await person.until_seen("device.token")
    assert len(person.cloud.asked(RENAME)) == 2
    with person.cloud.changing() as world:
        assert "Hall lamp" in [unit.alias for unit in world.units.values()]


async def test_not_now_leaves_the_page_paused_under_a_card(person: Person) -> None:
    await to_token(person)
    end_session(person)
    person.press("nav.next")
    await see_sheet(person)
    person.press("signin.not_now")
    await see_card(person, Refused(ENDED, action=STATE))
    assert person.find("rail.step_1").accessibleName() == "Step 1 of 5, Sign in, ended"
    asked = len(person.cloud.asked(STATE))
    person.press("problem.fix")
    await meet_the_end(person)
    await person.until(lambda: len(person.cloud.asked(STATE)) > asked)
    await go_on_to_done(person)


async def test_from_the_card_one_can_go_elsewhere(person: Person) -> None:
    await to_token(person)
    end_session(person)
    await create_token_again(person)
    await see_sheet(person)
    person.press("signin.not_now")
    await person.until_seen("problem.fix")
    person.press("rail.step_2")
    await see_sheet(person)
    assert person.wizard.step is Step.PLACE
    await sign_in_again(person)
    await person.until_seen("place.family")
    await press_primary(person)
    await person.until(lambda: person.wizard.step is not Step.PLACE)


async def create_token_again(person: Person) -> None:
    """Ask for one more token."""
    person.press("device.create")


async def test_the_rail_stays_live(person: Person) -> None:
    await to_confirm(person)
    end_session(person)
    person.press("nav.next")
    await see_sheet(person)
    person.press("rail.step_3")
    await person.until(lambda: person.wizard.step is Step.DEVICE)
    assert person.sees("signin.sheet")
    assert len(person.cloud.asked(BIND)) == 1
    await sign_in_again(person)
    assert focused(person) == "device.token"
    assert len(person.cloud.asked(BIND)) == 1
    person.press("nav.next")
    await go_on_to_done(person)


async def test_signing_out_closes_the_sheet(person: Person) -> None:
    await to_confirm(person)
    end_session(person)
    person.press("nav.next")
    await see_sheet(person)
    person.press("rail.sign_out")
    await person.until(lambda: person.wizard.answers.account is None)
    assert not person.sees("signin.sheet")
    await person.sign_in()
    assert person.wizard.step is Step.PLACE


async def test_create_a_token_after_the_end(person: Person) -> None:
    await to_device(person)
    end_session(person)
    person.press("device.create")
    await meet_the_end(person)
    await person.until(lambda: len(person.words("device.token").replace(" ", "")) == 32)
    assert len(person.cloud.asked(CREATE_TOKEN)) == 2
    await create_token(person)
