"""What Fieldbind concludes by itself: its card, each button, and one bind at the end."""

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from cards import see_card, see_details
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.trouble import cut, hang
from fieldbind.faults import LocalFault, Refused, Stopped
from fieldbind.steps import Step
from going_on import before, follow
from meanwhile import pair, take_out
from on_to_done import binds, go_on_to_done
from raising import BIND, LOOK, STATE, to_confirm, to_device, to_done, to_token
from wizardry import Person, at_work, quick_settings


@pytest.fixture
async def person(cloud: SimulatedCloud, tmp_path: Path) -> AsyncGenerator[Person, None]:
    """Somebody whose waits end soon."""
    settings = quick_settings(
        cloud, tmp_path, poll_interval=0.02, wait_limit=0.15, settle_pause=0.02, settle_limit=0.1
    )
    async with at_work(settings, cloud) as person:
        yield person


@pytest.mark.parametrize("button", ["fix", "other"])
async def test_a_wait_that_has_its_limit(person: Person, button: str) -> None:
    person.cloud.device_after = None
    await to_token(person)
    person.press("nav.next")
    problem = await see_card(person, Stopped("BIND_WAIT_TIMEOUT", action=STATE))
    noted = before(person, STATE)
    pair(person)
    fix = problem.fix if button == "fix" else problem.other
    assert fix is not None
    person.press(f"problem.{button}")
    await follow(person, fix, noted)
    await go_on_to_done(person)
    assert binds(person) == 1


async def test_a_wait_that_was_asked_to_slow_down_until_its_limit(person: Person) -> None:
    await to_token(person)
    person.cloud.demand("RequestLimitExceeded", action=STATE, times=None)
    person.press("nav.next")
    await see_card(person, Refused("RequestLimitExceeded", action=STATE))
    person.cloud.forget_demands()
    person.press("problem.fix")
    await go_on_to_done(person)
    assert binds(person) == 1


@pytest.mark.parametrize("carried_out", [True, False])
async def test_a_bind_that_nobody_can_look_up(person: Person, carried_out: bool) -> None:
    await to_confirm(person)
    person.cloud.demand(cut(after=carried_out), action=BIND)
    for action in LOOK:
        person.cloud.demand(cut(after=False), action=action, times=None)
    person.press("nav.next")
    await see_card(person, Stopped("BIND_IN_DOUBT", action=BIND, may_have_happened=True))
    assert len(person.cloud.asked(BIND)) == 1
    person.cloud.forget_demands()
    person.press("problem.fix")
    await person.until_seen("done.title")
    assert binds(person) == 1
    assert len(person.cloud.asked(BIND)) == (1 if carried_out else 2)


async def test_a_bind_that_nobody_waits_for_keeps_its_number(person: Person) -> None:
    await to_confirm(person)
    person.cloud.demand(hang(after=True), action=BIND)
    person.press("nav.next")
    await person.until(lambda: person.cloud.asked(BIND))
    person.press("nav.cancel")
    await person.until_seen("problem.title")
    sent = person.cloud.asked(BIND)[0].text("RequestId")
    assert see_details(person, "BIND_IN_DOUBT") == sent
    person.wizard.window.close()
    await person.until_seen("question.no")
    person.press("question.no")
    assert not person.wizard.closed.is_set()
    person.press("problem.fix")
    await person.until_seen("done.title")
    assert len(person.cloud.asked(BIND)) == 1


@pytest.mark.parametrize("button", ["fix", "other"])
async def test_a_device_that_nobody_named(person: Person, button: str) -> None:
    with person.cloud.changing() as world:
        world.habits.names_reporter = False
    await to_token(person)
    device = next(t.reporter for t in person.cloud.world.tickets.values() if t.owner_id)
    person.press("nav.next")
    problem = await see_card(person, Stopped("DEVICE_UNNAMED"))
    noted = before(person, STATE)
    fix = problem.fix if button == "fix" else problem.other
    assert fix is not None
    person.press(f"problem.{button}")
    await follow(person, fix, noted)
    if button == "other":
        device = next(reversed(person.cloud.world.tickets.values())).reporter
    assert device is not None
    person.fill("device.product", device.product_id)
    person.fill("device.name", device.name)
    await go_on_to_done(person)
    assert binds(person) == 1


async def test_a_sign_out_that_the_cloud_was_not_told(person: Person) -> None:
    await to_device(person)
    person.cloud.demand(cut(after=False), action="AppLogoutUser")
    person.press("rail.sign_out")
    await see_card(person, Stopped("SIGN_OUT_UNTOLD"))
    assert person.wizard.step is Step.SIGN_IN
    person.press("problem.fix")
    assert person.wizard.answers.account is None
    await go_on_to_done(person)
    assert binds(person) == 1


@pytest.mark.parametrize("button", ["fix", "other"])
async def test_nothing_left_to_undo(person: Person, button: str) -> None:
    await to_done(person)
    receipt = person.wizard.answers.receipt
    assert receipt is not None
    take_out(person, receipt.device)
    person.press("done.undo")
    await person.until_seen("question.yes")
    person.press("question.yes")
    await see_card(person, Stopped("UNDO_GONE"))
    looked = len(person.cloud.asked(LOOK[0]))
    person.press(f"problem.{button}")
    if button == "fix":
        await person.until_seen("done.check_again")
        assert len(person.cloud.asked(LOOK[0])) > looked
        assert not person.sees("done.undo")
    assert person.sees("done.another")
    assert person.cloud.asked("AppDeleteDeviceInFamily") == []


@pytest.mark.parametrize("button", ["fix", "other"])
@pytest.mark.parametrize("step", [Step.SIGN_IN, Step.PLACE, Step.DEVICE, Step.WAIT, Step.CONFIRM])
async def test_what_nobody_foresaw_stops_no_page(
    person: Person, caplog: pytest.LogCaptureFixture, step: Step, button: str
) -> None:
    if step is Step.WAIT:
        person.cloud.device_after = None
    while person.wizard.step is not step:
        await person.until_seen("signin.account")
        walk = {Step.WAIT: to_token, Step.CONFIRM: to_confirm, Step.DEVICE: to_device}
        await walk.get(step, Person.sign_in)(person)
        if step is Step.WAIT:
            person.press("nav.next")
            await person.until_seen("wait.stage")
    await person.until_seen(f"rail.step_{step.value}")
    person.wizard.show_defect(ValueError("a secret"))
    await see_card(person, LocalFault("FIELDBIND_DEFECT"))
    assert "a secret" not in person.page_words()
    person.press(f"problem.{button}")
    assert person.wizard.step is step
    pair(person)
    if step is Step.WAIT and button == "other":
        person.press("wait.extend")
    await go_on_to_done(person)
    assert binds(person) == 1
    assert "defect" in caplog.text
