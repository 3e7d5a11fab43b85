"""An undo was sent, and the program ended before anybody saw its answer."""

from pathlib import Path

import pytest

from fieldbind.cloud.models import Device
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.trouble import Trouble, hang, refuse
from fieldbind.demo.world.content import ZHOU_MIN
from fieldbind.ledger.model import Job, Query, Stage, What
from interrupted import Laptop
from raising import DELETE, LOOK, to_done
from reading_history import rows_of
from wizardry import Person

SAID = "An undo was sent, no answer was seen. It may be undone."


@pytest.fixture
def laptop(cloud: SimulatedCloud, tmp_path: Path) -> Laptop:
    """A laptop that outlives its programs."""
    return Laptop(cloud, tmp_path)


async def undo(person: Person, trouble: Trouble) -> Device:
    """Bind, and send an undo that meets trouble."""
    await to_done(person)
    person.cloud.demand(trouble, action=DELETE)
    person.press("done.undo")
    await person.until_seen("question.yes")
    person.press("question.yes")
    await person.until(lambda: person.cloud.asked(DELETE))
    receipt = person.wizard.answers.receipt
    assert receipt
    return receipt.device


async def to_history(person: Person) -> None:
    await person.until_seen("place.family")
    person.press("rail.history")
    await person.until_seen("history.result")


async def job_of(person: Person) -> Job:
    (job,) = await person.wizard.journey.ledger.find(Query())
    return job


@pytest.mark.parametrize("carried_out", [True, False])
async def test_the_next_start_says_that_nobody_knows_and_looks(
    laptop: Laptop, carried_out: bool
) -> None:
    async with laptop.start() as person:
        await undo(person, hang(after=carried_out))
    async with laptop.start() as person:
        await to_history(person)
        assert person.words("history.result") == "Undo unanswered"
        assert "Undo unanswered" in rows_of(person)[1]
        assert "Bound" not in rows_of(person)[1]
        assert person.words("history.reason") == SAID
        assert person.words("history.check") == "Check again"
        assert not person.sees("history.undo")
        sent = len(person.cloud.asked(DELETE))
        person.press("history.check")
        outcome = "Undone" if carried_out else "Bound"
        await person.until(lambda: person.words("history.result") == outcome)
        assert person.wizard.aside is not None
        assert person.sees("history.undo") is not carried_out
        assert len(person.cloud.asked(DELETE)) == sent
        job = await job_of(person)
        assert job.stage is (Stage.UNDONE if carried_out else Stage.BOUND)


async def test_a_refused_undo_leaves_it_bound(laptop: Laptop) -> None:
    async with laptop.start() as person:
        await undo(person, refuse("UnauthorizedOperation"))
        await person.until_seen("problem.title")
        job = await job_of(person)
        assert job.stage is Stage.BOUND
        entries = await person.wizard.journey.ledger.entries(job.id)
        assert (entries[-1].what, entries[-1].code) == (What.UNDONE, "UnauthorizedOperation")
    async with laptop.start() as person:
        await to_history(person)
        assert person.words("history.result") == "Bound"


async def test_a_look_that_is_not_answered_leaves_it_unknown(laptop: Laptop) -> None:
    async with laptop.start() as person:
        await undo(person, hang(after=True))
    async with laptop.start() as person:
        await to_history(person)
        for action in LOOK:
            person.cloud.demand("InternalError", action=action, times=None)
        person.press("history.check")
        await person.until_seen("history.problem")
        assert person.words("history.result") == "Undo unanswered"
        person.cloud.forget_demands()
        await person.until(person.find("history.check").isEnabled)
        person.press("history.check")
        await person.until(lambda: person.words("history.result") == "Undone")


async def test_another_account_cannot_look(laptop: Laptop) -> None:
    async with laptop.start() as person:
        await undo(person, hang(after=True))
    with laptop.cloud.changing() as world:
        world.passes.clear()
    async with laptop.start() as person:
        who = person.cloud.world.people[ZHOU_MIN]
        await person.until_seen("signin.account")
        person.fill("signin.account", who.phone_number)
        person.fill("signin.password", who.password)
        person.press("nav.next")
        await to_history(person)
        assert person.words("history.result") == "Undo unanswered"
        assert not person.sees("history.check")
        assert "sign in as Lin Wei" in person.words("history.reason")
