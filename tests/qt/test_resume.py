"""A job that was interrupted: the card at the next start, and what Continue makes of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from cards import focused
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.trouble import cut, delay, hang
from fieldbind.demo.world.content import LIN_WEI, ZHOU_MIN
from fieldbind.ledger.model import Stage
from fieldbind.steps import Outcome, Step
from interrupted import (
    WAYS,
    Laptop,
    once_answered,
    once_carried_out,
    once_reported,
    once_sent,
)
from meanwhile import pair, put_the_device, take_out
from on_to_done import binds, go_on_to_done
from raising import BIND, LOOK, STATE, create_token, to_confirm, to_done
from wizardry import Person


@pytest.fixture
def laptop(cloud: SimulatedCloud, tmp_path: Path) -> Laptop:
    """A laptop that outlives its programs."""
    return Laptop(cloud, tmp_path)


async def interrupt(laptop: Laptop, stage: Stage) -> None:
    """A first start, up to a certain point."""
    async with laptop.start() as person:
        await WAYS[stage](person)


async def sign_in_as(person: Person, user_id: str) -> None:
    who = person.cloud.world.people[user_id]
    await person.until_seen("signin.account")
    person.fill("signin.account", who.phone_number)
    person.fill("signin.password", who.password)
    person.press("nav.next")


def said_of_step(person: Person, number: int) -> str:
    item = person.find(f"rail.step_{number}")
    return f"{item.accessibleName()}: {item.accessibleDescription()}"


SEEN = {
    Stage.WAITING: (
        "You were binding a device",
        "Fieldbind closed while it waited for the device.",
        "No report of the device seen yet.",
        "Continue asks Tencent Cloud about the token again.",
        "Step 4 of 5, Progress, needs an answer: No report seen yet",
    ),
    Stage.REPORTED: (
        "You were binding lamp_e27_0412",
        "Fieldbind closed before you confirmed.",
        "You have not pressed Bind device yet.",
        "Continue asks Tencent Cloud first, so nothing is bound twice.",
        "Step 5 of 5, Confirm, needs an answer: Not pressed yet",
    ),
    Stage.SENT: (
        "You were binding lamp_e27_0412",
        "Fieldbind closed before the answer came.",
        "No answer seen. It may be bound already.",
        "Continue asks Tencent Cloud first, so nothing is bound twice.",
        "Step 5 of 5, Confirm, needs an answer: Answer unknown",
    ),
}


WITHOUT_TOKEN = {Stage.WAITING: "Continue asks for the label once more, then waits again."}


@pytest.mark.parametrize("stage", WAYS)
async def test_the_card_comes_before_any_sign_in(laptop: Laptop, stage: Stage) -> None:
    await interrupt(laptop, stage)
    asked = len(laptop.cloud.requests)
    async with laptop.start() as person:
        await person.until_seen("resume.continue")
        await person.until(lambda: "Kept: " in person.page_words())
        title, ending, unknown, promise, step = SEEN[stage]
        words = person.page_words()
        assert f"{title}\nto Lin family, Living room. {ending}" in words
        assert unknown in words
        assert promise in words
        assert "No need to scan again." in words
        assert "Dropping forgets it here. It changes nothing in the cloud." in words
        spoken = person.find("resume").accessibleName()
        assert spoken.startswith(f"{title}. ")
        assert spoken.endswith(f"{unknown} {promise}")
        assert said_of_step(person, 1) == "Step 1 of 5, Sign in, to do: Asked for if needed"
        assert said_of_step(person, 2).endswith("Place, done: Lin family · Living room")
        assert said_of_step(person, WAYS_ON[stage].value) == step
        assert len(laptop.cloud.requests) == asked


WAYS_ON = {Stage.WAITING: Step.WAIT, Stage.REPORTED: Step.CONFIRM, Stage.SENT: Step.CONFIRM}


async def test_it_says_what_is_known_and_when(laptop: Laptop) -> None:
    await interrupt(laptop, Stage.SENT)
    async with laptop.start() as person:
        await person.until_seen("resume.continue")
        lines = person.page_words().splitlines()
        reported = lines.index("The device reported its token")
        sent = lines.index("Lin Wei pressed Bind device")
        assert lines[reported + 1].count(":") == 2
        assert lines[sent + 1].count(":") == 2
        assert sent > reported


async def test_after_a_refusal_it_does_not_say_that_nothing_was_pressed(laptop: Laptop) -> None:
    async with laptop.start() as person:
        await to_confirm(person)
        laptop.cloud.demand("LimitExceeded.FamilyDeviceExceedLimit", action=BIND)
        person.press("nav.next")
        await person.until_seen("problem.title")
    async with laptop.start() as person:
        await person.until_seen("resume.continue")
        words = person.page_words()
        assert "Fieldbind closed after a bind that did not go through." in words
        assert "That bind did nothing. It can be sent once more." in words
        assert "pressed" not in words
        assert said_of_step(person, 5).endswith("needs an answer: Not bound yet")
        person.press("resume.continue")
        await person.until_seen("confirm.summary")
        await go_on_to_done(person)
        assert binds(person) == 1


async def test_the_focus_is_on_continue_and_stays_on_card_and_footer(laptop: Laptop) -> None:
    await interrupt(laptop, Stage.REPORTED)
    async with laptop.start() as person:
        await person.until_seen("resume.continue")
        order = [focused(person)]
        person.key(Qt.Key.Key_Tab)
        while focused(person) != order[0]:
            order.append(focused(person))
            person.key(Qt.Key.Key_Tab)
        assert order[:3] == ["resume.continue", "resume.discard", "nav.cancel"]
        assert not any(name.startswith("rail.step") for name in order)
        assert person.words("nav.cancel") == "Quit"
        assert not person.sees("nav.next")
        person.scan("LAMP12")
        assert focused(person) == "resume.continue"


async def test_escape_quits_and_the_job_stays(laptop: Laptop) -> None:
    await interrupt(laptop, Stage.SENT)
    async with laptop.start() as person:
        await person.until_seen("resume.continue")
        person.key(Qt.Key.Key_Escape)
        assert person.wizard.closed.is_set()
    async with laptop.start() as person:
        await person.until_seen("resume.continue")


async def test_a_wait_goes_on(laptop: Laptop) -> None:
    await interrupt(laptop, Stage.WAITING)
    async with laptop.start() as person:
        await person.until_seen("resume.continue")
        asked = len(laptop.cloud.asked(STATE))
        person.enter()
        await person.until_seen("wait.stage")
        await person.until(lambda: len(laptop.cloud.asked(STATE)) > asked)
        pair(person)
        await go_on_to_done(person)
        assert binds(person) == 1
        assert len(laptop.cloud.asked("AppGetToken")) == 1


async def test_a_device_that_had_reported_is_offered_again(laptop: Laptop) -> None:
    await interrupt(laptop, Stage.REPORTED)
    async with laptop.start() as person:
        await person.until_seen("resume.continue")
        person.press("resume.continue")
        await person.until_seen("confirm.summary")
        assert not laptop.cloud.asked(BIND)
        await go_on_to_done(person)
        assert binds(person) == 1


async def test_a_bind_that_never_arrived_is_offered_and_sent_once(laptop: Laptop) -> None:
    await interrupt(laptop, Stage.SENT)
    async with laptop.start() as person:
        await person.until_seen("resume.continue")
        person.press("resume.continue")
        await person.until_seen("confirm.summary")
        await go_on_to_done(person)
        assert [bind.carried_out for bind in laptop.cloud.asked(BIND)] == [False, True]


async def test_a_bind_that_was_carried_out_is_done(laptop: Laptop) -> None:
    async with laptop.start() as person:
        await once_carried_out(person)
    async with laptop.start() as person:
        await person.until_seen("resume.continue")
        person.press("resume.continue")
        await person.until_seen("done.title")
        assert person.words("done.title") == "Bound to the Living room"
        assert person.sees("done.undo")
        assert len(laptop.cloud.asked(BIND)) == 1
    async with laptop.start() as person:
        await person.until_seen("place.family")


async def test_a_bind_that_was_confirmed_is_told_to_somebody(laptop: Laptop) -> None:
    async with laptop.start() as person:
        await once_answered(person)
    async with laptop.start() as person:
        await person.until_seen("resume.continue")
        words = person.page_words()
        assert "Fieldbind closed before it was read back." in words
        assert "Tencent Cloud confirmed the bind" in words
        assert "Room and name are not read back yet." in words
        assert said_of_step(person, 5).endswith("needs an answer: Not read back yet")
        person.press("resume.continue")
        await person.until_seen("done.title")
        assert person.words("done.title") == "Bound to the Living room"
        assert len(laptop.cloud.asked(BIND)) == 1
    async with laptop.start() as person:
        await person.until_seen("place.family")


async def test_a_bind_that_was_confirmed_and_is_not_listed_is_not_sent_again(
    laptop: Laptop,
) -> None:
    async with laptop.start() as person:
        await once_answered(person)
        device = person.wizard.answers.device
    assert device
    take_out(person, device)
    async with laptop.start() as person:
        await person.until_seen("resume.continue")
        person.press("resume.continue")
        await person.until_seen("done.title")
        assert person.words("done.title") == "Not in Lin family now"
        assert "Tencent Cloud confirmed it, but does not list it." in person.page_words()
        assert len(laptop.cloud.asked(BIND)) == 1


async def test_a_device_that_was_there_already_is_told_to_somebody(laptop: Laptop) -> None:
    async with laptop.start() as person:
        await to_confirm(person)
        put_the_device(person, "Lin family")
        laptop.cloud.demand(delay(0.0), action=LOOK[0])
        laptop.cloud.demand(hang(), action=LOOK[0])
        person.press("nav.next")
        await person.until(lambda: len(laptop.cloud.asked(LOOK[0])) == 2)
    async with laptop.start() as person:
        await person.until_seen("resume.continue")
        assert "Tencent Cloud said that it is there" in person.page_words()
        person.press("resume.continue")
        await person.until_seen("done.title")
        assert person.words("done.title").startswith("Already in")


async def test_a_device_that_somebody_else_put_there_was_there(laptop: Laptop) -> None:
    async with laptop.start() as person:
        await once_reported(person)
        put_the_device(person, "Lin family")
    async with laptop.start() as person:
        await person.until_seen("resume.continue")
        person.press("resume.continue")
        await person.until_seen("done.title")
        receipt = person.wizard.answers.receipt
        assert receipt and receipt.outcome is Outcome.ALREADY_THERE
        assert person.words("done.title").startswith("Already in")
        assert not person.sees("done.undo")


@pytest.mark.parametrize("stage", WAYS)
async def test_where_the_session_has_ended_sign_in_comes_first(
    laptop: Laptop, stage: Stage
) -> None:
    await interrupt(laptop, stage)
    with laptop.cloud.changing() as world:
        world.passes.clear()
    async with laptop.start() as person:
        await person.until_seen("resume.continue")
        person.press("resume.continue")
        await sign_in_as(person, LIN_WEI)
        await person.until(lambda: person.wizard.step is not Step.SIGN_IN)
        if stage is Stage.WAITING:
            await person.until_seen("wait.stage")
            pair(person)
        await go_on_to_done(person)
        assert binds(person) == 1


async def test_signing_in_may_take_its_tries(laptop: Laptop) -> None:
    await interrupt(laptop, Stage.SENT)
    with laptop.cloud.changing() as world:
        world.passes.clear()
    async with laptop.start() as person:
        await person.until_seen("resume.continue")
        person.press("resume.continue")
        await person.until_seen("signin.account")
        person.fill("signin.password", "wrong")
        person.press("nav.next")
        await person.until_seen("problem.title")
        person.press("problem.fix")
        await sign_in_as(person, LIN_WEI)
        await person.until_seen("confirm.summary")


async def test_another_account_is_told_whose_job_it_is_and_sends_nothing(laptop: Laptop) -> None:
    await interrupt(laptop, Stage.SENT)
    with laptop.cloud.changing() as world:
        world.passes.clear()
    async with laptop.start() as person:
        await person.until_seen("resume.continue")
        person.press("resume.continue")
        await sign_in_as(person, ZHOU_MIN)
        await person.until_seen("problem.title")
        assert person.words("problem.title") == "This job belongs to another account"
        assert "Lin Wei" in person.words("problem.steps")
        assert len(laptop.cloud.asked(BIND)) == 1
        assert not any(laptop.cloud.asked(action) for action in LOOK)
        person.press("problem.fix")
        await sign_in_as(person, LIN_WEI)
        await person.until_seen("confirm.summary")
        await go_on_to_done(person)
        assert binds(person) == 1


async def test_another_account_may_leave_it_and_work(laptop: Laptop) -> None:
    await interrupt(laptop, Stage.SENT)
    with laptop.cloud.changing() as world:
        world.passes.clear()
    async with laptop.start() as person:
        await person.until_seen("resume.continue")
        person.press("resume.continue")
        await sign_in_as(person, ZHOU_MIN)
        await person.until_seen("problem.other")
        person.press("problem.other")
        await person.until_seen("place.family")
        await go_on_to_done(person)
        receipt = person.wizard.answers.receipt
        assert receipt
        assert receipt.family.name == "Zhou family"
        (job,) = await person.wizard.journey.open_jobs()
        assert (job.stage, job.user_id) == (Stage.SENT, LIN_WEI)


async def test_without_network_nothing_is_lost(laptop: Laptop) -> None:
    await interrupt(laptop, Stage.SENT)
    async with laptop.start() as person:
        await person.until_seen("resume.continue")
        laptop.cloud.demand(cut(after=False), times=None)
        person.press("resume.continue")
        await person.until_seen("problem.title")
        assert person.words("problem.title") == "The connection broke"
        person.press("problem.other")
        await person.until_seen("resume.continue")
        assert focused(person) == "resume.continue"
        person.press("resume.continue")
        await person.until_seen("problem.title")
        laptop.cloud.forget_demands()
        person.press("problem.fix")
        await person.until_seen("confirm.summary")
        await go_on_to_done(person)
        assert binds(person) == 1


async def test_a_dropped_job_is_never_seen_again(laptop: Laptop) -> None:
    await interrupt(laptop, Stage.SENT)
    async with laptop.start() as person:
        await person.until_seen("resume.discard")
        person.press("resume.discard")
        await person.until_seen("place.family")
        assert person.wizard.answers.token is None
        assert person.wizard.answers.job_id == ""
    async with laptop.start() as person:
        await person.until_seen("place.family")
    assert len(laptop.cloud.asked(BIND)) == 1


async def test_several_open_jobs_come_one_after_the_other(laptop: Laptop) -> None:
    async with laptop.start() as person:
        await once_sent(person)
        person.press("nav.cancel")
        await person.until_seen("problem.title")
        person.press("rail.step_3")
        await person.until_seen("device.token")
        laptop.cloud.device_after = None
        person.fill("device.token", "")
        await create_token(person)
        person.press("nav.next")
        await person.until_seen("wait.stage")
    async with laptop.start() as person:
        await person.until_seen("resume.discard")
        assert "You were binding a device" in person.page_words()
        person.press("resume.discard")
        await person.until(lambda: "You were binding lamp_e27_0412" in person.page_words())
        assert focused(person) == "resume.continue"
        person.press("resume.continue")
        await person.until_seen("confirm.summary")
        await go_on_to_done(person)
        assert await person.wizard.journey.open_jobs() == []


async def test_the_demo_knows_nothing_of_it(laptop: Laptop) -> None:
    await interrupt(laptop, Stage.SENT)
    with laptop.cloud.changing() as world:
        world.passes.clear()
    async with laptop.start() as person:
        await person.until_seen("resume.continue")
        person.press("resume.continue")
        await person.until_seen("signin.demo")
        person.press("signin.demo")
        await person.until_seen("demo.badge")
        await person.until(
            lambda: person.sees("signin.password") and person.words("signin.password")
        )
        person.press("nav.next")
        await person.until_seen("place.family")
    async with laptop.start() as person:
        await person.until_seen("resume.continue")


@pytest.mark.parametrize("stage", WAYS)
async def test_without_its_token_the_label_is_asked_for(laptop: Laptop, stage: Stage) -> None:
    async with laptop.start() as person:
        await WAYS[stage](person)
        token = person.wizard.answers.token
    assert token
    laptop.lose_keyring()
    async with laptop.start() as person:
        await person.until_seen("resume.continue")
        await person.until(lambda: "The label is asked for once more." in person.page_words())
        promise = WITHOUT_TOKEN.get(stage, SEEN[stage][3])
        assert promise in person.page_words()
        assert person.find("resume").accessibleName().endswith(promise)
        person.press("resume.continue")
        await sign_in_as(person, LIN_WEI)
        await person.until_seen("device.token")
        assert person.words("device.place") == "Goes to Lin family · Living room"
        if stage is not Stage.WAITING:
            names = person.words("device.product"), person.words("device.name")
            assert names == ("LAEG4YJE1A", "lamp_e27_0412")
        sentence = "The token was not kept on this laptop. Scan the label, or create another."
        assert person.words("device.undone") == sentence
        assert focused(person) == "device.token"
        person.scan(token.reveal())
        person.enter()
        await person.until(lambda: person.wizard.step is not Step.DEVICE)
        if stage is Stage.WAITING:
            pair(person)
        await go_on_to_done(person)
        assert binds(person) == 1
        assert await person.wizard.journey.open_jobs() == []


async def test_without_its_token_a_bind_that_was_carried_out_needs_no_label(
    laptop: Laptop,
) -> None:
    async with laptop.start() as person:
        await once_carried_out(person)
    laptop.lose_keyring()
    async with laptop.start() as person:
        await person.until_seen("resume.continue")
        person.press("resume.continue")
        await sign_in_as(person, LIN_WEI)
        await person.until_seen("done.title")
        assert len(laptop.cloud.asked(BIND)) == 1


async def test_a_job_that_ended_well_is_not_offered(laptop: Laptop) -> None:
    async with laptop.start() as person:
        await to_done(person)
    async with laptop.start() as person:
        await person.until_seen("place.family")
        assert not person.sees("resume.continue")
