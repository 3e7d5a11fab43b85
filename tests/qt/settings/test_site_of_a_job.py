"""A job of before the policy, at a site that the organisation has since ruled out."""

from pathlib import Path

from fieldbind.cloud.models import Site
from fieldbind.demo.cloud import SimulatedCloud
from interrupted import Laptop, while_waiting
from wizardry import Person

POLICY = {"site": Site.OVERSEAS, "locked": frozenset({"site"})}


async def interrupted(cloud: SimulatedCloud, folder: Path) -> Laptop:
    laptop = Laptop(cloud, folder)
    async with laptop.start() as person:
        await while_waiting(person)
    return laptop


async def history_of(person: Person) -> str:
    await person.until_seen("signin.account")
    person.press("rail.history")
    await person.until_seen("history.reason")
    return person.words("history.reason")


async def test_it_is_not_offered_but_history_keeps_it(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    laptop = await interrupted(cloud, tmp_path)
    async with laptop.start(**POLICY) as person:
        said = await history_of(person)
        assert said == "This job is on the China site, and your organisation set another one."
        assert not person.sees("history.check")
        assert person.wizard.journey.session.site is Site.OVERSEAS


async def test_without_the_policy_it_is_offered_again(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    laptop = await interrupted(cloud, tmp_path)
    async with laptop.start(site=Site.OVERSEAS) as person:
        await person.until_seen("resume.continue")
