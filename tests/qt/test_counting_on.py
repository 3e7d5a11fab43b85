"""Names go on counting after a restart, by what the ledger knows of the family."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from fieldbind.cloud.models import Family, TokenLength
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.ledger.ledger import Ledger
from fieldbind.qt.done.following import names_before
from ledger_files import a_job, opened
from wizardry import Person, at_work, quick_settings

LIN, LAMP = Family(id="f_1", name="Lin family"), "Lamp {n}"


async def bind(person: Person) -> None:
    await person.until_seen("device.token")
    person.scan((await person.wizard.journey.create_bind_token(TokenLength.LONG)).reveal())
    person.enter()
    await person.until_seen("confirm.summary")
    person.enter()
    await person.until_seen("done.title")


async def name_two(person: Person) -> None:
    """Lamp 1 and Lamp 7."""
    person.fill("done.pattern", LAMP)
    person.press("done.another")
    await bind(person)
    person.fill("done.name", "Lamp 7")
    person.press("done.another")
    await person.until_seen("device.token")


async def test_a_pattern_goes_on_where_the_last_run_ended(
    cloud: SimulatedCloud, tmp_path: Path
) -> None:
    settings = quick_settings(cloud, tmp_path)
    async with at_work(settings, cloud) as person:
        await person.sign_in()
        await person.choose_place()
        await bind(person)
        await name_two(person)
    async with at_work(settings, cloud) as person:
        await person.sign_in()
        await person.choose_place()
        await bind(person)
        await person.until(lambda: person.words("done.name") == "Lamp 8")
        assert "The next one becomes Lamp 9" in person.page_words()
        person.fill("done.pattern", "Plug {n}")
        assert person.words("done.name") == "Plug 1"
        person.fill("done.pattern", LAMP)
        assert person.words("done.name") == "Lamp 8"


async def test_a_name_that_somebody_gave_stays(cloud: SimulatedCloud, tmp_path: Path) -> None:
    settings = quick_settings(cloud, tmp_path)
    async with at_work(settings, cloud) as person:
        await person.sign_in()
        await person.choose_place()
        await bind(person)
        await name_two(person)
        await bind(person)
        assert person.words("done.name") == "Lamp 8"
        person.fill("done.name", "Desk lamp")
        await person.until(lambda: person.sees("done.online"))
        assert person.words("done.name") == "Desk lamp"
        assert "The next one becomes Lamp 8" in person.page_words()


@pytest.mark.usefixtures("caplog")
async def test_a_slow_ledger_is_not_waited_for(tmp_path: Path) -> None:
    async with opened(tmp_path) as ledger:
        await ledger.begin(a_job(1, alias="Lamp 7"))
        assert list(await names_before(ledger, LIN)) == ["Lamp 7"]
    with closing(sqlite3.connect(tmp_path / "ledger.db", isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        ledger = Ledger(tmp_path, patience=2.0)
        assert await names_before(ledger, LIN) == ()
        await ledger.close()
