"""Families are often called after a phone number; it is on the screen, and in no file."""

from pathlib import Path

import pytest

from fieldbind.cloud.models import TokenLength
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.records.log import start_log, stop_log
from planted import leaks, texts_below
from taking_along import take_along
from wizardry import Person, at_work, quick_settings

IN_FAMILY, IN_ROOM, IN_ALIAS, IN_PATTERN = (
    "13812345678",
    "13812345679",
    "13812345670",
    "13812345671",
)
FAMILY, ROOM, ALIAS = f"{IN_FAMILY}的家", f"Flat of {IN_ROOM}", f"Lamp{IN_ALIAS}"


@pytest.fixture
def told_by_number(cloud: SimulatedCloud) -> SimulatedCloud:
    """A cloud whose every family and room is called after a phone number."""
    with cloud.changing() as world:
        for home in world.homes.values():
            home.name = FAMILY
            for room in home.rooms.values():
                room.name = ROOM
    return cloud


async def bind(person: Person) -> None:
    await person.until_seen("device.token")
    person.scan((await person.wizard.journey.create_bind_token(TokenLength.LONG)).reveal())
    person.enter()
    await person.until_seen("confirm.summary")
    assert FAMILY in person.page_words()
    person.enter()
    await person.until_seen("done.title")
    assert ROOM in person.words("done.title")


async def bind_two(person: Person) -> None:
    await person.sign_in()
    await person.choose_place()
    await bind(person)
    person.fill("done.pattern", f"Lamp {IN_PATTERN} {{n}}")
    person.fill("done.name", ALIAS)
    person.press("done.another")
    await bind(person)


async def test_no_file_holds_one_that_stands_in_a_name(
    told_by_number: SimulatedCloud, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "taken").mkdir()
    log = start_log(tmp_path / "data" / "logs")
    try:
        async with at_work(quick_settings(told_by_number, tmp_path), told_by_number) as person:
            await bind_two(person)
            copied = await take_along(person, tmp_path / "taken")
            written = texts_below(tmp_path)
    finally:
        stop_log(log)
    written |= texts_below(tmp_path)
    sources = {"data/ledger.db", "data/ledger.db-wal", "data/known_places.json"}
    assert sources <= set(written), sorted(written)
    assert "•••••••••78的家" in written["taken/list.csv"]
    assert "Lamp•••••••••70" in written["taken/list.csv"]
    numbers = (IN_FAMILY, IN_ROOM, IN_ALIAS, IN_PATTERN)
    assert leaks(numbers, {**written, "the clipboard": copied}) == []


async def test_a_masked_name_is_nothing_to_begin_a_new_one_with(
    told_by_number: SimulatedCloud, tmp_path: Path
) -> None:
    async with at_work(quick_settings(told_by_number, tmp_path), told_by_number) as person:
        await person.sign_in()
        await person.choose_place()
        await bind(person)
        person.fill("done.name", ALIAS)
        person.press("done.another")
        await person.until_seen("device.token")
        person.press("rail.history")
        await person.until_seen("history.rename")
        assert "Lamp•••••••••70" in person.words("history.receipt")
        person.press("history.rename")
        assert person.words("history.name") == ""
